package org.inforce.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.Structure.Footnote;

/// The superscripts of a Federal Register document in the Government Publishing Office's XML, and
/// the notes they refer to: `<SU>n</SU><FTREF/>` in the text, `<FTNT>` where the note is printed.
final class GpoNotes {
  private static final int MAX_RAISED = 12;

  private final InlineText inline;
  private final TextBuilder text;
  private final List<Super> supers = new ArrayList<>();
  private final List<Footnote> notes = new ArrayList<>();
  private final Map<String, Integer> references = new HashMap<>();
  private int superStart = -1;
  private int earlyReference = -1;

  /// The type of the sub- or superscript that is open, else blank.
  private String script = "";

  private String mark = "";
  private int start = -1;
  private int end = -1;
  private boolean isOpen;

  /// A superscript in the present paragraph, by its place in the raw words.
  private record Super(int start, int end, String mark) {}

  /// An anchor in the line: here the text refers to a note. `shift` is the place of the mark among
  /// several in one superscript.
  record Reference(String mark, int shift) {}

  GpoNotes(InlineText inline, TextBuilder text) {
    this.inline = inline;
    this.text = text;
  }

  boolean isOpen() {
    return isOpen;
  }

  void startSuper() {
    inline.opened(false);
    superStart = inline.rawLength();
  }

  void startEmphasis(String type) {
    script = type.startsWith("5") ? type : "";
    inline.opened(script.isEmpty());
    superStart = inline.rawLength();
  }

  /// A superscript may be set as emphasis of type 51.
  void endEmphasis(boolean isInTable) {
    String words = script.equals("51") ? inline.raw(superStart).strip() : "";
    inline.closed(script.isEmpty());
    script = "";
    if (!words.isEmpty() && words.length() <= MAX_RAISED && !isInTable) {
      supers.add(new Super(superStart, inline.rawLength(), words));
    }
  }

  void endSuper(boolean isInTable) {
    String raised = inline.raw(superStart).strip();
    int from = superStart;
    inline.closed(false);
    if (raised.isEmpty()) {
      return;
    }
    boolean isOwnMark = isOpen && inline.isBlankBefore(from);
    if (isOwnMark) {
      add();
      mark = raised;
    }
    if (isOwnMark || isInTable) {
      if (!isOwnMark) {
        inline.anchorAt(from, new Reference(raised, 0));
      }
      inline.rewrite(from, "[^" + raised + "]");
    } else {
      supers.add(new Super(from, inline.rawLength(), raised));
      if (earlyReference >= 0 && inline.isBlank(earlyReference, from)) {
        refer();
      }
    }
    earlyReference = -1;
  }

  /// `<FTREF/>` makes the superscript before it a reference to a note, or the one right after it;
  /// punctuation may stand between the two.
  void refer() {
    if (!supers.isEmpty() && inline.wordsFrom(supers.getLast().end()) <= 2) {
      Super last = supers.removeLast();
      StringBuilder marks = new StringBuilder();
      for (String raised : last.mark().split("[\\s\\p{Z},]+")) {
        inline.anchorAt(last.start(), new Reference(raised, marks.length()));
        marks.append("[^").append(raised).append(']');
      }
      inline.rewrite(last.start(), last.end(), marks.toString());
    } else {
      earlyReference = inline.rawLength();
    }
  }

  /// `10` and `6` raised are `10^6`, lest they read `106`.
  void raiseExponents() {
    for (Super last : supers.reversed()) {
      if (Character.isDigit(inline.before(last.start()))
          && Character.isDigit(last.mark().charAt(0))) {
        inline.rewrite(last.start(), last.end(), "^" + last.mark());
      }
    }
  }

  /// The paragraph is over.
  void endParagraph() {
    supers.clear();
    earlyReference = -1;
  }

  /// A reference came to stand at `at` of the text.
  void referred(Reference reference, int at) {
    references.put(reference.mark(), at + reference.shift());
  }

  void open() {
    isOpen = true;
    mark = "";
    start = -1;
  }

  void close() {
    add();
    isOpen = false;
  }

  /// Adds a paragraph of the note that is open; its first starts behind its mark.
  Span place(String words) {
    String lead = mark.isEmpty() || start >= 0 ? "" : "[^" + mark + "]";
    String body = words.startsWith(lead) ? words.substring(lead.length()).strip() : words;
    Span span =
        body.isEmpty() || lead.isEmpty()
            ? text.paragraph(words).orElseThrow()
            : text.labelled(lead + " ", body);
    start = start < 0 ? span.start() : start;
    end = span.end();
    return span;
  }

  /// One FTNT may hold several notes, each with its own mark.
  private void add() {
    if (start >= 0) {
      Optional<Integer> at = Optional.ofNullable(references.remove(mark));
      notes.add(new Footnote(mark, at, new Span(start, end)));
      start = -1;
      mark = "";
    }
  }

  /// Hands the notes over; one printed before the table whose cell refers to it is tied to it now.
  void complete() {
    for (Footnote note : notes) {
      Optional<Integer> at = note.at().or(() -> Optional.ofNullable(references.get(note.mark())));
      text.footnote(new Footnote(note.mark(), at, note.body()));
    }
  }
}
