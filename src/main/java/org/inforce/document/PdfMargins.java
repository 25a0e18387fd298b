package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import org.inforce.document.PdfPage.Line;

/// Takes from recognised lines what stands left of the text: the numbers of pleading paper, of
/// which a reader of pictures finds some and overlooks others, and scraps of words set sideways.
final class PdfMargins {
  private static final float APART = 6f;
  private static final int LONG = 24;

  private PdfMargins() {}

  static List<Line> without(List<Line> lines, float width) {
    List<Float> lefts =
        lines.stream()
            .filter(line -> line.words().length() >= LONG && line.left() < width * 0.4f)
            .map(line -> line.words().matches("\\d{1,2} .*") ? Float.MAX_VALUE : line.left())
            .filter(left -> left < width)
            .sorted()
            .toList();
    if (lefts.size() < 4) {
      return lines;
    }
    float edge = lefts.get(lefts.size() / 10);
    List<Line> kept = new ArrayList<>();
    for (Line line : lines) {
      boolean isBeside = line.right() < edge - APART / 2;
      if (!isBeside) {
        boolean isNumbered = line.left() < edge - APART && line.words().matches("\\d{1,2} .*");
        kept.add(isNumbered ? unnumbered(line, edge) : line);
      }
    }
    return kept;
  }

  private static Line unnumbered(Line line, float edge) {
    return new Line(
        line.words().replaceFirst("^\\d{1,2} +", ""),
        edge,
        line.right(),
        line.baseline(),
        line.size(),
        line.isBold(),
        line.certainty());
  }
}
