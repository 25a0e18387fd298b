package org.inforce.answer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A day in the calendar: what is due, heard, begins or ends then. `href` is the page of what it is
/// about; `quote` the words it rests on, in `document`.
public record AgendaEntry(
    LocalDate day,
    Kind kind,
    String id,
    String title,
    String href,
    Optional<String> quote,
    Optional<String> document) {
  public AgendaEntry {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(href, "href");
  }

  /// What sort of day it is.
  public enum Kind {
    DEADLINE,
    EXPIRY,
    HEARING,
    EFFECTIVE,
    COMMENTS_CLOSE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  JsonObject json() {
    return new JsonObject()
        .put("date", day)
        .put("kind", kind.code())
        .put("subject", id)
        .put("title", title)
        .put("page", href)
        .put("quote", quote)
        .put("document", document);
  }
}
