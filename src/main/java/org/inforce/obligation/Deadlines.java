package org.inforce.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;

/// Reads by when a norm is due: a stated day, a period after a known day, or a frequency. A period
/// after a day that is not known keeps its words and no date.
final class Deadlines {
  private static final int LONGEST_CLOCK = 12;

  private final String text;
  private final Metadata metadata;

  Deadlines(String text, Metadata metadata) {
    this.text = text;
    this.metadata = metadata;
  }

  /// The first deadline in words [`from`, `to`); empty if there is none.
  Optional<Obligation.Deadline> in(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Obligation.Deadline> found = at(clause, i, to);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Obligation.Deadline> at(Clause clause, int i, int to) {
    return switch (clause.norm(i)) {
      case "within" -> period(clause, i, i + 1, to);
      case "at" -> clause.isWord(i + 1, "least") ? ahead(clause, i, to) : Optional.empty();
      case "not", "no" ->
          clause.matches(i + 1, "later than") ? limit(clause, i, i + 3, to) : Optional.empty();
      case "later" -> clause.isWord(i + 1, "than") ? limit(clause, i, i + 2, to) : Optional.empty();
      case "by" -> day(clause, i, i + 1);
      case "on" -> clause.matches(i + 1, "or before") ? day(clause, i, i + 3) : Optional.empty();
      case "before" -> day(clause, i, i + 1);
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
              ? frequency(clause, i, i + 1, frequency(clause.norm(i)))
              : Optional.empty();
      case "each", "every" -> recurring(clause, i);
      case "promptly", "immediately" -> stated(clause, i, i + 1);
      case "without" -> delay(clause, i);
      case "as" -> soon(clause, i);
      default -> Optional.empty();
    };
  }

  private Optional<Obligation.Deadline> limit(Clause clause, int start, int at, int to) {
    return day(clause, start, at).or(() -> period(clause, start, at, to));
  }

  private Optional<Obligation.Deadline> day(Clause clause, int start, int at) {
    Optional<Dates.Found> date = Dates.at(clause, pastClock(clause, at));
    if (date.isEmpty()) {
      return Optional.empty();
    }
    boolean yearly =
        clause.isWord(date.get().end(), "of") && clause.isWord(date.get().end() + 1, "each");
    String words = words(clause, start, yearly ? date.get().end() + 3 : date.get().end());
    String rule = yearly ? "annually" : "stated";
    String basis =
        date.get().day().isPresent() ? "the day the text states" : "the text states no year";
    return Optional.of(
        new Obligation.Deadline(words, date.get().day(), rule, yearly ? "every year" : basis));
  }

  /// Past the hour and the day of the week that stand before a date: `5 p.m. on Monday, March 2`,
  /// `close of business on`; `at` itself if nothing of the kind does.
  private static int pastClock(Clause clause, int at) {
    for (int i = at; i < Math.min(clause.size(), at + LONGEST_CLOCK); i++) {
      if (Dates.at(clause, i).isPresent()) {
        return i;
      }
      boolean clock = clause.isMark(i) || clause.is(i, WordClass.CLOCK) || isHour(clause, i);
      if (!clock) {
        return at;
      }
    }
    return at;
  }

  private static boolean isHour(Clause clause, int index) {
    String norm = clause.norm(index);
    return !norm.isEmpty() && Character.isDigit(norm.charAt(0));
  }

  /// `30 days after publication`, `60 business days of the effective date`.
  private Optional<Obligation.Deadline> period(Clause clause, int start, int at, int to) {
    int number = clause.isWord(at, "the") ? at + 1 : at;
    Optional<Dates.Count> count = Dates.count(clause, number);
    int unit = count.map(Dates.Count::end).orElse(number + 1);
    boolean business = clause.isWord(unit, "business") || clause.isWord(unit, "working");
    if (business || clause.isWord(unit, "calendar")) {
      unit++;
    }
    Optional<Unit> length = Unit.of(clause.norm(unit));
    if (count.isEmpty() || length.isEmpty()) {
      return Optional.empty();
    }
    int relation = unit + 1;
    boolean before = clause.isWord(relation, "before") || clause.isWord(relation, "prior");
    boolean after =
        switch (clause.norm(relation)) {
          case "of", "after", "from", "following", "before", "prior" -> true;
          default -> false;
        };
    int end = after ? eventEnd(clause, relation + 1, to) : unit + 1;
    String event = after ? words(clause, relation + 1, Math.max(end, relation + 2)) : "";
    return Optional.of(
        counted(
            words(clause, start, end), event, count.get().value(), length.get(), business, before));
  }

  /// `at least 30 days before the hearing`; not `at least 30 days of leave`.
  private Optional<Obligation.Deadline> ahead(Clause clause, int start, int to) {
    boolean before =
        clause.hasWord(start + 2, start + 8, "before")
            || clause.hasWord(start + 2, start + 8, "prior");
    return before ? period(clause, start, start + 2, to) : Optional.empty();
  }

  private enum Unit {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR;

    static Optional<Unit> of(String word) {
      return switch (word) {
        case "hour", "hours" -> Optional.of(HOUR);
        case "day", "days" -> Optional.of(DAY);
        case "week", "weeks" -> Optional.of(WEEK);
        case "month", "months" -> Optional.of(MONTH);
        case "year", "years" -> Optional.of(YEAR);
        default -> Optional.empty();
      };
    }
  }

  private Obligation.Deadline counted(
      String words, String event, int count, Unit unit, boolean business, boolean before) {
    boolean silent = event.isEmpty() && metadata.sourceKind() == SourceKind.COURT_ORDER;
    Optional<LocalDate> base =
        before ? Optional.empty() : silent ? metadata.published() : base(event);
    Optional<LocalDate> date = base.flatMap(day -> count(day, count, unit, business));
    String basis =
        event.isEmpty()
            ? base.map(day -> "the order's own day, " + day + ", as it names no other start")
                .orElse("a period whose start the text does not name")
            : base.map(day -> event + " on " + day).orElse(event + ", a day not known");
    return new Obligation.Deadline(words, date, rule(), basis);
  }

  private static Optional<LocalDate> count(LocalDate base, int count, Unit unit, boolean business) {
    return switch (unit) {
      case HOUR -> Optional.empty();
      case DAY ->
          Optional.of(
              business ? LegalDays.businessDaysAfter(base, count) : LegalDays.after(base, count));
      case WEEK -> Optional.of(LegalDays.after(base, 7 * count));
      case MONTH -> Optional.of(LegalDays.forward(base.plusMonths(count)));
      case YEAR -> Optional.of(LegalDays.forward(base.plusYears(count)));
    };
  }

  private String rule() {
    return metadata.sourceKind().isFederalRegister()
            && metadata.sourceKind() != SourceKind.PRESIDENTIAL_DOCUMENT
        ? "1 CFR 18.17"
        : "frcp 6(a)";
  }

  /// The day of the event, as far as the document's own metadata tell it.
  private Optional<LocalDate> base(String event) {
    String folded = event.toLowerCase(java.util.Locale.ROOT);
    boolean publication =
        folded.contains("publication") || folded.contains("published in the federal register");
    if (publication
        && !folded.contains("final rule")
        && metadata.sourceKind().isFederalRegister()) {
      return metadata.published();
    }
    if (folded.contains("effective date")) {
      return metadata.effective();
    }
    boolean ownDate =
        (folded.contains("date of this") || folded.contains("this order"))
            && metadata.sourceKind() == SourceKind.COURT_ORDER;
    return ownDate ? metadata.published() : Optional.empty();
  }

  private static int eventEnd(Clause clause, int from, int to) {
    int i = from;
    while (i < to && i - from < 14 && !endsEvent(clause, i, from)) {
      i++;
    }
    return i;
  }

  private static boolean endsEvent(Clause clause, int index, int from) {
    Word word = clause.at(index);
    return index > from
        && (word.kind() == Word.Kind.MARK
            || clause.isFinite(index)
            || word.is(WordClass.SUBORDINATOR)
            || word.is(WordClass.RELATIVE)
            || (word.is(WordClass.CONJUNCTION) && clause.is(index + 1, WordClass.VERB))
            || (word.is(WordClass.DETERMINER)
                && !clause.is(index - 1, WordClass.PREPOSITION)
                && !clause.isWord(index - 1, "which")));
  }

  private Optional<Obligation.Deadline> recurring(Clause clause, int i) {
    int unit = Dates.number(clause, i + 1).isPresent() ? i + 2 : i + 1;
    boolean calendar = clause.isWord(unit, "calendar") || clause.isWord(unit, "fiscal");
    int at = calendar ? unit + 1 : unit;
    boolean period =
        switch (clause.norm(at)) {
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
    return period
        ? frequency(clause, i, at + 1, words(clause, i, at + 1).toLowerCase(java.util.Locale.ROOT))
        : Optional.empty();
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

  private static String frequency(String word) {
    return switch (word) {
      case "annual", "yearly" -> "annually";
      default -> word;
    };
  }

  private Optional<Obligation.Deadline> frequency(Clause clause, int start, int end, String rule) {
    return Optional.of(
        new Obligation.Deadline(words(clause, start, end), Optional.empty(), rule, "recurs"));
  }

  private Optional<Obligation.Deadline> delay(Clause clause, int i) {
    int at = clause.isWord(i + 1, "undue") || clause.isWord(i + 1, "unreasonable") ? i + 2 : i + 1;
    return clause.isWord(at, "delay") ? stated(clause, i, at + 1) : Optional.empty();
  }

  private Optional<Obligation.Deadline> soon(Clause clause, int i) {
    return clause.matches(i, "as soon as")
        ? stated(clause, i, Math.min(clause.size(), i + 4))
        : Optional.empty();
  }

  private Optional<Obligation.Deadline> stated(Clause clause, int start, int end) {
    return Optional.of(
        new Obligation.Deadline(
            words(clause, start, end), Optional.empty(), "stated", "no day is named"));
  }

  private String words(Clause clause, int start, int end) {
    int stop = Math.min(end, clause.size());
    return stop > start ? text.substring(clause.start(start), clause.end(stop)) : "";
  }
}
