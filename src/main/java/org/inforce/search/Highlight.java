package org.inforce.search;

/// A stretch of a snippet or title that made it fit: `start` inclusive, `end` exclusive, UTF-16
/// units.
public record Highlight(int start, int end) {
  public Highlight {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a highlight must satisfy 0 <= start < end, was [" + start + ", " + end + ")");
    }
  }
}
