package org.inforce.status;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.inforce.taxonomy.Axis;

/// One value on each axis that matters: what is asked about, with nothing left open. An axis
/// without a value plays no part.
record Point(Map<Axis, String> values) {
  /// A party of the case, whichever; never a name that a document could give.
  static final String SOME_PARTY = "\u0001party";

  /// Someone who is no party and whom no order names.
  static final String NON_PARTY = "\u0001nonparty";

  /// A value that no list names and no group contains.
  static final String SOMETHING_ELSE = "\u0001else";

  /// The unnamed rest of a group, behind the group's code.
  static final String REST = "\u0001rest";

  Point {
    values = Map.copyOf(values);
  }

  Optional<String> on(Axis axis) {
    return Optional.ofNullable(values.get(axis));
  }

  Point with(Axis axis, String value) {
    Map<Axis, String> more = new EnumMap<>(Axis.class);
    more.putAll(values);
    more.put(axis, value);
    return new Point(more);
  }
}
