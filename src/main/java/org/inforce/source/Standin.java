package org.inforce.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Recognises pages that publishers send with status 200 in place of what was asked for: "not
/// found" without its status, and tests whether the visitor is a person. To take one for the
/// document would be to report a change that nobody made.
final class Standin {
  /// So many bytes hold the title of any page.
  private static final int HEAD = 16_384;

  private static final List<String> NOT_FOUND =
      List.of("page not found", "404", "not found", "page unavailable", "page does not exist");
  private static final List<String> REFUSED =
      List.of("access denied", "forbidden", "request rejected", "blocked");
  private static final List<String> TESTS =
      List.of(
          "just a moment", "attention required", "captcha", "are you a robot", "verify you are");
  private static final List<String> MAINTENANCE =
      List.of("maintenance", "temporarily unavailable", "service unavailable");

  private Standin() {}

  /// What the page is instead, as a clause; empty for content. Judged by its title alone: prose may
  /// speak of such pages.
  static Optional<String> of(Capture capture) {
    if (!capture.mediaType().contains("html")) {
      return Optional.empty();
    }
    String title = titleOf(capture.bytes());
    if (title.isEmpty() || title.length() > 100) {
      return Optional.empty();
    }
    if (isOf(title, TESTS)) {
      return Optional.of("answered with a page that tests whether its visitor is a person");
    }
    if (isOf(title, NOT_FOUND)) {
      return Optional.of("answered \"not found\" as if it were the page");
    }
    if (isOf(title, REFUSED)) {
      return Optional.of("answered with a page that refuses the visit");
    }
    if (isOf(title, MAINTENANCE)) {
      return Optional.of("answered with a page about its own maintenance");
    }
    return Optional.empty();
  }

  /// The title begins with the phrase, or is nothing but it and the site's name.
  private static boolean isOf(String title, List<String> phrases) {
    return phrases.stream()
        .anyMatch(phrase ->
            title.startsWith(phrase)
                || title.endsWith(" " + phrase) && title.length() < phrase.length() + 40);
  }

  private static String titleOf(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int open = head.indexOf("<title");
    int start = open < 0 ? -1 : head.indexOf('>', open);
    int end = start < 0 ? -1 : head.indexOf("</title", start);
    return end < 0 ? "" : head.substring(start + 1, end).strip();
  }
}
