package org.inforce.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// The values an order names on one axis. `isWhole`: the list is the order's own and names all it
/// means; a report's list, or one that opens with `includes`, leaves its kin open. `isFilled`: the
/// better source is silent on the axis, so what this one does not list stays open.
record Limit(Axis axis, List<String> values, boolean isWhole, boolean isFilled) {
  private static final String ALL = "all";
  private static final Set<String> DATA_CONDUCT = Set.of("collect", "share", "use");

  Limit {
    values = List.copyOf(values);
  }

  /// Whether `value` is among the values; Data `values` outside the tables are met only by name and
  /// by `all`.
  Truth covers(String value, Taxonomy taxonomy) {
    Truth named = Truth.NO;
    for (String own : values) {
      named = named.or(covers(own, value, taxonomy));
    }
    if (named != Truth.NO) {
      return named;
    }
    return switch (axis) {
      case PURPOSE -> Truth.MAYBE;
      case DATA_CATEGORY, PERSON_CLASS ->
          isFilled || !isWhole && isKin(value, taxonomy) ? Truth.MAYBE : Truth.NO;
      case ACTOR, RECIPIENT, PARTY, PLACE, CONDUCT -> isFilled ? Truth.MAYBE : Truth.NO;
    };
  }

  private Truth covers(String own, String value, Taxonomy taxonomy) {
    if (own.equals(ALL) || same(own, value)) {
      return Truth.YES;
    }
    String ownCode = taxonomy.codeOf(axis, own).orElse(own);
    String code =
        value.endsWith(Point.REST) ? group(value) : taxonomy.codeOf(axis, value).orElse(value);
    if (taxonomy.contains(axis, ownCode, code)) {
      return Truth.YES;
    }
    return switch (axis) {
      case ACTOR -> {
        boolean isTabled = taxonomy.term(axis, ownCode).isPresent();
        boolean isBothTabled = isTabled && taxonomy.term(axis, code).isPresent();
        yield !isBothTabled
            ? Truth.YES
            : taxonomy.contains(axis, code, ownCode) ? Truth.MAYBE : Truth.NO;
      }
      case RECIPIENT -> taxonomy.contains(axis, code, ownCode) ? Truth.MAYBE : Truth.NO;
      case CONDUCT -> Truth.of(!DATA_CONDUCT.contains(ownCode) || !DATA_CONDUCT.contains(code));
      case PARTY, PLACE, DATA_CATEGORY, PERSON_CLASS, PURPOSE -> Truth.NO;
    };
  }

  private static boolean same(String a, String b) {
    return a.equalsIgnoreCase(b)
        || a.toLowerCase(Locale.ROOT)
            .replace(' ', '_')
            .equals(b.toLowerCase(Locale.ROOT).replace(' ', '_'));
  }

  /// In one group with a value that is listed.
  private boolean isKin(String value, Taxonomy taxonomy) {
    Set<String> groups =
        value.endsWith(Point.REST)
            ? Set.of(group(value))
            : taxonomy.ancestors(axis, taxonomy.codeOf(axis, value).orElse(value));
    return values.stream()
        .map(own -> taxonomy.codeOf(axis, own).orElse(own))
        .anyMatch(own -> groups.stream().anyMatch(group -> taxonomy.contains(axis, group, own)));
  }

  private static String group(String rest) {
    return rest.substring(0, rest.length() - Point.REST.length());
  }
}
