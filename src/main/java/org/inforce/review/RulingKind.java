package org.inforce.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of a person's own word, and what each has to name.
public enum RulingKind {
  /// An event that no source tells.
  EVENT_ADDED(List.of("type")),
  /// How a field of an event is, whatever the sources say.
  FIELD_SETTLED(List.of("event")),
  SAME_EVENT(List.of("event", "other")),
  OTHER_EVENT(List.of("event", "other")),
  SAME_CASE(List.of("case", "other")),
  OTHER_CASE(List.of("case", "other"));

  private final List<String> required;

  RulingKind(List<String> required) {
    this.required = required;
  }

  /// The names of what it cannot do without.
  public List<String> required() {
    return required;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind written as `code`; empty when there is none of that name.
  public static Optional<RulingKind> tryParse(String code) {
    for (RulingKind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
