package org.inforce.ingest;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.inforce.analysis.Analysis;
import org.inforce.review.CarriedReview;
import org.inforce.review.Carrier;
import org.inforce.store.StoreWriter;

/// Writes readings so that what people decided about a document goes with it. For one thread.
final class DecisionKeeper {
  private final InstantSource clock;
  private final List<CarriedReview> carried = new ArrayList<>();

  DecisionKeeper(InstantSource clock) {
    this.clock = clock;
  }

  /// What became of every decision so far.
  List<CarriedReview> carried() {
    return List.copyOf(carried);
  }

  /// `write` writes `now` in the place of the document's current reading; gives what it gives.
  <T> T carry(StoreWriter writer, Analysis now, Supplier<T> write) {
    String document = now.document().version().document();
    return carry(
        writer,
        writer.decisions().in(document).isEmpty() ? Optional.empty() : writer.analysis(document),
        now,
        write);
  }

  /// `write` writes `now` in the place of `before`; gives what it gives.
  <T> T carry(StoreWriter writer, Optional<Analysis> before, Analysis now, Supplier<T> write) {
    T written = write.get();
    carried.addAll(Carrier.carry(writer, before, now, clock.instant().atZone(ZoneOffset.UTC)));
    return written;
  }
}
