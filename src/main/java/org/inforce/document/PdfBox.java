package org.inforce.document;

/// A rectangle of a page, in points from the upper left corner.
record PdfBox(float left, float top, float right, float bottom) {
  static final PdfBox NOTHING = new PdfBox(0, 0, 0, 0);

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  float area() {
    return width() * height();
  }

  boolean isEmpty() {
    return width() <= 0 || height() <= 0;
  }

  boolean holds(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  PdfBox within(PdfBox other) {
    PdfBox common =
        new PdfBox(
            Math.max(left, other.left),
            Math.max(top, other.top),
            Math.min(right, other.right),
            Math.min(bottom, other.bottom));
    return common.isEmpty() ? NOTHING : common;
  }

  PdfBox and(PdfBox other) {
    return new PdfBox(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
