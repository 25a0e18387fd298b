package org.inforce.web;

import java.util.List;
import java.util.Objects;

/// Words of the interface, to be said later in the reader's language: the English text, which is
/// their key in the [Catalogue], and what stands at `{0}`, `{1}` and so on. An argument may be a
/// phrase itself.
record Phrase(String english, List<Object> arguments) {
  Phrase {
    Objects.requireNonNull(english, "english");
    arguments = List.copyOf(arguments);
  }

  static Phrase of(String english, Object... arguments) {
    return new Phrase(english, List.of(arguments));
  }
}
