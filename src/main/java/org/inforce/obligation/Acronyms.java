package org.inforce.obligation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The acronyms a document defines (`EU classified information (EUCI)`), and whether they name
/// somebody: by the head noun of what they stand for.
final class Acronyms {
  private final Map<String, Boolean> agents = new HashMap<>();

  private Acronyms() {}

  static Acronyms of(List<Sentence> sentences) {
    Acronyms acronyms = new Acronyms();
    for (Sentence sentence : sentences) {
      List<Word> words = sentence.words();
      for (int i = 1; i + 2 < words.size(); i++) {
        if (words.get(i).isMark('(') && words.get(i + 1).isAcronym()) {
          acronyms.define(words.get(i + 1), words.get(i - 1));
        }
      }
    }
    return acronyms;
  }

  private void define(Word acronym, Word head) {
    String norm = Lexicon.singular(head.norm());
    boolean agent =
        Lexicon.isAgentNoun(head.norm())
            || (head.isCapitalized() && !Lexicon.is(norm, WordClass.THING));
    agents.putIfAbsent(key(acronym), agent);
  }

  private static String key(Word acronym) {
    String raw = acronym.raw();
    return raw.endsWith("s") ? raw.substring(0, raw.length() - 1) : raw;
  }

  /// True unless the document says that it stands for a thing.
  boolean isAgent(Word acronym) {
    return agents.getOrDefault(key(acronym), true);
  }
}
