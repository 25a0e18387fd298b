package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import org.inforce.document.Document;
import org.inforce.document.Span;

/// The paragraphs of a document in order, without overlap and without gaps but for white space: its
/// blocks where the reader told them, lines where it did not.
final class TextBlocks {
  private TextBlocks() {}

  static List<Span> of(Document document) {
    String text = document.text();
    List<Span> told = document.structure().blocks();
    List<Span> blocks = new ArrayList<>();
    int covered = frontMatter(text, told);
    for (Span block : told.stream().sorted().toList()) {
      if (block.end() > text.length() || block.end() <= covered) {
        continue;
      }
      int start = Math.max(covered, block.start());
      addLines(text, covered, start, blocks);
      blocks.add(new Span(start, block.end()));
      covered = block.end();
    }
    addLines(text, covered, text.length(), blocks);
    return blocks;
  }

  /// Where the text begins behind Markdown's front matter, which is metadata and no passage.
  private static int frontMatter(String text, List<Span> told) {
    return text.startsWith("---\n") && !told.isEmpty()
        ? told.stream().mapToInt(Span::start).min().orElse(0)
        : 0;
  }

  private static void addLines(String text, int from, int to, List<Span> blocks) {
    int start = from;
    while (start < to) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 || newline >= to ? to : newline;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Span(start, end));
      }
      start = end + 1;
    }
  }
}
