package org.inforce.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.inforce.document.Document;
import org.inforce.document.Span;

/// The day a document takes effect as its own text writes it, where that speaks of taking effect.
record WrittenDay(String text, Optional<LocalDate> day) {
  /// `January 5, 2026`, as the Federal Register and the courts write a day.
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private static final String CUE = "effective";

  static WrittenDay effectiveOf(Document document) {
    return new WrittenDay(document.text(), document.metadata().effective());
  }

  /// Where `passage` writes it behind the word "effective", the first time it does.
  Optional<Statement> in(Span passage) {
    return day.flatMap(effective -> {
      int cue = cueIn(passage);
      String words = WRITTEN.format(effective);
      int at = cue < 0 ? -1 : text.indexOf(words, cue, passage.end());
      return at < 0
          ? Optional.empty()
          : Optional.of(Statement.of(effective, new Span(at, at + words.length())));
    });
  }

  private int cueIn(Span passage) {
    for (int at = passage.start(); at + CUE.length() <= passage.end(); at++) {
      if (text.regionMatches(true, at, CUE, 0, CUE.length())) {
        return at;
      }
    }
    return -1;
  }
}
