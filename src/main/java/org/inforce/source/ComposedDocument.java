package org.inforce.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// A document put together from several answers of a publisher, such as a docket from the pages of
/// its entries. `address` is where a person would read it; the answers are kept as they came, and
/// this is none of them.
public record ComposedDocument(URI address, Instant retrieved, byte[] bytes)
    implements SourceDocument {

  @Override
  public String location() {
    return address.toString();
  }

  @Override
  public String name() {
    return FetchedDocument.nameOf(address);
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public Optional<String> url() {
    return Optional.of(address.toString());
  }
}
