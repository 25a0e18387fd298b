package org.inforce.ingest;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/// Brings steps to the writing thread in the order they were put, although several are worked out
/// at once. Bounded, so that whoever puts waits for whoever writes.
final class Conveyor {
  private static final int LENGTH = 64;

  private final BlockingQueue<CompletableFuture<Step>> steps = new ArrayBlockingQueue<>(LENGTH);
  private final ExecutorService workers;

  Conveyor(ExecutorService workers) {
    this.workers = workers;
  }

  void put(Step step) {
    Queues.put(steps, CompletableFuture.completedFuture(step));
  }

  /// `work` may run at any time and beside other work.
  void submit(Supplier<Step> work) {
    Queues.put(steps, CompletableFuture.supplyAsync(work, workers));
  }

  /// The next step, as soon as it is worked out.
  ///
  /// @throws RuntimeException what its work threw
  Step take() {
    try {
      return Queues.take(steps).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
