package org.inforce.document;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Where a page's own coordinates lie on the page as it is shown: cropped, turned, measured in
/// points from the upper left corner.
record PdfFrame(float left, float bottom, float cropWidth, float cropHeight, int rotation) {

  static PdfFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    int rotation = ((page.getRotation() % 360) + 360) % 360;
    return new PdfFrame(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight(), rotation);
  }

  private boolean isTurned() {
    return rotation % 180 != 0;
  }

  float width() {
    return isTurned() ? cropHeight : cropWidth;
  }

  float height() {
    return isTurned() ? cropWidth : cropHeight;
  }

  /// The bounds of a rectangle given by two corners in the space of `matrix`.
  PdfBox box(Matrix matrix, float x1, float y1, float x2, float y2) {
    PdfBox box = corner(matrix, x1, y1).and(corner(matrix, x2, y2));
    return box.and(corner(matrix, x1, y2)).and(corner(matrix, x2, y1));
  }

  private PdfBox corner(Matrix matrix, float x, float y) {
    float px = matrix.getScaleX() * x + matrix.getShearX() * y + matrix.getTranslateX() - left;
    float py = matrix.getShearY() * x + matrix.getScaleY() * y + matrix.getTranslateY() - bottom;
    float shownX =
        switch (rotation) {
          case 90 -> py;
          case 180 -> cropWidth - px;
          case 270 -> cropHeight - py;
          default -> px;
        };
    float shownY =
        switch (rotation) {
          case 90 -> px;
          case 180 -> py;
          case 270 -> cropWidth - px;
          default -> cropHeight - py;
        };
    return new PdfBox(shownX, shownY, shownX, shownY);
  }
}
