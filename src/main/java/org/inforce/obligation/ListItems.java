package org.inforce.obligation;

import java.util.ArrayList;
import java.util.List;

/// Reads list items together with what opens their list: `The agency must: (1) ...; and (2) ...` is
/// two predicates of one subject and one modal.
final class ListItems {
  private static final int LONGEST_LEAD = 80;

  /// A clause to read; its first `lead` words belong to the lead-in and are read elsewhere.
  record Item(Clause clause, int lead) {
    /// True if what should be the verb that the lead-in asks for is none: `The petition must: (1)
    /// ...; Limitations on referrals; (2) under a waiver`.
    boolean isNoun(int verb) {
      Word word = clause.at(verb);
      String norm = word.norm();
      boolean plural = norm.endsWith("s") && !norm.endsWith("ss") && !norm.endsWith("us");
      return plural
          || norm.endsWith("tion") && !word.is(WordClass.VERB)
          || word.is(WordClass.DETERMINER)
          || word.is(WordClass.PREPOSITION)
          || word.is(WordClass.SUBORDINATOR)
          || word.is(WordClass.PRONOUN)
          || Lexicon.isGerund(norm)
          || Lexicon.isParticiple(norm) && !Lexicon.is(norm, WordClass.VERB);
    }
  }

  private ListItems() {}

  /// The items of a list inside one clause (`must: a; and b`), or the clause itself.
  static List<Item> within(Clause clause) {
    int colon = colon(clause);
    if (colon < 0) {
      return List.of(new Item(clause, 0));
    }
    List<Word> lead = openLead(words(clause, 0, colon));
    if (lead.isEmpty()) {
      return List.of(new Item(clause, 0));
    }
    List<Item> items = new ArrayList<>();
    int start = colon + 1;
    for (int i = start; i <= clause.size(); i++) {
      if (i == clause.size() || clause.isMark(i, ';')) {
        add(lead, words(clause, start, i), items);
        start = i + 1;
      }
    }
    return items.isEmpty() ? List.of(new Item(clause, 0)) : items;
  }

  /// An item in a paragraph of its own, after the clause that opened the list.
  static Item after(Clause leadIn, Clause item) {
    int end = leadIn.size();
    while (end > 0 && leadIn.isMark(end - 1)) {
      end--;
    }
    List<Item> joined = new ArrayList<>();
    add(openLead(words(leadIn, 0, end)), words(item, 0, item.size()), joined);
    return joined.isEmpty() ? new Item(item, 0) : joined.getFirst();
  }

  /// `permit the individual to request it, and: (A) ...`: what follows continues the list this is
  /// an item of.
  static boolean endsInAnd(Clause item) {
    int end = item.size();
    while (end > 0 && item.isMark(end - 1)) {
      end--;
    }
    return item.is(end - 1, WordClass.CONJUNCTION);
  }

  private static void add(List<Word> lead, List<Word> item, List<Item> items) {
    int from = 0;
    while (from < item.size() && isMarker(item, from)) {
      from++;
    }
    if (lead.isEmpty() || from >= item.size()) {
      return;
    }
    List<Word> all = new ArrayList<>(lead);
    all.addAll(item.subList(from, item.size()));
    items.add(new Item(Clause.of(all), lead.size()));
  }

  private static boolean isMarker(List<Word> item, int index) {
    Word word = item.get(index);
    boolean numbered =
        index + 1 < item.size() && item.get(index + 1).isMark('.') && word.norm().length() <= 3;
    return word.kind() == Word.Kind.MARK || word.is(WordClass.CONJUNCTION) || numbered;
  }

  private static int colon(Clause clause) {
    for (int i = 1; i < clause.size() - 1; i++) {
      if (clause.isMark(i, ':') || clause.isMark(i, '—')) {
        return i;
      }
    }
    return -1;
  }

  private static List<Word> words(Clause clause, int from, int to) {
    List<Word> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      words.add(clause.at(i));
    }
    return words;
  }

  /// The lead-in up to and with its modal and negation, if nothing but `do the following` or an
  /// adverbial stands after it; empty if the lead-in has its own verb.
  private static List<Word> openLead(List<Word> words) {
    int modal = lastModal(words);
    if (modal < 0) {
      return openPreposition(words);
    }
    int end = modal + 1;
    while (end < words.size() && isPolarity(words.get(end))) {
      end++;
    }
    for (int i = end; i < words.size(); i++) {
      Word word = words.get(i);
      boolean filler = word.norm().equals("do") || word.norm().equals("be");
      if (!filler
          && (word.is(WordClass.VERB) || word.is(WordClass.ACT) || words.size() - end > 9)) {
        return List.of();
      }
      if (!filler && i == end && !isFiller(word)) {
        return List.of();
      }
    }
    boolean be = end < words.size() && words.get(end).norm().equals("be");
    if (be && isWhole(words, end + 1)) {
      return List.of();
    }
    int from = Math.max(0, end - LONGEST_LEAD);
    return List.copyOf(words.subList(from, be ? end + 1 : end));
  }

  /// `shall be taken into account: ...`: the participle stands before the list, which only says
  /// what; not `may be sent to: ...`.
  private static boolean isWhole(List<Word> words, int participle) {
    boolean sent = words.getLast().norm().equals("to") || words.getLast().norm().equals("by");
    return participle < words.size() && Lexicon.isParticiple(words.get(participle).norm()) && !sent;
  }

  private static boolean isFiller(Word word) {
    return word.kind() == Word.Kind.MARK
        || word.is(WordClass.PREPOSITION)
        || word.is(WordClass.ADVERB)
        || word.is(WordClass.SUBORDINATOR)
        || word.norm().equals("either")
        || word.norm().endsWith("ly");
  }

  private static boolean isPolarity(Word word) {
    return word.norm().equals("not") || word.norm().equals("only") || word.norm().equals("also");
  }

  private static int lastModal(List<Word> words) {
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - 14); i--) {
      Word word = words.get(i);
      if (word.is(WordClass.MODAL)) {
        return i;
      }
    }
    return -1;
  }

  /// `is required to:`, `is prohibited from:`
  private static List<Word> openPreposition(List<Word> words) {
    if (words.size() < 3) {
      return List.of();
    }
    String last = words.getLast().norm();
    boolean open = last.equals("to") || last.equals("from");
    int from = Math.max(0, words.size() - LONGEST_LEAD);
    return open ? List.copyOf(words.subList(from, words.size())) : List.of();
  }
}
