package org.inforce.obligation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The acronyms a document defines (`EU classified information (EUCI)`), and whether they name
/// somebody: by the head noun of what they stand for.
final class Acronyms {
  private final Map<String, Boolean> agents = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Acronyms() {}

  static Acronyms of(List<Sentence> sentences) {
    Acronyms acronyms = new Acronyms();
    for (Sentence sentence : sentences) {
      List<Word> words = sentence.words();
      for (int i = 1; i + 2 < words.size(); i++) {
        if (words.get(i).isMark('(') && words.get(i + 1).isAcronym()) {
          acronyms.define(words.get(i + 1), words.get(i - 1));
          acronyms.name(words, i);
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

  /// The capitalised words before the parenthesis whose initials are the acronym.
  private void name(List<Word> words, int parenthesis) {
    String letters = words.get(parenthesis + 1).raw();
    int letter = letters.length() - 1;
    int i = parenthesis - 1;
    while (i >= 0 && letter >= 0 && parenthesis - i <= 2 * letters.length()) {
      Word word = words.get(i);
      if (word.kind() != Word.Kind.WORD) {
        return;
      }
      if (word.isCapitalized()) {
        if (word.raw().charAt(0) != letters.charAt(letter)) {
          return;
        }
        letter--;
      }
      i--;
    }
    if (letter < 0 && letters.length() > 2) {
      names.putIfAbsent(joined(words.subList(i + 1, parenthesis)), letters);
    }
  }

  private static String joined(List<Word> words) {
    return words.stream().map(Word::norm).collect(Collectors.joining(" "));
  }

  /// The acronym that the document gives the body of this name, with whatever place or parent
  /// stands before it: `California Department of Parks` is what `Department of Parks (DOP)` is.
  Optional<String> shortOf(String name) {
    String rest = name.toLowerCase(Locale.ROOT);
    while (!rest.isEmpty()) {
      String known = names.get(rest);
      if (known != null) {
        return Optional.of(known);
      }
      int blank = rest.indexOf(' ');
      rest = blank < 0 ? "" : rest.substring(blank + 1);
    }
    return Optional.empty();
  }

  private static String key(Word acronym) {
    String raw = acronym.raw();
    return raw.endsWith("s") ? raw.substring(0, raw.length() - 1) : raw;
  }

  boolean isDefined(Word acronym) {
    return agents.containsKey(key(acronym));
  }

  /// True unless the document says that it stands for a thing.
  boolean isAgent(Word acronym) {
    return agents.getOrDefault(key(acronym), true);
  }
}
