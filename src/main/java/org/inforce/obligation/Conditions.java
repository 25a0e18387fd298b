package org.inforce.obligation;

/// Where conditions and exceptions begin and end within a norm.
final class Conditions {
  private Conditions() {}

  /// Tells whether a phrase of its sort opens at a word.
  interface Opening {
    boolean at(Clause clause, int index);
  }

  static boolean isCondition(Clause clause, int index) {
    return switch (clause.norm(index)) {
      case "if", "when", "where", "provided", "whenever", "once", "while" -> true;
      case "upon" ->
          clause.isWord(index + 1, "request")
              || clause.isWord(index + 1, "receipt")
              || clause.isWord(index + 1, "written");
      case "subject" -> clause.isWord(index + 1, "to") && !clause.is(index - 1, WordClass.BE);
      case "consistent" -> clause.isWord(index + 1, "with");
      case "as" -> isAsLawPermits(clause, index);
      case "to" ->
          clause.matches(index + 1, "the extent")
              || clause.matches(index + 1, "the maximum extent");
      case "in" ->
          clause.matches(index + 1, "accordance with")
              || clause.matches(index + 1, "the event")
              || clause.matches(index + 1, "specific cases")
              || clause.matches(index + 1, "a specific case");
      case "on" ->
          clause.matches(index + 1, "a case-by-case basis")
              || clause.matches(index + 1, "condition");
      case "only" -> clause.isWord(index + 1, "for") || clause.isWord(index + 1, "if");
      case "under" -> clause.isWord(index + 2, "conditions");
      case "giving" -> clause.isWord(index + 1, "due");
      default -> false;
    };
  }

  private static boolean isAsLawPermits(Clause clause, int index) {
    return switch (clause.norm(index + 1)) {
      case "permitted", "required", "authorized", "provided", "appropriate", "necessary" -> true;
      default -> false;
    };
  }

  static boolean isException(Clause clause, int index) {
    return switch (clause.norm(index)) {
      case "unless", "except", "notwithstanding" -> true;
      case "other" ->
          clause.isWord(index + 1, "than") && !clause.is(index - 1, WordClass.DETERMINER);
      case "with" -> clause.matches(index + 1, "the exception of");
      default -> false;
    };
  }

  /// Before the next comma or the next such phrase, at most at `to`.
  static int end(Clause clause, int from, int to) {
    int i = clause.isMark(from + 1, ',') ? pastInsertion(clause, from + 1, to) : from + 1;
    while (i < to) {
      boolean stop =
          clause.isMark(i, ',')
              || clause.isMark(i, ';')
              || i > from + 2 && (isCondition(clause, i) || isException(clause, i));
      if (stop) {
        break;
      }
      i++;
    }
    return i;
  }

  /// `If, after 60 days, the owner has not complied`.
  private static int pastInsertion(Clause clause, int comma, int to) {
    int i = comma + 1;
    while (i < to && !clause.isMark(i)) {
      i++;
    }
    return clause.isMark(i, ',') ? i + 1 : comma;
  }
}
