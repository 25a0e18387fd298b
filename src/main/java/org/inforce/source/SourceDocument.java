package org.inforce.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/// Bytes as a publisher gave them, before anybody reads them: a file, a member of an archive, or a
/// fetched page.
public interface SourceDocument {

  /// Where the bytes are, as a person would point there: a path, `archive.zip!member`, an address.
  String location();

  /// The last part of the location, with its extension.
  String name();

  /// A fresh stream over the bytes; the caller closes it.
  InputStream open() throws IOException;

  /// The moment the bytes were taken.
  Instant retrieved();

  /// The address they were fetched from; empty for local files.
  default Optional<String> url() {
    return Optional.empty();
  }

  /// The bytes of `NAME.meta.json` beside it, when there is one.
  default Optional<byte[]> sidecar() {
    return Optional.empty();
  }

  /// The publisher's answer it came with; empty for local files.
  default Optional<Capture> capture() {
    return Optional.empty();
  }
}
