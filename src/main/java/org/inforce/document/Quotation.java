package org.inforce.document;

import java.util.Objects;
import java.util.Optional;

/// Words between quotation marks in a report, and whose they are: the speaker as the report names
/// him; absent where it does not say.
public record Quotation(Span span, Optional<String> speaker) {
  public Quotation {
    Objects.requireNonNull(span, "span");
  }
}
