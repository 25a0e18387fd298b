package org.inforce.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of one paragraph while its tags go by. Decides which white space between tags the
/// author meant and which a printer of XML put there: a line end with the indentation of its level
/// beside a tag is layout and joins (`SO` + `2`); anything beyond that is a space.
final class InlineText {
  private static final int MAX_LEVELS = 8;

  private final StringBuilder raw = new StringBuilder();
  private final List<Boundary> boundaries = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final Dialect dialect;
  private int level;

  /// Something that stands between two characters, such as the beginning of a page.
  record Anchor(Object what, int at) {}

  private record Boundary(int at, int level, boolean closes, boolean mayPart) {
    Boundary movedBy(int shift) {
      return new Boundary(at + shift, level, closes, mayPart);
    }
  }

  InlineText(Dialect dialect) {
    this.dialect = dialect;
  }

  void append(char[] characters, int start, int length) {
    raw.append(characters, start, length);
  }

  void append(String words) {
    raw.append(words);
  }

  boolean isEmpty() {
    return raw.isEmpty() && anchors.isEmpty();
  }

  /// The character before `at`, or a space.
  char before(int at) {
    return at <= 0 ? ' ' : lastWordCharacter(at);
  }

  private char lastWordCharacter(int at) {
    int i = at - 1;
    while (i >= 0 && isSpace(raw.charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : raw.charAt(i);
  }

  boolean isBlankBefore(int at) {
    return before(at) == ' ';
  }

  boolean isBlank(int start, int end) {
    return raw.substring(start, end).isBlank();
  }

  /// The raw words from `start` on.
  String raw(int start) {
    return raw.substring(start);
  }

  /// How many characters that are not white space stand from `start` on.
  int wordsFrom(int start) {
    int count = 0;
    for (int i = start; i < raw.length(); i++) {
      count += isSpace(raw.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  /// Puts `words` in the place of all from `start` on.
  void rewrite(int start, String words) {
    rewrite(start, raw.length(), words);
  }

  /// Puts `words` in the place of the raw words from `start` to `end`.
  void rewrite(int start, int end, String words) {
    int shift = words.length() - (end - start);
    raw.replace(start, end, words);
    boundaries.replaceAll(boundary -> boundary.at() >= end ? boundary.movedBy(shift) : boundary);
    anchors.replaceAll(
        anchor -> anchor.at() >= end ? new Anchor(anchor.what(), anchor.at() + shift) : anchor);
  }

  /// Puts an anchor at an earlier place.
  void anchorAt(int at, Object what) {
    int i = anchors.size();
    while (i > 0 && anchors.get(i - 1).at() > at) {
      i--;
    }
    anchors.add(i, new Anchor(what, at));
  }

  int rawLength() {
    return raw.length();
  }

  /// A tag opens here. `mayPart` says that words on its two sides are two words, unless a printer's
  /// layout says otherwise.
  void opened(boolean mayPart) {
    boundaries.add(new Boundary(raw.length(), level, false, mayPart));
    level = Math.min(MAX_LEVELS - 1, level + 1);
  }

  void closed(boolean mayPart) {
    boundaries.add(new Boundary(raw.length(), level, true, mayPart));
    level = Math.max(0, level - 1);
  }

  /// A tag without content.
  void passed(boolean mayPart) {
    boundaries.add(new Boundary(raw.length(), level, false, mayPart));
  }

  void anchor(Object what) {
    anchors.add(new Anchor(what, raw.length()));
  }

  void clear() {
    raw.setLength(0);
    boundaries.clear();
    anchors.clear();
    level = 0;
  }

  /// The words, white space settled, and where the anchors stand in them.
  Settled settled() {
    if (boundaries.isEmpty() && anchors.isEmpty()) {
      return new Settled(collapsed(), List.of());
    }
    return new Settling().run();
  }

  record Settled(String words, List<Anchor> anchors) {}

  private String collapsed() {
    StringBuilder out = new StringBuilder(raw.length());
    boolean isPending = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isSpace(c)) {
        isPending = !out.isEmpty();
      } else {
        if (isPending) {
          out.append(' ');
          isPending = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c > 0x7f && Character.isSpaceChar(c);
  }

  /// One pass over the raw words, from boundary to boundary.
  private final class Settling {
    private final StringBuilder out = new StringBuilder(raw.length());
    private final List<Anchor> settled = new ArrayList<>();
    private final int[] indents = new int[MAX_LEVELS];
    private boolean isPending;
    private int nextAnchor;

    Settled run() {
      Arrays.fill(indents, Integer.MAX_VALUE);
      pass(false);
      pass(true);
      return new Settled(out.toString(), settled);
    }

    /// The first pass only measures the indentation of each level.
    private void pass(boolean isEmitting) {
      int from = 0;
      for (Boundary boundary : boundaries) {
        int closing = Math.max(0, boundary.level() - (boundary.closes() ? 1 : 0));
        stretch(from, boundary.at(), boundary.level(), closing, isEmitting);
        if (isEmitting && boundary.mayPart() && dialect.dropsSpaces()) {
          part(boundary.at());
        }
        from = boundary.at();
      }
      stretch(from, raw.length(), 0, -1, isEmitting);
      if (isEmitting) {
        anchorsUpTo(raw.length(), out.length());
      }
    }

    /// From one boundary to the next. `inside` is the level of the words, `closing` that of the
    /// indentation at the end, -1 at the end of the paragraph, where it means nothing.
    private void stretch(int from, int to, int inside, int closing, boolean isEmitting) {
      int i = from;
      while (i < to) {
        int end = i;
        while (end < to && isSpace(raw.charAt(end))) {
          end++;
        }
        if (end == i) {
          if (isEmitting) {
            emit(i);
          }
          i++;
          continue;
        }
        int at = end == to ? closing : inside;
        if (isEmitting) {
          isPending |= at < 0 || isMeant(i, end, at, i == from || end == to);
        } else if (at >= 0 && (i == from || end == to)) {
          measure(i, end, at);
        }
        i = end;
      }
    }

    private void measure(int from, int to, int inside) {
      int newline = lastNewline(from, to);
      if (newline >= 0) {
        indents[inside] = Math.min(indents[inside], to - newline - 1);
      }
    }

    private boolean isMeant(int from, int to, int inside, boolean touches) {
      int newline = lastNewline(from, to);
      if (newline < 0 || !touches || raw.charAt(from) != '\n') {
        return true;
      }
      int indent = to - newline - 1;
      return !dialect.indentsInline() || indent > indents[inside];
    }

    private int lastNewline(int from, int to) {
      for (int i = to - 1; i >= from; i--) {
        if (raw.charAt(i) == '\n') {
          return i;
        }
      }
      return -1;
    }

    private void emit(int i) {
      char c = raw.charAt(i);
      boolean isClosing = ".,;:)]".indexOf(c) >= 0;
      if (isPending && !out.isEmpty() && !(isClosing && !dialect.indentsInline())) {
        out.append(' ');
      }
      isPending = false;
      anchorsUpTo(i, out.length());
      out.append(c);
    }

    private void anchorsUpTo(int rawAt, int at) {
      while (nextAnchor < anchors.size() && anchors.get(nextAnchor).at() <= rawAt) {
        settled.add(new Anchor(anchors.get(nextAnchor).what(), at));
        nextAnchor++;
      }
    }

    /// In a source that lost the spaces around its tags, two words that meet there are parted.
    private void part(int at) {
      if (out.isEmpty() || isPending || at >= raw.length()) {
        return;
      }
      char left = out.charAt(out.length() - 1);
      char right = raw.charAt(at);
      boolean isWordEnd = Character.isLetterOrDigit(left) || ",;:.)\u201d]".indexOf(left) >= 0;
      isPending =
          isWordEnd && (Character.isLetterOrDigit(right) || "(\u201c[\u00a7".indexOf(right) >= 0);
    }
  }
}
