package org.inforce.ingest;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.inforce.document.DocumentReader;
import org.inforce.document.ReadResult;
import org.inforce.source.SourceDocument;

/// One place being read by a thread of its own, ahead of the documents being taken from it.
final class Reading implements Runnable {
  /// So many documents are held until they are asked for.
  private static final int AHEAD = 16;

  private final DocumentReader reader;
  private final SourceDocument source;
  private final BlockingQueue<Part> parts = new ArrayBlockingQueue<>(AHEAD);

  /// A document of the place, or its end: with the failure when the reader broke.
  private sealed interface Part {
    record Result(ReadResult result) implements Part {}

    record End(Optional<RuntimeException> failure) implements Part {}
  }

  Reading(DocumentReader reader, SourceDocument source) {
    this.reader = reader;
    this.source = source;
  }

  @Override
  public void run() {
    Optional<RuntimeException> failure = Optional.empty();
    try {
      reader.read(source, result -> Queues.put(parts, new Part.Result(result)));
    } catch (StoppedException e) {
      return;
    } catch (RuntimeException e) {
      failure = Optional.of(e);
    }
    Queues.put(parts, new Part.End(failure));
  }

  /// The next document; empty at the end.
  Optional<ReadResult> next() {
    return switch (Queues.take(parts)) {
      case Part.Result(ReadResult result) -> Optional.of(result);
      case Part.End(Optional<RuntimeException> failure) -> {
        if (failure.isPresent()) {
          throw failure.get();
        }
        yield Optional.empty();
      }
    };
  }
}
