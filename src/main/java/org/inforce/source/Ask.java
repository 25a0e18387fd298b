package org.inforce.source;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A request to a publisher: the address, what is already known of it, what kind of content is
/// expected, and headers besides. `isProgram`: the address is made for programs (an API, a feed
/// with its own terms), so that robots.txt, which speaks of crawled pages, is not asked.
public record Ask(
    URI address,
    Optional<Validators> known,
    Expected expected,
    Map<String, String> headers,
    boolean isProgram) {
  public Ask {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(known, "known");
    Objects.requireNonNull(expected, "expected");
    headers = Map.copyOf(headers);
  }

  /// Any page, as a crawler would ask for it.
  public static Ask page(URI address, Expected expected) {
    return new Ask(address, Optional.empty(), expected, Map.of(), false);
  }

  /// An address made for programs.
  public static Ask program(URI address, Expected expected) {
    return new Ask(address, Optional.empty(), expected, Map.of(), true);
  }

  /// The same, unless it is as `validators` say.
  public Ask unless(Optional<Validators> validators) {
    return new Ask(address, validators, expected, headers, isProgram);
  }

  public Ask with(Map<String, String> more) {
    return new Ask(address, known, expected, more, isProgram);
  }

  Ask at(URI other) {
    return new Ask(other, known, expected, headers, isProgram);
  }

  /// What a publisher said by which it can tell whether its content changed (RFC 9110, section
  /// 8.8).
  public record Validators(Optional<String> etag, Optional<String> lastModified) {
    public static Optional<Validators> of(Capture capture) {
      Validators validators =
          new Validators(capture.header("etag"), capture.header("last-modified"));
      return validators.etag.isEmpty() && validators.lastModified.isEmpty()
          ? Optional.empty()
          : Optional.of(validators);
    }
  }

  /// Which content would be an answer. A page that says "just a moment" is none to a question for
  /// JSON.
  public enum Expected {
    ANY(List.of()),
    JSON(List.of("json")),
    XML(List.of("xml")),
    HTML(List.of("html", "xml", "text/plain")),
    PDF(List.of("pdf", "octet-stream"));

    private final List<String> marks;

    Expected(List<String> marks) {
      this.marks = marks;
    }

    /// Whether content of this type would do; an answer without a type is judged by its reader.
    boolean fits(String mediaType) {
      String type = mediaType.toLowerCase(Locale.ROOT);
      return marks.isEmpty() || type.isEmpty() || marks.stream().anyMatch(type::contains);
    }
  }
}
