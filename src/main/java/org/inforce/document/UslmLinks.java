package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import org.inforce.document.Structure.Link;

/// The links of one line of United States Legislative Markup, until the line stands in the text.
final class UslmLinks {
  private final TextBuilder text;
  private final List<Piece> inLine = new ArrayList<>();
  private String href = "";
  private int from = -1;

  UslmLinks(TextBuilder text) {
    this.text = text;
  }

  private record Piece(int start, int end, String href) {}

  /// A link begins at `at` of the line; blank when the element leads nowhere.
  void open(String target, int at) {
    href = target;
    from = target.isEmpty() ? -1 : at;
  }

  /// The link that is open, if one is, ends where the line now ends.
  void close(CharSequence line) {
    if (from < 0) {
      return;
    }
    int start = from;
    int end = line.length();
    while (start < end && line.charAt(start) == ' ') {
      start++;
    }
    while (end > start && line.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > start) {
      inLine.add(new Piece(start, end, href));
    }
    from = -1;
  }

  /// The line came to stand at `span`.
  void place(Span span) {
    for (Piece piece : inLine) {
      if (span.start() + piece.end() <= span.end()) {
        text.link(
            new Link(
                new Span(span.start() + piece.start(), span.start() + piece.end()), piece.href()));
      }
    }
    drop();
  }

  /// The line is no text.
  void drop() {
    inLine.clear();
    from = -1;
  }
}
