package org.inforce.answer;

import java.nio.charset.StandardCharsets;

/// Addresses of pages. Identifiers may hold any character; only what a path may carry stays as it
/// is (RFC 3986, section 3.3).
public final class Paths {
  private static final String KEPT = "-._~!$'()*,;:@";

  private Paths() {}

  /// One segment of a path.
  public static String encode(String segment) {
    StringBuilder encoded = new StringBuilder(segment.length() + 8);
    for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded
            .append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return encoded.toString();
  }

  /// A path of many segments, its slashes kept.
  public static String encodeAll(String path) {
    StringBuilder encoded = new StringBuilder(path.length() + 8);
    for (String segment : path.split("/", -1)) {
      encoded.append(encode(segment)).append('/');
    }
    encoded.setLength(encoded.length() - 1);
    return encoded.toString();
  }
}
