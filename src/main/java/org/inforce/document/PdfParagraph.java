package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inforce.document.PdfPage.Line;

/// A paragraph as its lines are put together: quotation marks made of two made one, words that a
/// line end parted joined, and for each stretch where its page begins and how surely it was read.
final class PdfParagraph {
  private final Set<String> words;
  private final StringBuilder text = new StringBuilder();
  private final List<PageStart> pages = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private int lines;

  private record PageStart(String label, int at) {}

  private record Stretch(int start, int end, float certainty) {}

  /// `words` are those that stand whole on a line somewhere in the document.
  PdfParagraph(Set<String> words) {
    this.words = words;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean isOneLine() {
    return lines == 1;
  }

  String text() {
    return text.toString();
  }

  void clear() {
    text.setLength(0);
    pages.clear();
    stretches.clear();
    lines = 0;
  }

  /// The next line begins a page.
  void page(String label) {
    pages.add(new PageStart(label, text.length()));
  }

  void add(Line line) {
    lines++;
    join(normalised(line.words()));
    if (line.isRecognised()) {
      recognise(line, text.length());
    }
  }

  private void recognise(Line line, int end) {
    int start = Math.max(0, end - normalised(line.words()).length());
    Stretch last = stretches.isEmpty() ? null : stretches.getLast();
    if (last != null && last.certainty() == line.certainty() && start <= last.end() + 1) {
      stretches.set(stretches.size() - 1, new Stretch(last.start(), end, last.certainty()));
    } else {
      int from = last == null ? start : Math.max(start, last.end());
      stretches.add(new Stretch(Math.min(from, end - 1), end, line.certainty()));
    }
  }

  /// Writes what the pages and stretches of this paragraph are into the text they became part of;
  /// `shift` characters of it are not in `written`.
  void annotate(TextBuilder builder, Span written, int shift) {
    for (PageStart page : pages) {
      int at = page.at() == 0 ? 0 : page.at() + 1 - shift;
      builder.page(
          page.label(), written.start() + Math.clamp(at, 0, Math.max(0, written.length() - 1)));
    }
    for (Stretch stretch : stretches) {
      int start = Math.max(0, stretch.start() - shift);
      int end = Math.min(written.length(), stretch.end() - shift);
      if (end > start) {
        builder.recognised(
            new Span(written.start() + start, written.start() + end), stretch.certainty());
      }
    }
  }

  static String normalised(String words) {
    return words
        .replace("\u2018\u2018", "\u201c")
        .replace("\u2019\u2019", "\u201d")
        .replace("``", "\u201c")
        .replace("''", "\u201d");
  }

  /// A word parted by a hyphen becomes whole again, unless the document also writes it with the
  /// hyphen.
  private void join(String line) {
    int length = text.length();
    if (length == 0) {
      text.append(line);
      return;
    }
    char last = text.charAt(length - 1);
    boolean isDash =
        last == '-' || last == '\u2013' || last == '\u2014' || last == '\u00ad' || last == '/';
    if (!isDash || length < 2 || text.charAt(length - 2) == ' ') {
      text.append(' ').append(line);
    } else if (last == '\u00ad' || last == '-' && isParted(line)) {
      text.setLength(length - 1);
      text.append(line);
    } else {
      text.append(line);
    }
  }

  private boolean isParted(String line) {
    int start = text.length() - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    String head = text.substring(start, text.length() - 1);
    String tail = line.substring(0, end);
    return !head.isEmpty()
        && !tail.isEmpty()
        && Character.isLowerCase(tail.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 2))
        && (words.contains(head + tail) || !words.contains(head + "-" + tail));
  }
}
