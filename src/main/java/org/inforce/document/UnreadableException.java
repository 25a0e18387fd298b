package org.inforce.document;

/// A parser gave up on its bytes: they are not what they seem, or past a bound. Becomes a
/// [ReadResult.Unreadable]; never leaves the package.
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String action;

  /// Both are whole clauses: what is wrong with the bytes, and what a person can do about it.
  UnreadableException(String reason, String action) {
    super(reason);
    this.action = action;
  }

  UnreadableException(String reason, String action, Throwable cause) {
    super(reason, cause);
    this.action = action;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  String action() {
    return action;
  }
}
