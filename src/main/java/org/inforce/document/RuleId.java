package org.inforce.document;

import java.util.Objects;

/// The name of the rule that found a fact, such as `citation.usc` or `event.injunction.granted`.
/// Stable across releases: reviews and scores refer to it.
public record RuleId(String name) {
  public RuleId {
    Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a rule needs a name");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
