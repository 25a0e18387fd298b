package org.inforce.source;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/// Failures of the machine in a person's words.
final class Failures {
  private Failures() {}

  /// One clause without a class name or a path.
  static String told(Exception failure) {
    String message = failure.getMessage();
    return switch (failure) {
      case AccessDeniedException denied -> "permission is denied";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      case Exception other ->
          message == null || message.isBlank() ? "the bytes cannot be read" : message;
    };
  }
}
