package org.inforce.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The date in the dateline of a release or report: before its first words, with the place and a
/// dash, as in `August 22, 2031 (SAINT PAUL) - The`, `RICHMOND, Va., Aug. 22, 2031 - The`; else in
/// a short line of its own above them.
final class Dateline {
  private static final int BLOCKS = 12;
  private static final int MAX_LINE = 100;
  private static final int MAX_DATELINE = 90;

  private Dateline() {}

  /// The first of either kind near the beginning.
  static Optional<LocalDate> find(String text, List<Span> blocks) {
    for (Span block : blocks.subList(0, Math.min(BLOCKS, blocks.size()))) {
      String words = Headings.plain(block.in(text));
      List<LegalDates.Dated> days =
          LegalDates.find(words.substring(0, Math.min(words.length(), MAX_LINE)));
      if (!days.isEmpty() && (words.length() <= MAX_LINE || isDateline(words, days.getFirst()))) {
        return Optional.of(days.getFirst().day());
      }
    }
    return Optional.empty();
  }

  private static boolean isDateline(String words, LegalDates.Dated day) {
    int dash = dashFrom(words, day.end());
    return dash >= 0
        && dash <= MAX_DATELINE
        && isPlace(words.substring(0, day.start()))
        && isPlace(words.substring(day.end(), dash));
  }

  private static int dashFrom(String words, int from) {
    for (int i = from; i < words.length() && i <= MAX_DATELINE; i++) {
      char c = words.charAt(i);
      boolean isHyphen = c == '-' && (words.charAt(i - 1) == ' ' || words.charAt(i - 1) == '-');
      if (c == '\u2014' || c == '\u2013' || isHyphen) {
        return i;
      }
    }
    return -1;
  }

  /// Whether all words begin with a capital, as the names of places do.
  private static boolean isPlace(String words) {
    for (String word : words.split("[^\\p{L}.]+")) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !word.equals("of")) {
        return false;
      }
    }
    return true;
  }
}
