package org.inforce.ingest;

/// The run was given up while a thread of it was waiting.
public final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoppedException(Throwable cause) {
    super("the run was stopped", cause);
  }
}
