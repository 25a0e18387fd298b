package org.inforce.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A saved question that alerts. `query` is in the language of search, or an identifier of an
/// authority, case, measure or norm, by `kind`. `channel` says where to (`mailto:...`,
/// `https://...`, `feed`). Whoever knows its `key` may end it, and nobody else is told the key.
public record Watch(
    String id,
    Kind kind,
    String query,
    Frequency frequency,
    String channel,
    Instant created,
    String key) {

  /// The channel of a watch that is read at its page and its feed only.
  public static final String FEED = "feed";

  public Watch {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(frequency, "frequency");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(key, "key");
  }

  /// The same, told as often and to where it says here.
  public Watch told(Frequency newFrequency, String newChannel) {
    return new Watch(id, kind, query, newFrequency, newChannel, created, key);
  }

  /// The same question at another identifier: what it watched goes by that now.
  public Watch of(String newQuery) {
    return new Watch(id, kind, newQuery, frequency, channel, created, key);
  }

  /// Where its alerts go.
  public Way way() {
    if (channel.startsWith("mailto:")) {
      return Way.MAIL;
    }
    return channel.equals(FEED) ? Way.FEED : Way.WEBHOOK;
  }

  /// What is watched.
  public enum Kind {
    SEARCH,
    AUTHORITY,
    OBLIGATION,
    CASE,
    MEASURE,
    PARTY;

    public String code() {
      return Codes.code(this);
    }

    /// The kind written as `code`; empty when there is none of that name.
    public static Optional<Kind> tryParse(String code) {
      return Codes.tryParse(Kind.class, code);
    }
  }

  /// When alerts are sent.
  public enum Frequency {
    IMMEDIATE,
    DAILY,
    WEEKLY;

    public String code() {
      return Codes.code(this);
    }

    /// The frequency written as `code`; empty when there is none of that name.
    public static Optional<Frequency> tryParse(String code) {
      return Codes.tryParse(Frequency.class, code);
    }
  }

  /// The sorts of channel there are.
  public enum Way {
    FEED,
    MAIL,
    WEBHOOK;

    public String code() {
      return Codes.code(this);
    }
  }
}
