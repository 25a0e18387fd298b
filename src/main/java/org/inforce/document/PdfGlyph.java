package org.inforce.document;

/// A printed character, or a word that was recognised, with where it stands; lengths in points from
/// the upper left corner of the page, `blank` the width of a space in its type. `certainty` is 1
/// for what the file itself says, less for what was recognised from a picture.
record PdfGlyph(
    String words,
    float left,
    float baseline,
    float width,
    float height,
    float size,
    float blank,
    boolean isBold,
    float certainty) {

  float right() {
    return left + width;
  }

  float middle() {
    return left + width / 2;
  }

  /// A point inside the character, a little above the baseline.
  float core() {
    return baseline - Math.max(1f, height * 0.4f);
  }

  boolean isBlank() {
    return words.isBlank();
  }

  PdfGlyph recognised(float certainty) {
    return new PdfGlyph(words, left, baseline, width, height, size, blank, isBold, certainty);
  }
}
