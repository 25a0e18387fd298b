package org.inforce.status;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.taxonomy.Axis;

/// A question: what holds for a measure on `asOf`, as far as known on `knownAsOf`, for these values
/// on the axes. An axis left out is "any". `measure` names the measure in words or by identifier;
/// `authority` asks for every measure that relies on it, `docket` for those at issue in a case;
/// with none of them the only measure there is. `assume` settles what sources leave open and the
/// defaults for silent orders, by the names in [Assumptions].
public record StatusQuery(
    Optional<String> measure,
    Optional<AuthorityId> authority,
    Optional<String> docket,
    LocalDate asOf,
    LocalDate knownAsOf,
    Map<Axis, String> axes,
    Map<String, Boolean> assume) {

  /// The value of an axis that asks for all of them, the same as leaving it out.
  public static final String ANY = "any";

  public StatusQuery {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(docket, "docket");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(knownAsOf, "knownAsOf");
    Map<Axis, String> given = new EnumMap<>(Axis.class);
    axes.forEach((axis, value) -> {
      if (!value.isBlank() && !value.strip().equalsIgnoreCase(ANY)) {
        given.put(axis, value.strip());
      }
    });
    axes = Map.copyOf(given);
    assume = Map.copyOf(assume);
    if (!Assumptions.NAMES.containsAll(assume.keySet())) {
      throw new IllegalArgumentException("cannot be assumed: " + assume.keySet());
    }
  }

  /// Asks about the measure named `measure` on `asOf`, as known on `knownAsOf`, all axes open.
  public static StatusQuery of(String measure, LocalDate asOf, LocalDate knownAsOf) {
    return new StatusQuery(
        Optional.of(measure),
        Optional.empty(),
        Optional.empty(),
        asOf,
        knownAsOf,
        Map.of(),
        Map.of());
  }

  /// The same question with `value` on `axis`.
  public StatusQuery with(Axis axis, String value) {
    Map<Axis, String> more = new EnumMap<>(Axis.class);
    more.putAll(axes);
    more.put(axis, value);
    return new StatusQuery(measure, authority, docket, asOf, knownAsOf, more, assume);
  }

  /// The same question about another day.
  public StatusQuery on(LocalDate day) {
    return new StatusQuery(measure, authority, docket, day, knownAsOf, axes, assume);
  }

  /// The same question, with what was known on another day.
  public StatusQuery knownOn(LocalDate day) {
    return new StatusQuery(measure, authority, docket, asOf, day, axes, assume);
  }

  /// The same question, assuming that the asked party is, or is not, a plaintiff state.
  public StatusQuery assumingPlaintiffState(boolean isPlaintiff) {
    return assuming(Map.of(Assumptions.PLAINTIFF_STATE, isPlaintiff));
  }

  /// The same question, with these assumptions instead of its own.
  public StatusQuery assuming(Map<String, Boolean> assumed) {
    return new StatusQuery(measure, authority, docket, asOf, knownAsOf, axes, assumed);
  }
}
