package org.inforce.obligation;

/// What follows a modal or auxiliary: the main verb and what stands between. `verb` is the base
/// verb, the participle of a passive, or the adjective or noun after be; at or beyond the clause's
/// end if there is none.
record Predicate(
    int verb, boolean negated, boolean only, boolean be, boolean perfect, boolean passive) {

  private static final int LONGEST_INSERTION = 32;

  /// The same, denied once more: by what opens the clause.
  Predicate denied() {
    return new Predicate(verb, !negated, only, be, perfect, passive);
  }

  /// Reads on from `from`, the first word after the modal.
  static Predicate after(Clause clause, int from) {
    boolean negated = false;
    boolean only = false;
    boolean be = false;
    boolean perfect = false;
    int i = from;
    while (i < clause.size()) {
      String norm = clause.norm(i);
      if (modifierEnd(clause, i) > 0) {
        i = modifierEnd(clause, i);
      } else if (norm.equals("not") || norm.equals("never") || isNoLonger(clause, i)) {
        negated = true;
        i += norm.equals("no") ? 2 : 1;
      } else if (norm.equals("only") || norm.equals("solely")) {
        only = true;
        i++;
      } else if (clause.matches(i, "in no case") || clause.matches(i, "in no event")) {
        negated = true;
        i += 3;
      } else if (clause.isAdverb(i)) {
        i += clause.is(i + 1, WordClass.CONJUNCTION) && clause.isAdverb(i + 2) ? 2 : 1;
      } else if (norm.equals("be") || norm.equals("been")) {
        be = true;
        i++;
      } else if (norm.equals("have") && Lexicon.isParticiple(participleAfter(clause, i))) {
        perfect = true;
        i++;
      } else if (norm.equals("have") && clause.isWord(i + 1, "been")) {
        perfect = true;
        i++;
      } else if (norm.equals("no") && clause.isWord(i + 2, "be")) {
        i += 2;
      } else {
        break;
      }
    }
    boolean passive = be && Lexicon.isParticiple(clause.norm(i));
    return new Predicate(i, negated, only, be, perfect, passive);
  }

  /// Past `without delay`, `without undue delay`; -1 for `without charge`.
  private static int delay(Clause clause, int without) {
    boolean qualified =
        clause.isWord(without + 1, "undue")
            || clause.isWord(without + 1, "unreasonable")
            || clause.isWord(without + 1, "further");
    int at = qualified ? without + 2 : without + 1;
    return clause.isWord(at, "delay") ? at + 1 : -1;
  }

  private static boolean isNoLonger(Clause clause, int index) {
    return clause.isWord(index, "no") && clause.isWord(index + 1, "longer");
  }

  private static String participleAfter(Clause clause, int have) {
    int i = clause.pastAdverbs(have + 1);
    return clause.norm(i);
  }

  /// Past what only says how, when or by what means, `at once`, `without delay`, `by regulation`,
  /// or stands between commas; -1 if nothing of the kind starts at `index`.
  private static int modifierEnd(Clause clause, int index) {
    return switch (clause.norm(index)) {
      case "not", "no" ->
          clause.matches(index, "not only")
              ? index + 2
              : clause.matches(index + 1, "later than") ? insertionEnd(clause, index) : -1;
      case "within" -> insertionEnd(clause, index);
      case "at" -> {
        boolean anyTime =
            clause.matches(index, "at any time") || clause.matches(index, "at all times");
        yield clause.matches(index, "at once") ? index + 2 : anyTime ? index + 3 : -1;
      }
      case "without" -> delay(clause, index);
      case "by" -> isByInstrument(clause, index) ? index + 2 : -1;
      default ->
          clause.isMark(index, ',')
              ? insertionEnd(clause, index)
              : furtherInsertionEnd(clause, index);
    };
  }

  /// `shall by regulation require`.
  private static boolean isByInstrument(Clause clause, int index) {
    Word next = clause.at(index + 2);
    return clause.isWord(index, "by")
        && clause.is(index + 1, WordClass.LEGAL)
        && next.kind() == Word.Kind.WORD
        && !next.is(WordClass.PREPOSITION)
        && !next.is(WordClass.CONJUNCTION)
        && !next.is(WordClass.DETERMINER);
  }

  /// Past the comma that ends `and annually thereafter,` behind an insertion; -1 if a verb follows
  /// the conjunction.
  private static int furtherInsertionEnd(Clause clause, int index) {
    boolean joined =
        clause.is(index, WordClass.CONJUNCTION)
            && clause.isMark(index - 1, ',')
            && !clause.is(index + 1, WordClass.VERB);
    return joined ? insertionEnd(clause, index) : -1;
  }

  /// Past the second comma of an insertion such as `, as appropriate,`; -1 if it is none.
  private static int insertionEnd(Clause clause, int comma) {
    for (int i = comma + 1; i < Math.min(clause.size(), comma + LONGEST_INSERTION); i++) {
      if (clause.isMark(i, ',')) {
        return i + 1;
      }
      if (clause.isMark(i) || clause.is(i, WordClass.MODAL)) {
        return -1;
      }
    }
    return -1;
  }
}
