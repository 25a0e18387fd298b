package org.inforce.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.document.Span;

/// One sentence with its words. `isHeadline`: it stands in a title or a heading. `entryDate` is the
/// day of the docket entry it belongs to. `index` counts sentences from the start of the document.
record Sentence(
    String document,
    Span span,
    List<Token> tokens,
    boolean isHeadline,
    Optional<LocalDate> entryDate,
    int index) {
  Sentence {
    tokens = List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  /// The word at `index` in lower case; empty outside the sentence.
  String lower(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
  }

  /// The document's words from token `from` up to but without token `to`.
  String words(int from, int to) {
    return from >= to ? "" : document.substring(at(from).start(), at(to - 1).end());
  }

  String text() {
    return span.in(document);
  }

  Span spanOf(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }

  /// The first token at or after `from` and before `to` that is `word`; -1 if there is none.
  int find(String word, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (tokens.get(i).is(word)) {
        return i;
      }
    }
    return -1;
  }

  boolean has(String word, int from, int to) {
    return find(word, from, to) >= 0;
  }
}
