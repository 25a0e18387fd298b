package org.inforce.document;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.inforce.source.Digest;

/// One version of a document as read: what is known about it, its text, and how the text is built.
/// Every fact found in it points into `text`.
public record Document(
    DocumentVersion version, Metadata metadata, String text, Structure structure) {
  public Document {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(structure, "structure");
  }

  /// A bare text taken as plain text, as a person pastes it: no metadata but the name `id`, no
  /// structure.
  public static Document ofText(String id, String text) {
    String sha256 = Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new Document(
        new DocumentVersion(id, sha256),
        Metadata.untold("", SourceKind.OTHER, "text/plain"),
        text,
        Structure.NONE);
  }

  /// The same reading under another identifier, once the store knows which document it is.
  public Document identifiedAs(String id) {
    return new Document(new DocumentVersion(id, version.sha256()), metadata, text, structure);
  }
}
