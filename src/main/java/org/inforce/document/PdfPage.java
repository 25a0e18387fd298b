package org.inforce.document;

import java.util.List;

/// The words on one page of a PDF, line by line as they are set, with where they stand. Lengths in
/// points from the upper left corner. `isPicture` when most of the page is a picture; then its
/// characters are kept besides, to be compared with the picture.
record PdfPage(
    int number,
    float width,
    float height,
    List<Line> lines,
    boolean isPicture,
    List<PdfGlyph> glyphs) {
  PdfPage {
    lines = List.copyOf(lines);
    glyphs = List.copyOf(glyphs);
  }

  PdfPage withLines(List<Line> others) {
    return new PdfPage(number, width, height, others, isPicture, List.of());
  }

  /// Words on one baseline without a wide gap between them. `size` is that of the type, `certainty`
  /// below 1 when they were recognised from a picture.
  record Line(
      String words,
      float left,
      float right,
      float baseline,
      float size,
      boolean isBold,
      float certainty) {
    float middle() {
      return (left + right) / 2;
    }

    boolean isRecognised() {
      return certainty < 1;
    }

    Line withWords(String others) {
      return new Line(others, left, right, baseline, size, isBold, certainty);
    }
  }
}
