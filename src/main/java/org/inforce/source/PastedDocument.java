package org.inforce.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;

/// Bytes that came on standard input or from a form, without a place of their own.
public record PastedDocument(byte[] bytes, Instant retrieved) implements SourceDocument {
  public PastedDocument {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(retrieved, "retrieved");
  }

  @Override
  public String location() {
    return "-";
  }

  @Override
  public String name() {
    return "pasted";
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
