package org.inforce;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.inforce.review.Rulings;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.store.CurrentReports;
import org.inforce.store.Store;
import org.inforce.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/// The status book of the store's present revision, made from the one before when the store has
/// moved on.
final class StatusBooks implements Supplier<StatusBook> {
  private record Joined(long revision, StatusBook book) {}

  private final Store store;
  private final Taxonomy taxonomy;
  private final CurrentReports reports = new CurrentReports();
  private final AtomicReference<@Nullable Joined> latest = new AtomicReference<>();

  StatusBooks(Store store, Taxonomy taxonomy) {
    this.store = store;
    this.taxonomy = taxonomy;
  }

  @Override
  public StatusBook get() {
    return of(store);
  }

  /// The book of the revision that `seen`, the same store at some moment, has.
  StatusBook of(Store seen) {
    Joined known = latest.get();
    long revision = seen.revision();
    if (known != null && known.revision() == revision) {
      return known.book();
    }
    return joined(seen);
  }

  /// One joins while the others wait for what he makes.
  private synchronized StatusBook joined(Store seen) {
    long revision = seen.revision();
    Joined known = latest.get();
    if (known != null && known.revision() == revision) {
      return known.book();
    }
    Rulings rulings = Rulings.of(seen.decisions().rulings());
    StatusBook book =
        known == null
            ? StatusBook.of(reports.of(seen), rulings, taxonomy, Settings.STANDARD)
            : known.book().next(reports.of(seen), rulings);
    latest.set(new Joined(revision, book));
    return book;
  }
}
