package org.inforce.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Dark boxes where words were, and the marks put in their place.
final class PdfRedactions {
  private static final float MIN_HEIGHT = 5f;
  private static final float MIN_WIDTH = 7f;
  private static final float SAME_ROW = 3f;
  private static final float USUAL_SIZE = 10f;

  private PdfRedactions() {}

  /// Whether a box has the size of words or paragraphs, rather than of a rule or a whole ground.
  static boolean isOfSize(PdfBox box, PdfBox page) {
    boolean isRule = box.height() < MIN_HEIGHT || box.width() < MIN_WIDTH;
    boolean isBar = box.height() > box.width() * 4;
    return !isRule && !isBar && box.area() < page.area() * 0.98f;
  }

  /// The characters of a page with a mark for each box, and nothing that stands in it.
  static List<PdfGlyph> mark(List<PdfGlyph> glyphs, List<PdfBox> boxes) {
    List<PdfGlyph> marked = new ArrayList<>(glyphs);
    for (PdfBox box : joined(boxes)) {
      marked.removeIf(glyph -> box.holds(glyph.middle(), glyph.core()));
      PdfGlyph mark = mark(box, glyphs);
      marked.add(behind(mark, marked), mark);
    }
    return marked;
  }

  /// The place right behind the character the mark follows on its row, since characters come in the
  /// order of printing.
  private static int behind(PdfGlyph mark, List<PdfGlyph> glyphs) {
    int place = glyphs.size();
    float reached = -1;
    for (int i = 0; i < glyphs.size(); i++) {
      PdfGlyph glyph = glyphs.get(i);
      boolean isBefore =
          Math.abs(glyph.baseline() - mark.baseline()) < 1 && glyph.middle() < mark.left();
      if (isBefore && glyph.middle() >= reached) {
        reached = glyph.middle();
        place = i + 1;
      }
    }
    return place;
  }

  /// Boxes that overlap or follow one another on a row are one.
  private static List<PdfBox> joined(List<PdfBox> boxes) {
    List<PdfBox> sorted = new ArrayList<>(boxes);
    sorted.sort(Comparator.comparingDouble(PdfBox::top).thenComparingDouble(PdfBox::left));
    List<PdfBox> joined = new ArrayList<>();
    for (PdfBox box : sorted) {
      int same = -1;
      for (int i = joined.size() - 1; i >= 0 && i >= joined.size() - 50 && same < 0; i--) {
        same = isNext(joined.get(i), box) ? i : -1;
      }
      if (same < 0) {
        joined.add(box);
      } else {
        joined.set(same, joined.get(same).and(box));
      }
    }
    return joined;
  }

  private static boolean isNext(PdfBox before, PdfBox box) {
    boolean isOnRow =
        Math.abs(before.top() - box.top()) < SAME_ROW
            && Math.abs(before.bottom() - box.bottom()) < SAME_ROW;
    boolean isOver = !before.within(box).isEmpty();
    return isOver
        || isOnRow
            && box.left() <= before.right() + SAME_ROW
            && before.left() <= box.right() + SAME_ROW;
  }

  /// The mark stands on the baseline of the words beside the box; one over several lines on its
  /// first.
  private static PdfGlyph mark(PdfBox box, List<PdfGlyph> glyphs) {
    PdfGlyph nearest = null;
    for (PdfGlyph glyph : glyphs) {
      boolean isBeside =
          glyph.baseline() > box.top() + 2
              && glyph.baseline() < Math.min(box.bottom(), box.top() + 24) + 3
              && !glyph.isBlank();
      if (isBeside && (nearest == null || distance(glyph, box) < distance(nearest, box))) {
        nearest = glyph;
      }
    }
    float size = nearest == null ? Math.min(USUAL_SIZE, box.height()) : nearest.size();
    float baseline =
        nearest == null
            ? Math.min(box.bottom(), box.top() + USUAL_SIZE * 1.3f) - 2
            : nearest.baseline();
    return new PdfGlyph(
        PdfSight.REDACTED,
        box.left(),
        baseline,
        box.width(),
        size * 0.6f,
        size,
        size * 0.25f,
        false,
        1f);
  }

  private static float distance(PdfGlyph glyph, PdfBox box) {
    return Math.min(Math.abs(glyph.left() - box.right()), Math.abs(glyph.right() - box.left()));
  }
}
