package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import org.inforce.document.PdfPaint.Patch;

/// Which characters of a page a reader sees. What was painted over, or set in the colour of its
/// ground, is gone; where a dark box stands, with or without text beneath, a mark says so.
/// Invisible text over or under a picture of the page is what a scanner recognised in the picture.
final class PdfSight {
  /// Stands in the text where something was blacked out.
  static final String REDACTED = "[REDACTED]";

  /// How sure the words of a scanner's own text layer are, which does not say: about what such
  /// layers of court scans are found to be.
  static final float UNTOLD = 0.8f;

  /// A colour is dark up to this lightness.
  static final float DARK = 0.3f;

  private static final float CONTRAST = 0.06f;
  private static final float PICTURE_SHARE = 0.5f;
  private static final int OUTLINES = 30;

  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private final List<Ink> inks = new ArrayList<>();

  private record Ink(int order, float lightness, boolean isInvisible) {}

  private enum Look {
    SEEN,
    RECOGNISED,
    UNSEEN
  }

  void clear() {
    glyphs.clear();
    inks.clear();
  }

  int size() {
    return glyphs.size();
  }

  /// A character painted at place `order`, in a colour of this lightness.
  void add(PdfGlyph glyph, int order, float lightness, boolean isInvisible) {
    glyphs.add(glyph);
    inks.add(new Ink(order, lightness, isInvisible));
  }

  /// Whether pictures cover most of the page, or a page without characters has any, or many
  /// drawings: letters may be drawn as outlines.
  boolean isPicture(List<Patch> patches, PdfBox page) {
    PdfBox pictures =
        patches.stream()
            .filter(Patch::isPicture)
            .map(Patch::box)
            .reduce(PdfBox::and)
            .orElse(PdfBox.NOTHING);
    boolean isDrawn = glyphs.isEmpty() && (!pictures.isEmpty() || patches.size() >= OUTLINES);
    return isDrawn || pictures.area() > page.area() * PICTURE_SHARE;
  }

  /// The characters that can be seen, with a mark for each redaction.
  List<PdfGlyph> seen(List<Patch> patches, PdfBox page) {
    List<PdfGlyph> seen = new ArrayList<>();
    List<Ink> seenInks = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      PdfGlyph glyph = glyphs.get(i);
      Look look =
          page.holds(glyph.middle(), glyph.core())
              ? look(glyph, inks.get(i), patches, page)
              : Look.UNSEEN;
      if (look != Look.UNSEEN) {
        seen.add(look == Look.SEEN ? glyph : glyph.recognised(UNTOLD));
        seenInks.add(inks.get(i));
      }
    }
    return withMarks(seen, seenInks, patches, page);
  }

  private static Look look(PdfGlyph glyph, Ink ink, List<Patch> patches, PdfBox page) {
    float ground = 1f;
    boolean isOverPicture = false;
    boolean isUnderPicture = false;
    for (Patch patch : patches) {
      if (patch.box().holds(glyph.middle(), glyph.core())) {
        boolean isLater = patch.order() > ink.order();
        boolean isPage = patch.isPicture() && patch.box().area() > page.area() * PICTURE_SHARE;
        if (isLater && patch.isRectangle() && !Float.isNaN(patch.lightness())) {
          return Look.UNSEEN;
        }
        isOverPicture |= patch.isPicture();
        isUnderPicture |= isLater && isPage;
        ground = isLater ? ground : patch.lightness();
      }
    }
    if (ink.isInvisible() || isUnderPicture) {
      return isOverPicture ? Look.RECOGNISED : Look.UNSEEN;
    }
    return Math.abs(ground - ink.lightness()) < CONTRAST ? Look.UNSEEN : Look.SEEN;
  }

  private static List<PdfGlyph> withMarks(
      List<PdfGlyph> seen, List<Ink> seenInks, List<Patch> patches, PdfBox page) {
    List<PdfBox> boxes = new ArrayList<>();
    for (Patch patch : patches) {
      boolean isDark = patch.isRectangle() && patch.lightness() <= DARK;
      if (isDark && PdfRedactions.isOfSize(patch.box(), page) && !isWrittenOn(patch, seen)) {
        boxes.add(patch.box());
      }
    }
    return boxes.isEmpty() ? seen : PdfRedactions.mark(seen, boxes);
  }

  /// Whether light words stand on the dark ground: a heading, no redaction.
  private static boolean isWrittenOn(Patch patch, List<PdfGlyph> seen) {
    return seen.stream()
        .anyMatch(glyph -> !glyph.isBlank() && patch.box().holds(glyph.middle(), glyph.core()));
  }
}
