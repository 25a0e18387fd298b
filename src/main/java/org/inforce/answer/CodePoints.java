package org.inforce.answer;

import java.util.Arrays;
import org.inforce.document.Span;

/// Turns the UTF-16 offsets used inside into the Unicode code points of the public interface, for
/// one text. Built in one pass; each look-up is logarithmic in the number of surrogate pairs, and
/// free for a text without any. Immutable.
public final class CodePoints {
  /// Where each pair's second half stands, ascending.
  private final int[] seconds;

  private CodePoints(int[] seconds) {
    this.seconds = seconds;
  }

  public static CodePoints of(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /// The code point offset of a UTF-16 offset; one in the middle of a pair counts as behind it.
  public int at(int utf16) {
    int place = Arrays.binarySearch(seconds, utf16);
    return utf16 - (place >= 0 ? place : -place - 1);
  }

  public int start(Span span) {
    return at(span.start());
  }

  public int end(Span span) {
    return at(span.end());
  }

  /// The UTF-16 offset of a code point offset, for offsets that come in from outside.
  public int toUtf16(int codePoint) {
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
