package org.inforce.store;

import java.util.Objects;

/// The data directory cannot be used. The message says where, why and what to do, for a person.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Why the data directory cannot be used.
  public enum Problem {
    /// Another run holds it.
    LOCKED,
    /// What it holds is not what was written.
    DAMAGED,
    /// The disk is full.
    FULL,
    /// It may not be written to.
    READ_ONLY,
    /// Anything else.
    FAILED
  }

  private final Problem problem;

  public StoreException(Problem problem, String message) {
    super(message);
    this.problem = Objects.requireNonNull(problem, "problem");
  }

  public StoreException(Problem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = Objects.requireNonNull(problem, "problem");
  }

  public Problem problem() {
    return problem;
  }
}
