package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.document.Lines.Line;

/// The few marks of Markdown (CommonMark, GitHub tables, `[^1]` notes) and of plain typing that
/// tell where a block starts. Works on offsets; nothing is removed from the text.
final class Markup {
  private static final int MAX_MARK = 40;

  private Markup() {}

  /// A note's mark and where its body stands.
  record Note(String mark, Span body) {}

  /// A place where the text refers to a note.
  record NoteMark(String mark, int at) {}

  /// Whether a line starts a block whatever stands before it: a heading, a bullet, a note, a table
  /// row, a quotation, a line of omission.
  static boolean startsBlock(String text, Line line) {
    if (line.isBlank()) {
      return false;
    }
    return headingLevel(text, line.start(), line.end()) > 0
        || bulletLength(text, line.start(), line.end()) > 0
        || text.startsWith("[^", line.start())
        || isTableRow(text, line)
        || isRule(text, line)
        || text.charAt(line.start()) == '>'
        || isWholeBlock(text, line);
  }

  /// Whether a line stands for itself whatever follows: a heading or a line all in bold.
  static boolean isWholeBlock(String text, Line line) {
    return headingLevel(text, line.start(), line.end()) > 0
        || isBold(text, line.start(), line.end())
        || isRule(text, line)
        || isOmission(text, line);
  }

  /// Whether a line starts with an enumerator as in `(a) `, `1. `, `A) `; in running text such a
  /// line may also be the second half of a citation.
  static boolean startsItem(String text, Line line) {
    int i = line.start();
    boolean isOpen = i < line.end() && text.charAt(i) == '(';
    i += isOpen ? 1 : 0;
    int from = i;
    while (i < line.end() && i - from < 5 && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    boolean isClosed =
        i > from
            && i + 1 < line.end()
            && (text.charAt(i) == ')' || !isOpen && text.charAt(i) == '.')
            && Lines.isSpace(text.charAt(i + 1));
    return isClosed && (isOpen || Character.isDigit(text.charAt(from)) || i - from == 1);
  }

  /// The level of `## heading`, 1 to 6; 0 for anything else.
  static int headingLevel(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == '#') {
      i++;
    }
    int level = i - start;
    return level >= 1 && level <= 6 && i < end && Lines.isSpace(text.charAt(i)) ? level : 0;
  }

  /// Whether all of it stands between one pair of `**` or `__`.
  static boolean isBold(String text, int start, int end) {
    for (String mark : List.of("**", "__")) {
      if (end - start > 4
          && text.startsWith(mark, start)
          && text.startsWith(mark, end - 2)
          && text.indexOf(mark, start + 2, end) == end - 2) {
        return true;
      }
    }
    return false;
  }

  /// A line drawn of three or more `-`, `=`, `_` or `*`.
  static boolean isRule(String text, Line line) {
    char mark = line.isBlank() ? ' ' : text.charAt(line.start());
    if (line.length() < 3 || "-=_*".indexOf(mark) < 0) {
      return false;
    }
    for (int i = line.start(); i < line.end(); i++) {
      if (text.charAt(i) != mark) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOmission(String text, Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (text.charAt(i) != '*' && !Lines.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isTableRow(String text, Line line) {
    return line.length() > 2
        && text.charAt(line.start()) == '|'
        && text.charAt(line.end() - 1) == '|';
  }

  /// The cells of a table row; none for the line that draws its rule.
  static List<Span> cells(String text, Line row) {
    List<Span> cells = new ArrayList<>();
    int from = row.start() + 1;
    for (int i = from; i < row.end(); i++) {
      if (text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
        Line cell = Lines.trimmed(text, from, i);
        if (!cell.isBlank() && text.substring(cell.start(), cell.end()).matches(".*[^-:].*")) {
          cells.add(new Span(cell.start(), cell.end()));
        }
        from = i + 1;
      }
    }
    return cells;
  }

  /// The block without the mark that makes it one: `##`, a bullet, `>`. Numbers stay, for they are
  /// part of what is numbered.
  static Span withoutMarker(String text, Span block) {
    int level = headingLevel(text, block.start(), block.end());
    int skip = level > 0 ? level : bulletLength(text, block.start(), block.end());
    if (skip == 0 && text.charAt(block.start()) == '>') {
      skip = 1;
    }
    Line rest = Lines.trimmed(text, block.start() + skip, block.end());
    return rest.isBlank() ? block : new Span(rest.start(), rest.end());
  }

  private static int bulletLength(String text, int start, int end) {
    boolean isBullet =
        start + 1 < end
            && "-*+\u2022\u25cf\u25aa\u00b7\u2013".indexOf(text.charAt(start)) >= 0
            && Lines.isSpace(text.charAt(start + 1));
    return isBullet && !isOmission(text, new Line(start, end)) ? 1 : 0;
  }

  /// The note that is this block, as in `[^1] See` or `[^1]: See`.
  static Optional<Note> note(String text, Span block) {
    Optional<NoteMark> mark = markAt(text, block.start(), block.end());
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    int after = block.start() + mark.get().mark().length() + 3;
    if (after < block.end() && text.charAt(after) == ':') {
      after++;
    } else if (after < block.end() && !Lines.isSpace(text.charAt(after))) {
      return Optional.empty();
    }
    Line body = Lines.trimmed(text, after, block.end());
    return body.isBlank()
        ? Optional.empty()
        : Optional.of(new Note(mark.get().mark(), new Span(body.start(), body.end())));
  }

  /// Every `[^x]` in the block.
  static List<NoteMark> marks(String text, Span block) {
    List<NoteMark> marks = new ArrayList<>();
    int at = text.indexOf("[^", block.start(), block.end());
    while (at >= 0) {
      markAt(text, at, block.end()).ifPresent(marks::add);
      at = text.indexOf("[^", at + 2, block.end());
    }
    return marks;
  }

  private static Optional<NoteMark> markAt(String text, int at, int end) {
    if (!text.startsWith("[^", at)) {
      return Optional.empty();
    }
    int i = at + 2;
    while (i < end && i - at < MAX_MARK && isMarkCharacter(text.charAt(i))) {
      i++;
    }
    boolean isMark = i > at + 2 && i < end && text.charAt(i) == ']';
    return isMark ? Optional.of(new NoteMark(text.substring(at + 2, i), at)) : Optional.empty();
  }

  private static boolean isMarkCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '*' || c == '.';
  }
}
