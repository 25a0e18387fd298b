package org.inforce.ingest;

/// A source could not be visited to its end. The message is a clause that says why.
final class VisitFailedException extends Exception {
  private static final long serialVersionUID = 1;

  VisitFailedException(String reason) {
    super(reason);
  }
}
