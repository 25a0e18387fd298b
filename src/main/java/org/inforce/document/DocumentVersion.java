package org.inforce.document;

import java.util.Objects;

/// One version of one document: `document` is its lasting identifier, `sha256` names the exact
/// bytes it was read from (64 lower-case hexadecimal digits).
public record DocumentVersion(String document, String sha256) {
  public DocumentVersion {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sha256, "sha256");
    if (document.isBlank()) {
      throw new IllegalArgumentException("a document needs an identifier");
    }
  }
}
