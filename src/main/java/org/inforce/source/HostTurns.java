package org.inforce.source;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets one request at a time go to each host, and keeps the pause between two.
final class HostTurns {
  private final ConcurrentMap<String, Turn> turns = new ConcurrentHashMap<>();

  /// A host's turn: who holds the permit may ask. `free` is by [System#nanoTime].
  private static final class Turn {
    private final Semaphore permit = new Semaphore(1, true);
    private long free = System.nanoTime();
  }

  /// A question to one host, on its turn.
  interface Question<T> {
    T ask() throws InterruptedException;
  }

  /// Waits for the turn of `host` and for the pause after the request before it, then asks.
  <T> T take(String host, Duration delay, Question<T> question) throws InterruptedException {
    Turn turn = turns.computeIfAbsent(host, name -> new Turn());
    turn.permit.acquire();
    try {
      TimeUnit.NANOSECONDS.sleep(turn.free - System.nanoTime());
      return question.ask();
    } finally {
      turn.free = System.nanoTime() + delay.toNanos();
      turn.permit.release();
    }
  }
}
