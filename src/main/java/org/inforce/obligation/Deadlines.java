package org.inforce.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;

/// Reads by when a norm is due: a stated day, a period after a known day, or a frequency. A period
/// after a day that is not known keeps its words and no date.
final class Deadlines {
  private static final int LONGEST_CLOCK = 12;
  private static final int LONGEST_EVENT = 18;
  private static final String NO_DAY = "no day is named";

  private final String text;
  private final Metadata metadata;
  private final Frequencies frequencies;

  Deadlines(String text, Metadata metadata) {
    this.text = text;
    this.metadata = metadata;
    this.frequencies = new Frequencies(text);
  }

  /// The first deadline in words [`from`, `to`), the limit where haste has one (`promptly, but in
  /// no event later than 3 days`); empty if there is none. What is due in a condition (`if the
  /// owner fails to answer within 30 days`) is not due by the norm.
  Optional<Obligation.Deadline> in(Clause clause, int from, int to) {
    Optional<Obligation.Deadline> haste = Optional.empty();
    for (int i = from; i < to; i++) {
      if (isSupposed(clause, i)) {
        i = Conditions.end(clause, i, to) - 1;
        continue;
      }
      Optional<Obligation.Deadline> found = haste.isEmpty() ? at(clause, i, to) : Optional.empty();
      if (found.isPresent() && !found.get().basis().equals(NO_DAY)) {
        return found;
      }
      haste = haste.or(() -> found);
      Optional<Obligation.Deadline> limit =
          isOuterLimit(clause, i) ? exact(clause, i, to) : Optional.empty();
      if (limit.isPresent()) {
        return limit;
      }
    }
    return haste;
  }

  private static boolean isSupposed(Clause clause, int index) {
    return switch (clause.norm(index)) {
      case "if", "when", "whenever", "where", "unless" -> true;
      default -> false;
    };
  }

  /// `in no event later than`, `and in any case within`, `but not later than`.
  private static boolean isOuterLimit(Clause clause, int index) {
    return clause.isWord(index - 1, "event")
        || clause.isWord(index - 1, "case")
        || clause.isWord(index - 1, "but");
  }

  private Optional<Obligation.Deadline> at(Clause clause, int i, int to) {
    return exact(clause, i, to).or(() -> frequencies.at(clause, i)).or(() -> vague(clause, i));
  }

  private Optional<Obligation.Deadline> exact(Clause clause, int i, int to) {
    return switch (clause.norm(i)) {
      case "within" -> period(clause, i, i + 1, to);
      case "at" ->
          clause.matches(i + 1, "the latest")
              ? limit(clause, i, pastLimit(clause, i + 3), to)
              : clause.isWord(i + 1, "least") ? ahead(clause, i, i + 2, to) : Optional.empty();
      case "not", "no" ->
          clause.matches(i + 1, "later than")
              ? limit(clause, i, i + 3, to)
              : isAtLeast(clause, i + 1) ? ahead(clause, i, i + 3, to) : Optional.empty();
      case "later" -> clause.isWord(i + 1, "than") ? limit(clause, i, i + 2, to) : Optional.empty();
      case "by" -> dayOrRecurring(clause, i, i + 1);
      case "on" ->
          clause.matches(i + 1, "or before")
              ? dayOrRecurring(clause, i, i + 3)
              : frequencies.dayOf(clause, i, i + 1);
      case "before" -> day(clause, i, i + 1);
      default -> Optional.empty();
    };
  }

  /// `at the latest by`, `at the latest within`.
  private static int pastLimit(Clause clause, int index) {
    return switch (clause.norm(index)) {
      case "by", "on", "within" -> index + 1;
      default -> index;
    };
  }

  /// `no fewer than`, `not less than`.
  private static boolean isAtLeast(Clause clause, int index) {
    return clause.matches(index, "fewer than") || clause.matches(index, "less than");
  }

  /// What is due soon, without a number.
  private Optional<Obligation.Deadline> vague(Clause clause, int i) {
    return switch (clause.norm(i)) {
      case "promptly", "immediately" -> stated(clause, i, i + 1);
      case "without" -> delay(clause, i);
      case "as" -> soon(clause, i);
      default -> Optional.empty();
    };
  }

  private Optional<Obligation.Deadline> dayOrRecurring(Clause clause, int start, int at) {
    return day(clause, start, at).or(() -> frequencies.dayOf(clause, start, at));
  }

  private Optional<Obligation.Deadline> limit(Clause clause, int start, int at, int to) {
    return day(clause, start, at)
        .or(() -> frequencies.dayOf(clause, start, at))
        .or(() -> period(clause, start, at, to));
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
    int relation = unit + 1 + (clause.matches(unit + 1, "in advance of") ? 2 : 0);
    boolean ahead = relation > unit + 1 || clause.isWord(relation, "prior");
    boolean before = ahead || clause.isWord(relation, "before");
    boolean after =
        switch (clause.norm(relation)) {
          case "of", "after", "from", "following", "before", "prior" -> true;
          default -> false;
        };
    int named = clause.matches(relation, "prior to") ? relation + 2 : relation + 1;
    int end = after ? eventEnd(clause, named, to) : unit + 1;
    String event = after ? words(clause, named, Math.max(end, named + 1)) : "";
    return Optional.of(
        counted(
            words(clause, start, end), event, count.get().value(), length.get(), business, before));
  }

  /// `at least 30 days before the hearing`; not `at least 30 days of leave`.
  private Optional<Obligation.Deadline> ahead(Clause clause, int start, int number, int to) {
    boolean before =
        clause.hasWord(number, number + 6, "before")
            || clause.hasWord(number, number + 6, "prior")
            || clause.hasWord(number, number + 6, "advance");
    return before ? period(clause, start, number, to) : Optional.empty();
  }

  /// True if a unit of time stands at `index`, bare or as business or calendar days.
  static boolean isPeriod(Clause clause, int index) {
    return Unit.of(clause.norm(index)).isPresent()
        || Unit.of(clause.norm(index + 1)).isPresent() && !clause.is(index, WordClass.PREPOSITION);
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

  /// Past the words that name the event, with what tells the day of it: `the date on which the
  /// agency receives the request`.
  private static int eventEnd(Clause clause, int from, int to) {
    int i = from;
    boolean told = false;
    while (i < to
        && i - from < LONGEST_EVENT
        && (told ? !endsTold(clause, i) : !endsEvent(clause, i, from))) {
      i++;
      told |= isTelling(clause, i);
    }
    return i;
  }

  private static boolean isTelling(Clause clause, int index) {
    boolean named =
        switch (clause.norm(index - 1)) {
          case "date", "day", "time" -> true;
          default -> false;
        };
    boolean on = clause.isWord(index - 1, "on") && clause.isWord(index, "which");
    return on || named && clause.is(index, WordClass.RELATIVE);
  }

  private static boolean endsTold(Clause clause, int index) {
    return clause.isMark(index) || clause.is(index, WordClass.MODAL);
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
                && !clause.is(index - 1, WordClass.DETERMINER)
                && !clause.isWord(index - 1, "which")
                && !isVerb(clause.norm(index - 1))));
  }

  /// `after the agency receives the request`.
  private static boolean isVerb(String norm) {
    return norm.endsWith("s") && Lexicon.is(Lexicon.singular(norm), WordClass.VERB);
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
        new Obligation.Deadline(words(clause, start, end), Optional.empty(), "stated", NO_DAY));
  }

  private String words(Clause clause, int start, int end) {
    return clause.words(text, start, end);
  }
}
