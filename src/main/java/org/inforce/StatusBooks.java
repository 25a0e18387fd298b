package org.inforce;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.inforce.review.Rulings;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.store.Store;
import org.inforce.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/// The status book of the store's present revision, joined anew when the store has moved on.
final class StatusBooks implements Supplier<StatusBook> {
  private record Joined(long revision, StatusBook book) {}

  private final Store store;
  private final Taxonomy taxonomy;
  private final AtomicReference<@Nullable Joined> latest = new AtomicReference<>();

  StatusBooks(Store store, Taxonomy taxonomy) {
    this.store = store;
    this.taxonomy = taxonomy;
  }

  @Override
  public StatusBook get() {
    Joined known = latest.get();
    long revision = store.revision();
    if (known != null && known.revision() == revision) {
      return known.book();
    }
    StatusBook book =
        StatusBook.of(store.reports(), Rulings.of(store.rulings()), taxonomy, Settings.STANDARD);
    latest.set(new Joined(revision, book));
    return book;
  }
}
