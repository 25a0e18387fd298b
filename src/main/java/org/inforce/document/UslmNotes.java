package org.inforce.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.Structure.Footnote;

/// The notes of a document in United States Legislative Markup while its elements go by. They are
/// written where they are printed, between or inside paragraphs; in the text each stands behind the
/// paragraph it interrupts.
final class UslmNotes {
  private static final int MAX_MARK = 4;

  private final TextBuilder text;
  private final List<List<String>> held = new ArrayList<>();
  private final List<Footnote> placed = new ArrayList<>();
  private final Map<String, Integer> inLine = new HashMap<>();
  private final Map<String, Integer> references = new HashMap<>();

  /// Marks in tables, most of which are of the table's own notes.
  private final Map<String, Integer> inTables = new HashMap<>();

  private boolean isTableLine;
  private int depth;

  UslmNotes(TextBuilder text) {
    this.text = text;
  }

  boolean isOpen() {
    return depth > 0;
  }

  void open() {
    depth++;
    held.add(new ArrayList<>());
  }

  /// Whether the line is the beginning of a note, where its own mark stands.
  boolean isAtStart(CharSequence line) {
    return isOpen() && held.getLast().isEmpty() && line.isEmpty();
  }

  /// A paragraph of the note that is open.
  void paragraph(String words) {
    held.getLast().add(words);
  }

  /// The note ends. One that stands between paragraphs is placed at once.
  void close(boolean isBetweenParagraphs) {
    depth--;
    if (depth == 0 && isBetweenParagraphs) {
      place();
    }
  }

  /// The line refers to a note at `at`; inside a note that is its own mark.
  void refer(String mark, int at, boolean isInTable) {
    if (!isOpen()) {
      inLine.putIfAbsent(mark, at);
      isTableLine = isInTable;
    }
  }

  /// The line came to stand at `start` of the text.
  void referred(int start) {
    Map<String, Integer> found = isTableLine ? inTables : references;
    inLine.forEach((mark, at) -> found.put(mark, start + at));
    inLine.clear();
  }

  /// Writes the notes held.
  void place() {
    held.stream().filter(note -> !note.isEmpty()).forEach(this::place);
    held.clear();
  }

  private void place(List<String> paragraphs) {
    String first = paragraphs.getFirst();
    String mark = markOf(first);
    if (mark.isEmpty()) {
      paragraphs.forEach(text::paragraph);
      return;
    }
    String body = first.substring(first.startsWith("[^") ? mark.length() + 3 : mark.length());
    Span span = text.labelled("[^" + mark + "] ", body.strip());
    for (String more : paragraphs.subList(1, paragraphs.size())) {
      span = new Span(span.start(), text.paragraph(more).orElseThrow().end());
    }
    placed.add(new Footnote(mark, Optional.ofNullable(references.remove(mark)), span));
  }

  /// `1` of `[^1] See` and of `1 So in original`; blank when the note has no mark or no words.
  private static String markOf(String words) {
    boolean isBracketed = words.startsWith("[^");
    int end = words.indexOf(isBracketed ? ']' : ' ');
    if (end < 0 || end + 1 >= words.length() || !isBracketed && end > MAX_MARK) {
      return "";
    }
    return words.substring(isBracketed ? 2 : 0, end);
  }

  /// Hands the notes over; one printed before its mark is tied to it now.
  void complete() {
    place();
    placed.forEach(note -> text.footnote(note.at().isPresent() ? note : foundElsewhere(note)));
  }

  private Footnote foundElsewhere(Footnote note) {
    Integer at = references.getOrDefault(note.mark(), inTables.get(note.mark()));
    return new Footnote(note.mark(), Optional.ofNullable(at), note.body());
  }
}
