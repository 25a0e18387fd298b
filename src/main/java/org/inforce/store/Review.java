package org.inforce.store;

import java.time.Instant;
import java.util.Objects;

/// What a person decided about a finding, on the words the finding then quoted.
public record Review(
    String finding,
    Decision decision,
    String note,
    String reviewer,
    Instant at,
    String quote,
    ReviewDetails details) {
  public Review {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(details, "details");
  }

  /// A decision with nothing beside it.
  public Review(
      String finding, Decision decision, String note, String reviewer, Instant at, String quote) {
    this(finding, decision, note, reviewer, at, quote, ReviewDetails.NONE);
  }

  public enum Decision {
    CONFIRMED,
    REJECTED,
    /// Right but for what the details correct.
    CORRECTED,
    NEEDS_REVIEW
  }
}
