package org.inforce.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.inforce.review.Rulings;

/// The books of days on which people had said less than now, each joined when it is first asked
/// for; the latest used are kept. Safe for use by many threads.
final class PastBooks {
  private static final int KEPT = 4;

  private final Rulings rulings;
  private final NavigableSet<LocalDate> days;
  private final Function<Rulings, StatusBook> join;
  private final Map<LocalDate, StatusBook> kept =
      new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, StatusBook> eldest) {
          return size() > KEPT;
        }
      };

  /// `join` makes the book with the rulings it is given as the latest.
  PastBooks(Rulings rulings, Function<Rulings, StatusBook> join) {
    this.rulings = rulings;
    this.days = new TreeSet<>(rulings.days());
    this.join = join;
  }

  /// The book of a day; empty when people have said nothing since.
  Optional<StatusBook> on(LocalDate day) {
    if (days.isEmpty() || !days.last().isAfter(day)) {
      return Optional.empty();
    }
    LocalDate said = Optional.ofNullable(days.floor(day)).orElse(LocalDate.MIN);
    synchronized (kept) {
      StatusBook known = kept.get(said);
      if (known == null) {
        known = join.apply(rulings.knownOn(said));
        kept.put(said, known);
      }
      return Optional.of(known);
    }
  }
}
