package org.inforce.ingest;

import java.util.concurrent.BlockingQueue;

/// Waits on queues; a thread told to stop meanwhile does so.
final class Queues {
  private Queues() {}

  static <T> void put(BlockingQueue<? super T> queue, T item) {
    try {
      queue.put(item);
    } catch (InterruptedException e) {
      throw new StoppedException(e);
    }
  }

  static <T> T take(BlockingQueue<T> queue) {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      throw new StoppedException(e);
    }
  }
}
