package org.inforce.document;

/// What a parser made of the bytes, before the sidecar has its say.
sealed interface Parsed {

  /// A document. `part` names it inside its file, and is empty when it is the whole file; `bytes`
  /// are its own.
  record Whole(String part, Metadata metadata, String text, Structure structure, byte[] bytes)
      implements Parsed {}

  /// A part of the file that cannot be read; the parts after it can.
  record Failed(String part, String reason, String action, byte[] bytes) implements Parsed {}
}
