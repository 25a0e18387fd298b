package org.inforce.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.search.Expression.Range;

/// Reads the value of a field of days: `2025-11-25`, `2025-11`, `2025`, `[2025-01 TO 2025-06-30]`,
/// `{2024 TO *]`, `>=2025-01-01`, `<2026`. A month or a year means all its days; `{` and `}` leave
/// the end itself out, as `>` and `<` do. A range the wrong way round is turned, one never closed
/// ends after its second day; both are told.
final class DayRangeReader {
  /// `[2024 TO 2025-06]`; not `[2024, 2025]`.
  private static final Pattern BETWEEN =
      Pattern.compile(
          """
          [\\[{] \\s* (?<low> [^\\s\\]})]{1,20} ) \\s+ TO \\s+ (?<high> [^\\s\\]})]{1,20} )
          (?: \\s* (?<close> [\\]}] ) )?
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  private final String query;
  private final int start;
  private final List<QueryProblem> problems;
  private int end;

  DayRangeReader(String query, int start, List<QueryProblem> problems) {
    this.query = query;
    this.start = start;
    this.end = start;
    this.problems = problems;
  }

  /// A stretch of days, all inclusive.
  private record Days(LocalDate first, LocalDate last) {}

  /// Empty, with a message, when no day can be read here.
  Optional<Expression> read() {
    char sign = query.charAt(start);
    if (sign == '[' || sign == '{') {
      return between();
    }
    end = endOfWord(start);
    String value = query.substring(start, end).replace("\"", "");
    if (isOpen(value)) {
      return Optional.of(new Range(Optional.empty(), Optional.empty(), start));
    }
    if (value.startsWith(">") || value.startsWith("<")) {
      return compared(value);
    }
    return days(value, start)
        .map(days -> new Range(Optional.of(days.first()), Optional.of(days.last()), start));
  }

  /// The days `text` alone stands for, at `at` in the query.
  static Optional<Expression> word(String text, int at, List<QueryProblem> problems) {
    List<QueryProblem> found = new ArrayList<>();
    Optional<Expression> days = new DayRangeReader(text, 0, found).read();
    found.forEach(each -> problems.add(new QueryProblem(at + each.at(), each.message())));
    return days;
  }

  /// True of the signs that only a range of days starts with.
  static boolean isSign(char c) {
    return c == '[' || c == '{' || c == '<' || c == '>';
  }

  /// Just behind what was read.
  int end() {
    return end;
  }

  private Optional<Expression> compared(String value) {
    boolean isInclusive = value.startsWith("=", 1);
    boolean isAfter = value.startsWith(">");
    String day = value.substring(isInclusive ? 2 : 1);
    return days(day, start)
        .map(days ->
            isAfter
                ? new Range(Optional.of(lower(days, isInclusive)), Optional.empty(), start)
                : new Range(Optional.empty(), Optional.of(upper(days, isInclusive)), start));
  }

  private Optional<Expression> between() {
    Matcher range = BETWEEN.matcher(query).region(start, query.length());
    if (!range.lookingAt()) {
      int close = closing();
      problems.add(new QueryProblem(start, "a range is written [from TO until]"));
      end = close < 0 ? endOfWord(start) : close + 1;
      return Optional.empty();
    }
    end = range.end();
    if (range.group("close") == null) {
      problems.add(new QueryProblem(start, "this range is never closed"));
    }
    String low = range.group("low");
    String high = range.group("high");
    Optional<Days> from = isOpen(low) ? Optional.empty() : days(low, range.start("low"));
    Optional<Days> until = isOpen(high) ? Optional.empty() : days(high, range.start("high"));
    boolean isUnread = (from.isEmpty() && !isOpen(low)) || (until.isEmpty() && !isOpen(high));
    if (isUnread) {
      return Optional.empty();
    }
    boolean isTurned =
        from.isPresent() && until.isPresent() && from.get().first().isAfter(until.get().last());
    if (isTurned) {
      problems.add(
          new QueryProblem(start, "this range ends before it starts; read the other way round"));
    }
    boolean isLowIn = query.charAt(start) == '[';
    boolean isHighIn = !"}".equals(range.group("close"));
    return Optional.of(
        new Range(
            (isTurned ? until : from).map(days -> lower(days, isLowIn)),
            (isTurned ? from : until).map(days -> upper(days, isHighIn)),
            start));
  }

  /// The bracket that closes the range, or -1.
  private int closing() {
    for (int i = start; i < query.length(); i++) {
      if (query.charAt(i) == ']' || query.charAt(i) == '}') {
        return i;
      }
    }
    return -1;
  }

  private static LocalDate lower(Days days, boolean isInclusive) {
    return isInclusive ? days.first() : days.last().plusDays(1);
  }

  private static LocalDate upper(Days days, boolean isInclusive) {
    return isInclusive ? days.last() : days.first().minusDays(1);
  }

  private static boolean isOpen(String value) {
    return value.equals("*");
  }

  private Optional<Days> days(String value, int at) {
    try {
      return Optional.of(parse(value));
    } catch (DateTimeException | NumberFormatException e) {
      problems.add(
          new QueryProblem(at, "\"" + value + "\" is no day; write 2025-11-25, 2025-11 or 2025"));
      return Optional.empty();
    }
  }

  private static Days parse(String value) {
    return switch (value.length()) {
      case 4 -> {
        int year = Integer.parseInt(value);
        yield new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(value);
        yield new Days(month.atDay(1), month.atEndOfMonth());
      }
      default -> {
        LocalDate day = LocalDate.parse(value);
        yield new Days(day, day);
      }
    };
  }

  private int endOfWord(int from) {
    int i = from;
    while (i < query.length()
        && !Character.isWhitespace(query.charAt(i))
        && query.charAt(i) != ')') {
      i++;
    }
    return i;
  }
}
