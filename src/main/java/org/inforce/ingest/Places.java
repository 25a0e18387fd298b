package org.inforce.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.inforce.analysis.Analyst;
import org.inforce.document.DocumentReader;
import org.inforce.document.Scan;
import org.inforce.source.SourceDocument;
import org.inforce.source.SourceResult;
import org.inforce.source.VisitResult;
import org.inforce.store.Intake;
import org.inforce.store.Store;

/// Finds places, looks whether their bytes are new, and starts to read a few ahead of the one being
/// taken. Two threads: one finds, one gives.
final class Places {
  /// So many places are read ahead of the one being taken.
  private static final int AHEAD = 2;

  private final Store store;
  private final DocumentReader reader;
  private final Executor readers;
  private final Volume volume;
  private final BlockingQueue<Found> places = new ArrayBlockingQueue<>(AHEAD);

  Places(Store store, DocumentReader reader, Executor readers, Volume volume) {
    this.store = store;
    this.reader = reader;
    this.readers = readers;
    this.volume = volume;
  }

  /// A place as it was found, or the end of all places.
  private sealed interface Found {
    record Open(SourceDocument source, Fingerprint fingerprint, Reading reading) implements Found {}

    record Unchanged(Intake before) implements Found {}

    record Unavailable(String location, String reason, String action) implements Found {}

    record Gone(String location, int status) implements Found {}

    record Begun(String source) implements Found {}

    record Over(VisitResult.Over visit) implements Found {}

    record End(Optional<RuntimeException> failure) implements Found {}
  }

  void find(Consumer<Consumer<VisitResult>> sources) {
    Optional<RuntimeException> failure = Optional.empty();
    try {
      sources.accept(result -> Queues.put(places, found(result)));
    } catch (StoppedException e) {
      return;
    } catch (RuntimeException e) {
      failure = Optional.of(e);
    }
    Queues.put(places, new Found.End(failure));
  }

  private Found found(VisitResult result) {
    return switch (result) {
      case VisitResult.Place(SourceResult place) -> found(place);
      case VisitResult.Gone(String location, int status) -> new Found.Gone(location, status);
      case VisitResult.Begun(String source) -> new Found.Begun(source);
      case VisitResult.Over visit -> new Found.Over(visit);
    };
  }

  private Found found(SourceResult result) {
    return switch (result) {
      case SourceResult.Unavailable(String location, String reason, String action) ->
          new Found.Unavailable(location, reason, action);
      case SourceResult.Found(SourceDocument source) -> open(source);
    };
  }

  private Found open(SourceDocument source) {
    Fingerprint.Measured measured;
    try {
      measured = Fingerprint.of(source);
    } catch (IOException e) {
      return new Found.Unavailable(
          source.location(), "cannot be read to its end", "fetch or pack it again");
    }
    Fingerprint fingerprint = measured.fingerprint();
    Optional<Intake> before = store.intake(Place.of(source));
    if (before.isPresent() && isSame(before.get(), fingerprint)) {
      volume.passed(source);
      return new Found.Unchanged(before.get());
    }
    Reading reading = new Reading(reader, volume.counted(source, measured.length()));
    readers.execute(reading);
    return new Found.Open(source, fingerprint, reading);
  }

  /// What could not be read is tried again when the rules are others, pictures of text when a
  /// reader for them was installed meanwhile.
  private boolean isSame(Intake before, Fingerprint fingerprint) {
    return before.fingerprint().equals(fingerprint.toString())
        && (before.failures() == 0
            || before.rules().equals(Analyst.RULES) && !canBeReadNow(before));
  }

  private boolean canBeReadNow(Intake before) {
    return DocumentReader.canReadPictures()
        && store.failures(before.location()).stream()
            .anyMatch(failure -> Scan.isReason(failure.reason()));
  }

  /// Hands every place to the sequencer, in order, and ends the conveyor.
  void giveAll(Sequencer sequencer, Conveyor conveyor) {
    try {
      Found found = Queues.take(places);
      while (!(found instanceof Found.End)) {
        give(found, sequencer);
        found = Queues.take(places);
      }
      conveyor.put(new Step.End(((Found.End) found).failure()));
    } catch (StoppedException e) {
      // The writing thread has given up already.
    } catch (RuntimeException e) {
      conveyor.put(new Step.End(Optional.of(e)));
    }
  }

  private static void give(Found found, Sequencer sequencer) {
    switch (found) {
      case Found.Open(SourceDocument source, Fingerprint fingerprint, Reading reading) ->
          sequencer.take(source, fingerprint, reading);
      case Found.Unchanged(Intake before) -> sequencer.unchanged(before);
      case Found.Unavailable(String location, String reason, String action) ->
          sequencer.unavailable(location, reason, action);
      case Found.Gone(String location, int status) -> sequencer.gone(location, status);
      case Found.Begun(String source) -> sequencer.begun(source);
      case Found.Over(VisitResult.Over visit) -> sequencer.over(visit);
      case Found.End end -> {
        // Nothing follows.
      }
    }
  }
}
