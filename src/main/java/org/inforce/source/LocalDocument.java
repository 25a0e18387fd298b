package org.inforce.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/// A file, or a member of an archive, on this machine.
record LocalDocument(
    String location, String name, Instant retrieved, Optional<byte[]> sidecar, StreamOpener opener)
    implements SourceDocument {

  @Override
  public InputStream open() throws IOException {
    return opener.open();
  }
}
