package org.inforce.obligation;

import java.util.Locale;
import java.util.Optional;

/// Reads how often a norm is due: `monthly`, `every 6 months`, and on which day of each period, `by
/// the 15th day of each month`.
final class Frequencies {
  private final String text;

  Frequencies(String text) {
    this.text = text;
  }

  /// The frequency whose words start at `i`; empty if there is none.
  Optional<Obligation.Deadline> at(Clause clause, int i) {
    return switch (clause.norm(i)) {
      case "daily",
          "weekly",
          "monthly",
          "quarterly",
          "annually",
          "biennially",
          "semiannually",
          "yearly",
          "annual" ->
          isPeriodical(clause, i)
              ? recurring(clause, i, i + 1, name(clause.norm(i)))
              : Optional.empty();
      case "each", "every" -> {
        int end = periodEnd(clause, i);
        yield end < 0 ? Optional.empty() : recurring(clause, i, end, folded(clause, i, end));
      }
      default -> Optional.empty();
    };
  }

  /// The day of a period that recurs, named from `at` on: `the 15th day of each month`, `the last
  /// business day of every quarter`, `the fifth of the following month`. The words of the deadline
  /// start at `start`, its rule is the day.
  Optional<Obligation.Deadline> dayOf(Clause clause, int start, int at) {
    int day = clause.isWord(at, "the") ? at + 1 : at;
    if (!isOrdinal(clause.norm(day))) {
      return Optional.empty();
    }
    int i = day + 1;
    while (isDayWord(clause.norm(i))) {
      i++;
    }
    int each = clause.isWord(i, "of") || clause.isWord(i, "in") ? i + 1 : -1;
    boolean every = clause.isWord(each, "each") || clause.isWord(each, "every");
    int end = every ? periodEnd(clause, each) : following(clause, each);
    return end < 0 ? Optional.empty() : recurring(clause, start, end, folded(clause, day, end));
  }

  private static boolean isDayWord(String norm) {
    return switch (norm) {
      case "business", "working", "calendar", "day" -> true;
      default -> false;
    };
  }

  /// Past `the following month`, `the succeeding quarter`; -1 if that does not stand there.
  private static int following(Clause clause, int index) {
    boolean next =
        clause.isWord(index, "the")
            && (clause.isWord(index + 1, "following")
                || clause.isWord(index + 1, "next")
                || clause.isWord(index + 1, "succeeding"));
    return next && isUnit(clause.norm(index + 2)) ? index + 3 : -1;
  }

  /// `15th`, `1st`, `last`, `tenth`.
  private static boolean isOrdinal(String norm) {
    boolean digits = norm.length() > 2 && Character.isDigit(norm.charAt(0));
    String ending = norm.length() > 2 ? norm.substring(norm.length() - 2) : "";
    return switch (ending) {
      case "st" -> digits || norm.equals("first") || norm.equals("last");
      case "nd" -> digits || norm.equals("second");
      case "rd" -> digits || norm.equals("third");
      case "th" -> digits || isOrdinalWord(norm);
      default -> false;
    };
  }

  private static boolean isOrdinalWord(String norm) {
    return switch (norm) {
      case "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "fifteenth",
          "twentieth",
          "thirtieth" ->
          true;
      default -> false;
    };
  }

  /// Past the period that `each` or `every` at `i` opens: `every 6 months`, `each calendar
  /// quarter`; -1 if none does.
  private static int periodEnd(Clause clause, int i) {
    int unit = Dates.number(clause, i + 1).isPresent() ? i + 2 : i + 1;
    boolean calendar = clause.isWord(unit, "calendar") || clause.isWord(unit, "fiscal");
    int at = calendar ? unit + 1 : unit;
    return isUnit(clause.norm(at)) ? at + 1 : -1;
  }

  private static boolean isUnit(String norm) {
    return switch (norm) {
      case "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "quarter",
          "quarters",
          "year",
          "years" ->
          true;
      default -> false;
    };
  }

  /// True if `each` or `every` opens a period at `index`: `every 60 days`.
  static boolean opens(Clause clause, int index) {
    boolean period = clause.isWord(index, "each") || clause.isWord(index, "every");
    return period && periodEnd(clause, index) > 0;
  }

  /// `monthly reports`, `shall report annually`; not `annual income`, `daily limit`: before a noun
  /// the noun must be what one does from time to time.
  private static boolean isPeriodical(Clause clause, int index) {
    Word next = clause.at(index + 1);
    boolean adverb = !clause.isWord(index, "annual") && clause.norm(index).endsWith("ally");
    boolean noun =
        next.kind() == Word.Kind.WORD
            && !next.is(WordClass.PREPOSITION)
            && !next.is(WordClass.CONJUNCTION)
            && !next.is(WordClass.DETERMINER)
            && !next.is(WordClass.SUBORDINATOR)
            && !next.is(WordClass.PRONOUN);
    return adverb
        || !noun
        || next.is(WordClass.PERIODICAL)
        || clause.is(index + 2, WordClass.PERIODICAL);
  }

  private static String name(String word) {
    return switch (word) {
      case "annual", "yearly" -> "annually";
      default -> word;
    };
  }

  private Optional<Obligation.Deadline> recurring(Clause clause, int start, int end, String rule) {
    return Optional.of(
        new Obligation.Deadline(clause.words(text, start, end), Optional.empty(), rule, "recurs"));
  }

  private String folded(Clause clause, int start, int end) {
    return clause.words(text, start, end).toLowerCase(Locale.ROOT);
  }
}
