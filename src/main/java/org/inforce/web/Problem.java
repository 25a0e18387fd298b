package org.inforce.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a request gets no answer: an HTTP status and words for a person. Thrown where it is noticed,
/// shown as a page or as `application/problem+json` (RFC 9457).
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Phrase title;
  private final transient Phrase detail;

  private Problem(int status, Phrase title, Phrase detail) {
    super(Speech.ENGLISH.say(detail), null, false, false);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  /// `detail` with what stands in it at `{0}`, `{1}` and so on.
  Problem(int status, String title, String detail, Object... arguments) {
    this(status, Phrase.of(title), Phrase.of(detail, arguments));
  }

  /// A parameter that cannot be read.
  static Problem badParameter(String name, String value, String expected) {
    return badParameter(name, value, Phrase.of(expected));
  }

  static Problem badParameter(String name, String value, Phrase expected) {
    return new Problem(
        400,
        "A parameter cannot be read",
        "The parameter {0} should be {1}; it was “{2}”.",
        name,
        expected,
        value);
  }

  /// A parameter that has a closed list of values, and this is none of them.
  static Problem noneOf(String name, String value, Stream<String> codes) {
    return badParameter(
        name, value, Phrase.of("one of {0}", codes.collect(Collectors.joining(", "))));
  }

  static Problem notFound(String what, Object... arguments) {
    return new Problem(404, "Not found", what, arguments);
  }

  int status() {
    return status;
  }

  Phrase title() {
    return title;
  }

  Phrase detail() {
    return detail;
  }
}
