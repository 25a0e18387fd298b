package org.inforce.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.inforce.store.Review;

/// Whose word it is, when it was given and why. `subject` is the finding it is about, or its own
/// identifier; it is known from `knownFrom` on.
public record Word(String subject, String reviewer, Instant at, LocalDate knownFrom, String note) {
  /// In the order in which they were given.
  public static final Comparator<Word> BY_TIME =
      Comparator.comparing(Word::at).thenComparing(Word::subject);

  public Word {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(knownFrom, "knownFrom");
    Objects.requireNonNull(note, "note");
  }

  static Word of(Review entry) {
    return new Word(entry.finding(), entry.reviewer(), entry.at(), entry.knownFrom(), entry.note());
  }

  /// `A. Counsel on 2026-03-01: the order says so`
  public String words() {
    return reviewer + " on " + knownFrom + (note.isBlank() ? "" : ": " + note.strip());
  }
}
