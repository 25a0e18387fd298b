package org.inforce.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the HTTP interface speaks: JSON, to whoever takes it and from whoever sends it.
final class Negotiation {
  private static final List<String> SPOKEN =
      List.of(
          "*/*",
          "application/*",
          "application/json",
          "application/problem+json",
          "application/vnd.oai.openapi+json");

  /// What curl says of a body when it is not told what it is.
  private static final String UNTOLD = "application/x-www-form-urlencoded";

  private Negotiation() {}

  /// @throws Problem with status 406 for a caller who takes nothing that is spoken here
  static void checkTaken(Context context) {
    String taken = Optional.ofNullable(context.header("Accept")).orElse("").strip();
    if (!taken.isEmpty() && Arrays.stream(taken.split(",")).noneMatch(Negotiation::isSpoken)) {
      throw new Problem(
          406, "Not spoken here", "The answers are application/json; none is “{0}”.", taken);
    }
  }

  /// Whether a media range with its weight ([RFC 9110, section
  /// 12.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1)) lets in what is spoken.
  private static boolean isSpoken(String range) {
    String[] parts = range.toLowerCase(Locale.ROOT).replace(" ", "").split(";");
    boolean isRefused =
        Arrays.stream(parts).skip(1).anyMatch(part -> part.matches("q=0(?:\\.0{1,3})?"));
    return parts.length > 0 && SPOKEN.contains(parts[0].strip()) && !isRefused;
  }

  /// @throws Problem with status 415 for a body that says it is something else than JSON
  static void checkJson(Context context) {
    String type = mediaType(context);
    if (!type.isEmpty()
        && !type.equals(UNTOLD)
        && !type.equals("application/json")
        && !type.endsWith("+json")) {
      throw unread(type, "application/json");
    }
  }

  /// The body's type without parameters, in lower case; empty where none is told.
  static String mediaType(Context context) {
    String told = Optional.ofNullable(context.contentType()).orElse("");
    int semicolon = told.indexOf(';');
    return (semicolon < 0 ? told : told.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }

  static Problem unread(String type, String expected) {
    return new Problem(415, "Not read here", "What was sent is “{0}”; send {1}.", type, expected);
  }
}
