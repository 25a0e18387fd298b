package org.inforce.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.document.Metadata;

/// Reads from and until when a norm holds: `from July 9, 2025, through September 9, 2026`.
final class TimeWindows {
  private TimeWindows() {}

  /// The window stated in words [`from`, `to`); empty if none. A day without a year takes the year
  /// nearest after the document's own day, and the basis says so.
  static Optional<Obligation.TimeWindow> in(Clause clause, int from, int to, Metadata metadata) {
    Optional<LocalDate> start = Optional.empty();
    Optional<LocalDate> end = Optional.empty();
    String basis = "";
    for (int i = from; i < to; i++) {
      boolean opens = isStart(clause.norm(i));
      boolean closes = isEnd(clause.norm(i));
      Optional<Dates.Found> date = opens || closes ? Dates.at(clause, i + 1) : Optional.empty();
      if (date.isPresent()) {
        Optional<LocalDate> day = date.get().day().or(() -> inferred(date.get(), metadata));
        basis = join(basis, basis(date.get(), day.isPresent()));
        start = opens && start.isEmpty() ? day : start;
        end = closes && end.isEmpty() ? day : end;
      }
    }
    return start.isEmpty() && end.isEmpty() && basis.isEmpty()
        ? Optional.empty()
        : Optional.of(new Obligation.TimeWindow(start, end, basis));
  }

  /// The first such day on or after the document's own.
  private static Optional<LocalDate> inferred(Dates.Found date, Metadata metadata) {
    return metadata
        .published()
        .map(published -> {
          LocalDate day = date.monthDay().atYear(published.getYear());
          return day.isBefore(published) ? date.monthDay().atYear(published.getYear() + 1) : day;
        });
  }

  private static String basis(Dates.Found date, boolean known) {
    if (date.day().isPresent()) {
      return "stated";
    }
    return known ? "year inferred from the document's date" : "the text states no year";
  }

  private static String join(String first, String second) {
    return first.isEmpty() || first.equals(second) ? second : first + "; " + second;
  }

  private static boolean isStart(String word) {
    return word.equals("from")
        || word.equals("since")
        || word.equals("beginning")
        || word.equals("starting")
        || word.equals("effective");
  }

  private static boolean isEnd(String word) {
    return word.equals("through")
        || word.equals("until")
        || word.equals("till")
        || word.equals("thru")
        || word.equals("ending");
  }
}
