package org.inforce.obligation;

import java.util.Optional;

/// A modal before its subject, as after a denial that opens the clause: `in no case may an officer
/// detain`, `nor shall any State deny`. The denial starts at `opening`; the predicate at
/// `predicate`, behind the subject.
record Inversion(int opening, Subject subject, int predicate) {
  private static final int LONGEST_SUBJECT = 14;

  /// The inversion of the modal at `modal`, if a denial stands before it and a verb follows a noun
  /// behind it; not `neither party nor its agent may assign`.
  static Optional<Inversion> at(Clause clause, int modal) {
    int opening = opening(clause, modal);
    int verb = opening < 0 ? -1 : verb(clause, modal + 1);
    if (verb < 0) {
      return Optional.empty();
    }
    int end = verb;
    while (clause.isAdverb(end - 1)) {
      end--;
    }
    boolean pronoun = end == modal + 2 && clause.is(modal + 1, WordClass.PRONOUN);
    Subject.Kind kind = pronoun ? Subject.Kind.PRONOUN : Subject.Kind.NOUN;
    return end > modal + 1
        ? Optional.of(new Inversion(opening, new Subject(modal + 1, end, kind), end))
        : Optional.empty();
  }

  /// `may a vessel anchor`: a plain word behind somebody's name is what is done.
  private static boolean follows(Clause clause, int index) {
    Word word = clause.at(index);
    return Lexicon.isAgentNoun(clause.norm(index - 1))
        && !Lexicon.isAgentNoun(word.norm())
        && word.kind() == Word.Kind.WORD
        && !word.is(WordClass.PREPOSITION)
        && !word.is(WordClass.RELATIVE)
        && !word.is(WordClass.CONJUNCTION)
        && !Lexicon.isGerund(word.norm())
        && !Lexicon.isParticiple(word.norm());
  }

  private static int opening(Clause clause, int modal) {
    for (int length = 1; length <= 3; length++) {
      int start = modal - length;
      if (start >= 0 && isDenial(clause, start, length) && opensClause(clause, start)) {
        return start;
      }
    }
    return -1;
  }

  private static boolean isDenial(Clause clause, int start, int length) {
    return switch (length) {
      case 1 -> clause.isWord(start, "nor") || clause.isWord(start, "never");
      case 2 -> clause.matches(start, "no longer");
      default ->
          switch (clause.norm(start + 2)) {
            case "event", "case", "instance" -> clause.matches(start, "in no");
            case "circumstance", "circumstances", "condition", "conditions" ->
                clause.matches(start, "under no");
            case "time" -> clause.matches(start, "at no");
            case "account" -> clause.matches(start, "on no");
            default -> false;
          };
    };
  }

  private static boolean opensClause(Clause clause, int start) {
    return start == 0
        || clause.isMark(start - 1)
        || clause.is(start - 1, WordClass.CONJUNCTION)
        || clause.isWord(start - 1, "that");
  }

  /// The verb behind the subject that starts at `from`: a base form or be, after a noun.
  private static int verb(Clause clause, int from) {
    int stop = Math.min(clause.size(), from + LONGEST_SUBJECT);
    for (int i = from + 1; i < stop; i++) {
      boolean base =
          clause.isWord(i, "be") || clause.is(i, WordClass.VERB) || clause.is(i, WordClass.ACT);
      Word left = clause.at(i - 1);
      boolean noun =
          !left.is(WordClass.DETERMINER)
              && !left.is(WordClass.PREPOSITION)
              && !left.is(WordClass.CONJUNCTION)
              && left.kind() == Word.Kind.WORD;
      if ((base || follows(clause, i)) && noun) {
        return i;
      }
      if (clause.isMark(i, ';') || clause.isFinite(i)) {
        return -1;
      }
    }
    return -1;
  }
}
