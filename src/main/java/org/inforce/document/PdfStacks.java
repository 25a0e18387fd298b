package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import org.inforce.document.PdfPage.Line;

/// Takes out the rule of a caption that is set with characters: a stack of `)`, `|`, `:` or `§`
/// between the parties and the number. Where a reader of pictures joined one with the words beside
/// it, the words are parted there.
final class PdfStacks {
  private static final String SIGNS = "[)}\\]|:\u00a7*]";
  private static final float NEAR = 8f;
  private static final int MIN_SIGNS = 3;

  private PdfStacks() {}

  static List<Line> without(List<Line> lines) {
    List<Float> places =
        lines.stream()
            .filter(line -> line.words().matches(SIGNS + "{1,2}"))
            .map(Line::middle)
            .sorted()
            .toList();
    if (places.size() < MIN_SIGNS) {
      return lines;
    }
    float place = places.get(places.size() / 2);
    long near = places.stream().filter(other -> Math.abs(other - place) < NEAR).count();
    if (near < MIN_SIGNS) {
      return lines;
    }
    List<Line> kept = new ArrayList<>();
    lines.forEach(line -> part(line, place, kept));
    return kept;
  }

  private static void part(Line line, float place, List<Line> kept) {
    String words = line.words();
    boolean isAt = line.left() < place + NEAR && line.right() > place - NEAR;
    if (!isAt) {
      kept.add(line);
    } else if (words.matches(SIGNS + "+")) {
      return;
    } else if (words.matches(SIGNS + " .+") && Math.abs(line.left() - place) < NEAR) {
      kept.add(between(line, words.substring(2), place + NEAR, line.right()));
    } else if (words.matches(".+ " + SIGNS) && Math.abs(line.right() - place) < NEAR) {
      kept.add(between(line, words.substring(0, words.length() - 2), line.left(), place - NEAR));
    } else if (words.matches(".+ " + SIGNS + " .+")) {
      String[] sides = words.split(" " + SIGNS + " ", 2);
      kept.add(between(line, sides[0], line.left(), place - NEAR));
      kept.add(between(line, sides[1], place + NEAR, line.right()));
    } else {
      kept.add(line);
    }
  }

  private static Line between(Line line, String words, float left, float right) {
    return new Line(
        words.strip(),
        left,
        Math.max(left + 1, right),
        line.baseline(),
        line.size(),
        line.isBold(),
        line.certainty());
  }
}
