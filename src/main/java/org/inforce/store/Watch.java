package org.inforce.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A saved question that alerts. `query` is in the language of search, or an identifier of an
/// authority, case, measure or norm, by `kind`. `channel` says where to (`mailto:...`,
/// `https://...`, `feed`). Whoever knows its `key` may end it, and nobody else is told the key. It
/// tells what it tells in `language`.
public record Watch(
    String id,
    Kind kind,
    String query,
    Frequency frequency,
    String channel,
    Instant created,
    String key,
    Language language) {

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
    Objects.requireNonNull(language, "language");
  }

  /// In English.
  public Watch(
      String id,
      Kind kind,
      String query,
      Frequency frequency,
      String channel,
      Instant created,
      String key) {
    this(id, kind, query, frequency, channel, created, key, Language.EN);
  }

  /// The same, told as often, to where and in what language it says here.
  public Watch told(Frequency newFrequency, String newChannel, Language newLanguage) {
    return new Watch(id, kind, query, newFrequency, newChannel, created, key, newLanguage);
  }

  /// The same question at another identifier: what it watched goes by that now.
  public Watch of(String newQuery) {
    return new Watch(id, kind, newQuery, frequency, channel, created, key, language);
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

  /// The languages in which watches tell, by their tags (BCP 47).
  public enum Language {
    EN,
    ES;

    /// `en`
    public String code() {
      return Codes.code(this);
    }

    /// The language with the tag `code`; empty when it is not spoken here.
    public static Optional<Language> tryParse(String code) {
      return Codes.tryParse(Language.class, code);
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
