package org.inforce.cli;

/// What the program's exit codes mean to a script.
final class ExitCode {
  static final int DONE = 0;

  /// Nothing was changed.
  static final int FAILED = 1;

  static final int WRONG_USAGE = 2;

  /// Done, but some documents failed; each was named.
  static final int SOME_FAILED = 3;

  /// Another run holds the data directory.
  static final int LOCKED = 4;

  static final int DAMAGED = 5;

  private ExitCode() {}
}
