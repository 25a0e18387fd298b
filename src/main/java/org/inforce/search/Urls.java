package org.inforce.search;

/// What an address says of its source.
final class Urls {
  private Urls() {}

  /// `www.federalregister.gov` of `https://www.federalregister.gov/d/2025-1`; the whole of what is
  /// no address.
  static String host(String url) {
    int scheme = url.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    int end = start;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(start, end);
  }
}
