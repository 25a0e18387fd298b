package org.inforce.status;

import java.util.Objects;
import org.inforce.review.EventFields;
import org.inforce.review.Word;

/// Fields of an event as a person's word has them, whatever the sources say.
public record Amendment(Word word, EventFields fields) {
  public Amendment {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(fields, "fields");
  }
}
