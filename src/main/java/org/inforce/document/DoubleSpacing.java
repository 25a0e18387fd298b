package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import org.inforce.document.Lines.Line;

/// Typescript set with an empty line between every two lines, as courts' opinions come in plain
/// text: the empty lines part no paragraphs there. An indented line still begins one.
final class DoubleSpacing {
  /// So many lines must stand apart before the text counts as set that way.
  private static final int FEW = 12;

  private static final int INDENT = 4;

  private DoubleSpacing() {}

  /// The lines without the empty ones that only space them; unchanged when the text is not set so.
  static List<Line> closed(String text, List<Line> lines) {
    int apart = 0;
    int runningOn = 0;
    for (int i = 0; i + 2 < lines.size(); i++) {
      if (isSpacing(lines, i + 1)) {
        apart++;
        runningOn += runsOn(text, lines.get(i), lines.get(i + 2)) ? 1 : 0;
      }
    }
    return apart < FEW || runningOn * 2 < apart ? lines : withoutSpacing(text, lines);
  }

  /// A single empty line between two that are not.
  private static boolean isSpacing(List<Line> lines, int i) {
    return i > 0
        && i + 1 < lines.size()
        && lines.get(i).isBlank()
        && !lines.get(i - 1).isBlank()
        && !lines.get(i + 1).isBlank();
  }

  /// No sentence ends with the first line, and none begins with the second.
  private static boolean runsOn(String text, Line line, Line next) {
    boolean isEnded = ".:;?!".indexOf(text.charAt(line.end() - 1)) >= 0;
    return !isEnded && Character.isLowerCase(text.charAt(next.start()));
  }

  private static List<Line> withoutSpacing(String text, List<Line> lines) {
    int full = fullLength(lines);
    List<Line> closed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean isClosed =
          isSpacing(lines, i)
              && lines.get(i - 1).length() >= full
              && indent(text, lines.get(i + 1)) - indent(text, lines.get(i - 1)) < INDENT;
      if (!isClosed) {
        closed.add(lines.get(i));
      }
    }
    return closed;
  }

  /// A line shorter than two thirds of the usual one ends its paragraph, or stands by itself.
  private static int fullLength(List<Line> lines) {
    int[] lengths =
        lines.stream().filter(line -> !line.isBlank()).mapToInt(Line::length).sorted().toArray();
    return lengths[lengths.length / 2] * 2 / 3;
  }

  private static int indent(String text, Line line) {
    int at = line.start();
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return line.start() - at;
  }
}
