package org.inforce.review;

import java.util.Objects;
import java.util.Optional;
import org.inforce.proceeding.CourtEvent;

/// What a person said that bears on what happened. Events are named by the identifier of a passage
/// that tells of them, so that the word holds however the passages are joined.
public sealed interface Ruling {
  Word word();

  /// The passage tells of no such event.
  record Rejected(Word word, String event) implements Ruling {}

  /// The passage was misread: it says this.
  record Corrected(Word word, String event, EventFields fields) implements Ruling {}

  /// Whatever the sources say of the event the passage tells of, this is so.
  record Settled(Word word, String event, EventFields fields) implements Ruling {}

  /// An event that no source tells. `measure` is the identifier of what it is about, or of a
  /// passage that names it.
  record Added(Word word, CourtEvent event, Optional<String> measure, Optional<String> source)
      implements Ruling {
    public Added {
      Objects.requireNonNull(event, "event");
    }
  }

  /// Two passages tell of one event.
  record SameEvent(Word word, String event, String other) implements Ruling {}

  /// The passage tells of another event than the other passage.
  record OtherEvent(Word word, String event, String other) implements Ruling {}

  /// Two numbers are of one case; of a case and its appeal where one is of a court of appeals.
  record SameCase(Word word, String file, String other) implements Ruling {}

  /// Two numbers are of different cases.
  record OtherCase(Word word, String file, String other) implements Ruling {}
}
