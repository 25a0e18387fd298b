package org.inforce.taxonomy;

import java.util.Locale;
import java.util.Optional;

/// The axes along which an order or a norm is limited. A scope is the AND of what it says on each.
public enum Axis {
  /// Who is bound: the agency that acts, shares, enforces.
  ACTOR,
  /// Who gets what is shared.
  RECIPIENT,
  /// Who is protected, or asks: a state, a member of an association, a named party.
  PARTY,
  PLACE,
  /// collect, share, use, enforce
  CONDUCT,
  DATA_CATEGORY,
  PERSON_CLASS,
  PURPOSE;

  /// As in JSON and in the options of the command line: `data_category`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Axis> tryParse(String code) {
    String normal = code.replace('-', '_');
    for (Axis axis : values()) {
      if (axis.code().equals(normal)) {
        return Optional.of(axis);
      }
    }
    return Optional.empty();
  }
}
