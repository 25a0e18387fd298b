package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.inforce.document.Document;
import org.inforce.document.Span;
import org.inforce.document.Structure.Section;

/// Cuts a document into passages. Short paragraphs go together, long ones are cut where a sentence
/// ends; a new heading starts a new passage. All of the text but white space lies in some passage.
final class PassageSplitter {
  private static final int SHORT = 250;
  private static final int LONG = 1100;
  private static final int TOO_LONG = 2000;

  private final String text;
  private final List<Section> sections;
  private final List<Section> open = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private int nextSection;

  private PassageSplitter(Document document) {
    text = document.text();
    sections =
        document.structure().sections().stream()
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
  }

  /// In order of appearance; empty if the text is blank.
  static List<Passage> split(Document document) {
    PassageSplitter splitter = new PassageSplitter(document);
    splitter.group(TextBlocks.of(document));
    return splitter.passages;
  }

  private void group(List<Span> blocks) {
    int start = -1;
    int end = -1;
    for (Span block : blocks) {
      boolean isUnderNewHeading = isNewSection(block);
      boolean isFull = start >= 0 && block.end() - start > LONG && end - start >= SHORT;
      if (start >= 0 && (isFull || isUnderNewHeading)) {
        add(start, end);
        start = -1;
      }
      if (isUnderNewHeading) {
        enterSections(block);
      }
      start = start < 0 ? block.start() : start;
      end = block.end();
    }
    if (start >= 0) {
      add(start, end);
    }
  }

  private boolean isNewSection(Span block) {
    return nextSection < sections.size()
        && sections.get(nextSection).span().start() <= block.start();
  }

  private void enterSections(Span block) {
    while (isNewSection(block)) {
      Section section = sections.get(nextSection++);
      open.removeIf(outer -> outer.level() >= section.level());
      open.add(section);
    }
  }

  private void add(int start, int end) {
    int from = start;
    while (end - from > TOO_LONG) {
      int cut = sentenceEnd(from + LONG / 2, from + LONG);
      addTrimmed(from, cut);
      from = cut;
    }
    addTrimmed(from, end);
  }

  /// The last end of a sentence in the range, else of a word, else the range's end.
  private int sentenceEnd(int from, int to) {
    for (int i = to; i > from; i--) {
      boolean isEnd = text.charAt(i - 1) == '.' || text.charAt(i - 1) == ';';
      if (isEnd && Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    for (int i = to; i > from; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private void addTrimmed(int start, int end) {
    Span.trimmed(text, start, end).ifPresent(this::add);
  }

  private void add(Span span) {
    String headings =
        open.stream()
            .filter(section -> section.span().contains(span.start()))
            .map(Section::heading)
            .collect(Collectors.joining(" · "));
    passages.add(new Passage(span, headings));
  }
}
