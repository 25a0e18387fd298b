package org.inforce.store;

import java.time.Instant;
import java.util.Objects;

/// A saved question that alerts. `query` is in the language of search, or an identifier of an
/// authority, case, measure or norm, by `kind`. `channel` says where to (`mailto:...`,
/// `https://...`, `feed`).
public record Watch(
    String id, Kind kind, String query, Frequency frequency, String channel, Instant created) {
  public Watch {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(frequency, "frequency");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(created, "created");
  }

  public enum Kind {
    SEARCH,
    AUTHORITY,
    OBLIGATION,
    CASE,
    MEASURE,
    PARTY
  }

  public enum Frequency {
    IMMEDIATE,
    DAILY,
    WEEKLY
  }
}
