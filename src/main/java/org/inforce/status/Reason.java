package org.inforce.status;

import java.util.Objects;
import java.util.Optional;
import org.inforce.document.Evidence;
import org.inforce.review.Word;

/// One step of an argument: `step` as a person would put it; the event it rests on and the words
/// that prove it, where it rests on any. With `word` it is a person's, whose it says.
public record Reason(
    Optional<String> event, Optional<Evidence> evidence, Optional<Word> word, String step) {
  public Reason {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(step, "step");
  }

  public Reason(Optional<String> event, Optional<Evidence> evidence, String step) {
    this(event, evidence, Optional.empty(), step);
  }

  static Reason said(Optional<String> event, Word word, String step) {
    return new Reason(event, Optional.empty(), Optional.of(word), step);
  }

  static Reason rule(String step) {
    return new Reason(Optional.empty(), Optional.empty(), step);
  }

  static Reason of(Occurrence occurrence, Mention mention, String step) {
    return new Reason(Optional.of(occurrence.id()), Optional.of(mention.event().evidence()), step);
  }
}
