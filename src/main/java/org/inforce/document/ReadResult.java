package org.inforce.document;

import java.util.List;

/// What came of reading one source document, or one document inside it (an issue of the Federal
/// Register holds many).
public sealed interface ReadResult {

  /// A document was read. `bytes` are its own: the whole file, or its part of the file. `names` are
  /// the ways it is known, best first; two readings that share a name are the same document.
  record Read(Document document, byte[] bytes, List<String> names) implements ReadResult {
    public Read {
      names = List.copyOf(names);
    }
  }

  /// The bytes could not be read as any document. `reason` says what is wrong with them, `action`
  /// what a person can do about it; both are whole clauses without a stack trace. `bytes` are kept
  /// all the same.
  record Unreadable(String location, String reason, String action, byte[] bytes)
      implements ReadResult {}
}
