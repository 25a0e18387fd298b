package org.inforce.document;

import java.util.List;

/// The words on one page of a PDF, line by line as they are set, with where they stand. Lengths in
/// points from the upper left corner.
record PdfPage(int number, float width, float height, List<Line> lines) {
  PdfPage {
    lines = List.copyOf(lines);
  }

  /// Words on one baseline without a wide gap between them. `size` is that of the type.
  record Line(String words, float left, float right, float baseline, float size, boolean isBold) {
    float middle() {
      return (left + right) / 2;
    }
  }
}
