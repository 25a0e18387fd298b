package org.inforce.web;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Keeps one caller from taking all of the HTTP interface: each address may save up to [#CAPACITY]
/// requests and gets [#PER_SECOND] back each second. Every answer says what is left.
final class RateLimit {
  static final int CAPACITY = 1_200;
  static final int PER_SECOND = 100;
  private static final int CALLERS = 10_000;

  /// What a caller had left at a moment, in milliseconds.
  private record Allowance(double left, long at) {}

  private final InstantSource clock;
  private final Map<String, Allowance> callers =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
          return size() > CALLERS;
        }
      };

  RateLimit(InstantSource clock) {
    this.clock = clock;
  }

  /// @throws Problem with status 429 when the caller has none left
  void count(Context context) {
    double left = take(context.ip());
    context.header("RateLimit-Limit", Integer.toString(CAPACITY));
    context.header("RateLimit-Remaining", Integer.toString((int) Math.max(0, left)));
    context.header(
        "RateLimit-Reset",
        Integer.toString((int) Math.ceil((CAPACITY - Math.max(0, left)) / PER_SECOND)));
    if (left < 0) {
      context.header("Retry-After", "1");
      throw new Problem(
          429,
          "Too many requests",
          "At most {0} requests a second are answered for long; try again shortly.",
          PER_SECOND);
    }
  }

  /// What is left after this request; negative when it may not be answered.
  synchronized double take(String caller) {
    long now = clock.millis();
    Allowance known = callers.getOrDefault(caller, new Allowance(CAPACITY, now));
    double refilled = Math.min(CAPACITY, known.left() + (now - known.at()) * PER_SECOND / 1_000.0);
    double left = refilled - 1;
    callers.put(caller, new Allowance(Math.max(0, left), now));
    return left;
  }
}
