package org.inforce.document;

import java.util.ArrayList;
import java.util.List;

/// A paragraph of a word processor's document while its runs go by: white space is settled as it
/// comes, so that the places of its note marks hold.
final class DocxParagraph {
  private final StringBuilder words = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private boolean isSpacePending;

  String style = "";
  String list = "";
  int depth = -1;
  int outline = -1;
  boolean hasDeletedEnd;

  /// Where the paragraph refers to a note: `note` is the note's key, `mark` what stands in
  /// brackets.
  record Mark(String note, String mark, int at) {}

  void append(CharSequence characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == '\n' && !words.isEmpty()) {
        words.append('\n');
        isSpacePending = false;
      } else if (Lines.isSpace(c)) {
        isSpacePending = true;
      } else {
        if (isSpacePending && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
          words.append(' ');
        }
        isSpacePending = false;
        words.append(c);
      }
    }
  }

  void refer(String note, String mark) {
    append("");
    if (isSpacePending && !words.isEmpty()) {
      words.append(' ');
      isSpacePending = false;
    }
    marks.add(new Mark(note, mark, words.length()));
    words.append("[^").append(mark).append(']');
  }

  /// Puts the label of a numbered paragraph before its words.
  void label(String label) {
    String lead = label + " ";
    words.insert(0, lead);
    marks.replaceAll(mark -> new Mark(mark.note(), mark.mark(), mark.at() + lead.length()));
  }

  /// Puts a paragraph whose end was deleted before this one.
  void join(DocxParagraph before) {
    String lead = before.words + (before.isSpacePending ? " " : "");
    words.insert(0, lead);
    marks.replaceAll(mark -> new Mark(mark.note(), mark.mark(), mark.at() + lead.length()));
    marks.addAll(0, before.marks);
  }

  String words() {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == '\n') {
      end--;
    }
    return words.substring(0, end);
  }

  List<Mark> marks() {
    return marks;
  }
}
