package org.inforce.document;

import java.util.List;
import org.inforce.document.Tesseract.Word;

/// Words that were recognised on one line, with the baseline and the size of type their boxes let
/// suppose; lengths in points.
record RecognisedLine(List<Word> words, float scale, float baseline, float size) {
  private static final String DESCENDING = "gjpqyQ,;()[]{}|/@\u00a7_";
  private static final String TALL = "bdfhklt";

  /// A line differs in size from the usual only when it differs by more than this share: boxes of
  /// recognised words are rough.
  private static final float SAME = 0.18f;

  RecognisedLine {
    words = List.copyOf(words);
  }

  static RecognisedLine of(List<Word> words, float scale) {
    List<Float> bottoms =
        words.stream()
            .filter(word -> word.words().chars().noneMatch(c -> DESCENDING.indexOf(c) >= 0))
            .map(word -> (word.top() + word.height()) / scale)
            .sorted()
            .toList();
    List<Float> heights =
        words.stream()
            .filter(RecognisedLine::isTall)
            .map(word -> word.height() / scale)
            .sorted()
            .toList();
    float bottom =
        bottoms.isEmpty()
            ? (words.getFirst().top() + words.getFirst().height() * 0.8f) / scale
            : bottoms.get(bottoms.size() / 2);
    float height =
        heights.isEmpty() ? words.getFirst().height() / scale : heights.get(heights.size() / 2);
    return new RecognisedLine(words, scale, bottom, Math.clamp(height * 1.45f, 4f, 60f));
  }

  /// A word whose box spans from the baseline to the height of capitals.
  private static boolean isTall(Word word) {
    boolean descends = word.words().chars().anyMatch(c -> DESCENDING.indexOf(c) >= 0);
    return !descends
        && word.words()
            .chars()
            .anyMatch(
                c -> Character.isUpperCase(c) || Character.isDigit(c) || TALL.indexOf(c) >= 0);
  }

  /// The size of most words.
  static float usualSize(List<RecognisedLine> lines) {
    List<Float> sizes =
        lines.stream()
            .flatMap(line -> line.words().stream().map(word -> line.size()))
            .sorted()
            .toList();
    return sizes.isEmpty() ? 12f : sizes.get(sizes.size() / 2);
  }

  void addTo(List<PdfGlyph> glyphs, float usual) {
    float set = Math.abs(size - usual) <= usual * SAME ? usual : size;
    for (Word word : words) {
      glyphs.add(
          new PdfGlyph(
              word.words() + " ",
              word.left() / scale,
              baseline,
              word.width() / scale,
              set * 0.6f,
              set,
              set * 0.25f,
              false,
              Math.min(word.confidence(), 0.99f)));
    }
  }
}
