package org.inforce.obligation;

import java.util.ArrayList;
import java.util.List;
import org.inforce.document.Document;
import org.inforce.document.Span;

/// The stretches of a document that no sentence crosses: its blocks where the parser made them,
/// else paragraphs of plain text by blank lines, list marks and, unless lines are wrapped, by line.
final class Paragraphs {
  private static final int WRAPPED_AT_MOST = 120;
  private static final int WRAPPED_AT_LEAST = 50;
  private static final int CLIP = 20_000;

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /// In order, without white space at their ends, none empty, none overlapping.
  static List<Span> of(Document document) {
    Paragraphs paragraphs = new Paragraphs(document.text());
    List<Span> blocks = document.structure().blocks();
    if (blocks.isEmpty()) {
      paragraphs.byLines(0, document.text().length());
    } else {
      paragraphs.byBlocks(blocks);
    }
    return paragraphs.found;
  }

  private void byBlocks(List<Span> blocks) {
    int covered = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i);
      boolean holdsNext = i + 1 < blocks.size() && blocks.get(i + 1).start() < block.end();
      int end = holdsNext ? blocks.get(i + 1).start() : block.end();
      int start = Math.max(covered, block.start());
      if (start < end && end <= text.length()) {
        add(start, end);
        covered = end;
      }
    }
  }

  private void byLines(int from, int to) {
    boolean wrapped = isWrapped();
    int start = from;
    int at = from;
    while (at < to) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? to : newline;
      int next = end + 1;
      if (newline < 0 || endsParagraph(at, end, next, to, wrapped)) {
        add(start, end);
        start = Math.min(next, to);
      }
      at = next;
    }
  }

  private boolean endsParagraph(int lineStart, int lineEnd, int next, int to, boolean wrapped) {
    if (!wrapped || next >= to) {
      return true;
    }
    int first = firstInk(next, to);
    if (first < 0 || text.substring(lineStart, lineEnd).isBlank()) {
      return true;
    }
    int last = lastInk(lineStart, lineEnd);
    char c = text.charAt(last);
    return isListMark(first) || (lineEnd - lineStart < WRAPPED_AT_LEAST - 10 && c != ',');
  }

  private static boolean isBullet(char c) {
    return c == '•' || c == '#' || c == '|' || c == '>';
  }

  private boolean isListMark(int at) {
    char c = text.charAt(at);
    if (isBullet(c)) {
      return true;
    }
    boolean spaced = at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return (c == '-' || c == '*' || c == '—') && spaced || ListMark.lengthAt(text, at) > 0;
  }

  /// The first mark of ink on the line that starts at `from`; -1 on a blank one.
  private int firstInk(int from, int to) {
    for (int i = from; i < to && text.charAt(i) != '\n'; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private int lastInk(int from, int to) {
    int i = to - 1;
    while (i > from && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i;
  }

  /// True if most long lines end at about the same width, as in typewritten filings.
  private boolean isWrapped() {
    int wide = 0;
    int long_ = 0;
    int at = 0;
    int stop = Math.min(text.length(), CLIP);
    while (at < stop) {
      int newline = text.indexOf('\n', at);
      int length = (newline < 0 ? stop : newline) - at;
      if (length > WRAPPED_AT_MOST) {
        long_++;
      } else if (length >= WRAPPED_AT_LEAST) {
        wide++;
      }
      at += length + 1;
    }
    return wide >= 4 && wide > 4 * long_;
  }

  private void add(int start, int end) {
    Span.trimmed(text, start, end).ifPresent(found::add);
  }
}
