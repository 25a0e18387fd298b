package org.inforce.document;

import java.util.Optional;

/// A stretch of a document's text: `start` inclusive, `end` exclusive, in UTF-16 units.
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span must satisfy 0 <= start < end, was [" + start + ", " + end + ")");
    }
  }

  /// The stretch from `start` to `end` without the white space at its ends; empty when it holds
  /// nothing else.
  public static Optional<Span> trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /// The words the span covers in `text`.
  public String in(String text) {
    return text.substring(start, end);
  }

  /// In UTF-16 units; at least one.
  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// UTF-16 units that both spans cover; zero when they do not touch.
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /// By start, then the longer span first, so that a container comes before what it contains.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
