package org.inforce.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// A publisher's answer as a source document. `statement` speaks for it as a sidecar would.
public record FetchedDocument(Capture answer, Optional<byte[]> statement)
    implements SourceDocument {

  @Override
  public String location() {
    return answer.asked().toString();
  }

  @Override
  public String name() {
    return nameOf(answer.asked());
  }

  /// The last part of an address, or its host.
  static String nameOf(URI address) {
    String path = Optional.ofNullable(address.getPath()).orElse("").replaceFirst("/+$", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isEmpty() ? String.valueOf(address.getHost()) : name;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(answer.bytes());
  }

  @Override
  public Instant retrieved() {
    return answer.at();
  }

  @Override
  public Optional<String> url() {
    return Optional.of(answer.asked().toString());
  }

  @Override
  public Optional<byte[]> sidecar() {
    return statement;
  }

  @Override
  public Optional<Capture> capture() {
    return Optional.of(answer);
  }
}
