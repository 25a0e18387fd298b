package org.inforce.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.inforce.analysis.Analysis;
import org.inforce.source.Capture;
import org.inforce.source.VisitResult;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Failure;
import org.inforce.store.Intake;
import org.inforce.store.PreparedVersion;
import org.inforce.store.Removal;

/// What the writing thread has to do next, in the order of the sources.
sealed interface Step {

  /// A document's bytes were not seen before. `isNew`: nor was the document.
  record Version(PreparedVersion version, boolean isNew, List<ChangeEntry> changes)
      implements Step {}

  /// A document's bytes are known, but its sidecar states something else.
  record Restated(Analysis analysis, int number, List<ChangeEntry> changes) implements Step {}

  /// A document is known as it is; `names` may be new.
  record Unchanged(String document, List<String> names) implements Step {}

  /// Bytes that could not be read.
  record Unread(Failure failure, byte[] bytes) implements Step {}

  /// All of a place was taken; the steps since the place before it are its documents and failures.
  /// `capture` is the answer they came with.
  record PlaceDone(
      String location, Fingerprint fingerprint, Instant checked, Optional<Capture> capture)
      implements Step {}

  /// A place holds what it held before; all is counted again. `isBack`: meanwhile it could not be
  /// had, and that is over.
  record PlaceUnchanged(Intake intake, List<Failure> failures, boolean isBack) implements Step {}

  /// A place that could not be opened at all.
  record NoPlace(String location, Failure failure) implements Step {}

  /// The publisher says, for the first time, that nothing is at a place.
  record Missed(String location, Instant at) implements Step {}

  /// A place that had been found empty has something again.
  record Back(String location) implements Step {}

  /// The publisher says so again: what came from there is withdrawn.
  record Withdrawn(String document, Removal removal, ChangeEntry change) implements Step {}

  /// The visit to a source begins.
  record VisitBegun(String source) implements Step {}

  /// The visit to a source is over.
  record VisitDone(VisitResult.Over visit) implements Step {}

  /// Everything before is to be in the store before anybody goes on.
  record Barrier(CountDownLatch passed) implements Step {}

  /// There is nothing more, or the reason why not.
  record End(Optional<RuntimeException> failure) implements Step {}
}
