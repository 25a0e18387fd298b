package org.inforce.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.inforce.search.Expression.Range;

/// Reads the value of a field of days: `2025-11-25`, `2025-11`, `2025`, `[2025-01 TO 2025-06-30]`,
/// `{2024 TO *]`, `>=2025-01-01`, `<2026`. A month or a year means all its days; `{` and `}` leave
/// the end itself out, as `>` and `<` do.
final class DayRangeReader {
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
    if (value.startsWith(">") || value.startsWith("<")) {
      return compared(value);
    }
    return days(value, start)
        .map(days -> new Range(Optional.of(days.first()), Optional.of(days.last()), start));
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
    int close = start + 1;
    while (close < query.length() && query.charAt(close) != ']' && query.charAt(close) != '}') {
      close++;
    }
    boolean isOpen = close >= query.length();
    end = Math.min(close + 1, query.length());
    String inside = query.substring(start + 1, close);
    int to = inside.indexOf(" TO ");
    if (isOpen || to < 0) {
      problems.add(new QueryProblem(start, "a range is written [from TO until]"));
      return Optional.empty();
    }
    boolean isUpperOut = query.charAt(close) == '}';
    String low = inside.substring(0, to).strip();
    String high = inside.substring(to + 4).strip();
    Optional<Days> from = isOpen(low) ? Optional.empty() : days(low, start + 1);
    Optional<Days> until = isOpen(high) ? Optional.empty() : days(high, start + 1 + to + 4);
    boolean isUnread = (from.isEmpty() && !isOpen(low)) || (until.isEmpty() && !isOpen(high));
    return isUnread
        ? Optional.empty()
        : Optional.of(
            new Range(
                from.map(days -> lower(days, query.charAt(start) == '[')),
                until.map(days -> upper(days, !isUpperOut)),
                start));
  }

  private static LocalDate lower(Days days, boolean isInclusive) {
    return isInclusive ? days.first() : days.last().plusDays(1);
  }

  private static LocalDate upper(Days days, boolean isInclusive) {
    return isInclusive ? days.last() : days.first().minusDays(1);
  }

  private static boolean isOpen(String value) {
    return value.equals("*") || value.isEmpty();
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
