package org.inforce.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/// Tells a release by what its page or address calls it, and an office's own by the address.
final class PressOffices {
  private static final List<String> RELEASE_MARKS =
      List.of(
          "press release",
          "press-release",
          "news release",
          "news-release",
          "media release",
          "/opa/pr/",
          "/news/press",
          "/communications/");

  private PressOffices() {}

  /// Whether titles, classes and addresses, put together in `words`, speak of a release.
  static boolean isRelease(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return RELEASE_MARKS.stream().anyMatch(lower::contains);
  }

  /// Whether an address is in a domain that only offices of a government have: `.gov`, `.mil`, and
  /// `.us`, which states use.
  static boolean isOfficial(String url) {
    try {
      String host = URI.create(url).getHost();
      return host != null
          && (host.endsWith(".gov") || host.endsWith(".mil") || host.endsWith(".us"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// The kind of a release found at `url`: an office's own when the address or the text says so.
  static SourceKind releaseOf(String url, SourceKind guessed) {
    return isOfficial(url) || guessed == SourceKind.PRESS_RELEASE_OFFICIAL
        ? SourceKind.PRESS_RELEASE_OFFICIAL
        : SourceKind.PRESS_RELEASE;
  }
}
