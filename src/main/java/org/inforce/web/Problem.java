package org.inforce.web;

import java.util.Objects;

/// Why a request gets no answer: an HTTP status and words for a person. Thrown where it is noticed,
/// shown as a page or as `application/problem+json` (RFC 9457).
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  Problem(int status, String title, String detail) {
    super(Objects.requireNonNull(detail, "detail"), null, false, false);
    this.status = status;
    this.title = Objects.requireNonNull(title, "title");
  }

  /// A parameter that cannot be read.
  static Problem badParameter(String name, String value, String expected) {
    return new Problem(
        400,
        "A parameter cannot be read",
        "The parameter " + name + " should be " + expected + "; it was “" + value + "”.");
  }

  static Problem notFound(String what) {
    return new Problem(404, "Not found", what);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String detail() {
    return Objects.requireNonNull(getMessage());
  }
}
