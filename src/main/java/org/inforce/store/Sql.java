package org.inforce.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.jspecify.annotations.Nullable;

/// A statement put together piece by piece, with its arguments.
final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<@Nullable Object> arguments = new ArrayList<>();

  Sql add(String piece, @Nullable Object... values) {
    text.append(piece).append('\n');
    for (Object value : values) {
      arguments.add(value);
    }
    return this;
  }

  /// Adds `piece`, which holds one `?`, when there is a value.
  Sql addIf(String piece, Optional<?> value) {
    value.ifPresent(present -> add(piece, present));
    return this;
  }

  /// The identifiers of an authority and of everything under it; `0` follows `/` in ASCII.
  Sql under(AuthorityId authority) {
    String path = authority.path();
    return add(
        "(SELECT id FROM authority WHERE path = ? OR (path > ? AND path < ?))",
        path,
        path + "/",
        path + "0");
  }

  /// As [#under], without the authority itself.
  Sql strictlyUnder(AuthorityId authority) {
    String path = authority.path();
    return add("(SELECT id FROM authority WHERE path > ? AND path < ?)", path + "/", path + "0");
  }

  /// Limits documents `d` to those of these identifiers.
  Sql among(Collection<String> documents) {
    String names = new Fields().put("all", List.copyOf(documents)).json();
    return add("AND d.name IN (SELECT value FROM json_each(?, '$.all'))", names);
  }

  /// Limits versions `v` of documents `d` to the current ones, or to those known on a day.
  Sql counting(Optional<LocalDate> knownOn) {
    return knownOn.isEmpty()
        ? add("AND d.version = v.id")
        : add(
            "AND v.known_from <= ? AND (v.known_until IS NULL OR v.known_until > ?)",
            knownOn.get(),
            knownOn.get());
  }

  String text() {
    return text.toString();
  }

  @Nullable Object[] arguments() {
    return arguments.toArray();
  }
}
