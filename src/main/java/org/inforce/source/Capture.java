package org.inforce.source;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// One answer of a publisher, exactly as it came: who was asked (`asked`), who answered after
/// redirects (`address`), when, with which status and headers (names in small letters), and the
/// body's bytes, unpacked when they came packed for the way.
public record Capture(
    URI asked,
    URI address,
    Instant at,
    int status,
    Map<String, List<String>> headers,
    byte[] bytes) {
  public Capture {
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(bytes, "bytes");
    headers = new TreeMap<>(headers);
  }

  /// The first value of a header.
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /// The media type without its parameters, in small letters; empty when none was given.
  public String mediaType() {
    String type = header("content-type").orElse("");
    int semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.substring(0, semicolon))
        .strip()
        .toLowerCase(java.util.Locale.ROOT);
  }

  /// True of an answer to a request; else it came by itself, under a name of ours.
  public boolean isOfTheWeb() {
    return "https".equals(asked.getScheme()) || "http".equals(asked.getScheme());
  }

  /// 64 hexadecimal digits.
  public String sha256() {
    return Digest.sha256(bytes);
  }
}
