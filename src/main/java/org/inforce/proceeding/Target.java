package org.inforce.proceeding;

import java.util.Objects;

/// What an event acts on: the order that is stayed or dissolved, the measure that is enjoined or
/// rescinded.
public sealed interface Target {

  /// An event by its identifier.
  record OfEvent(String id) implements Target {
    public OfEvent {
      Objects.requireNonNull(id, "id");
    }
  }

  /// A measure by its identifier.
  record OfMeasure(String id) implements Target {
    public OfMeasure {
      Objects.requireNonNull(id, "id");
    }
  }

  /// The document's own words for it, while nobody has found what they mean.
  record Unresolved(String text) implements Target {
    public Unresolved {
      Objects.requireNonNull(text, "text");
    }
  }
}
