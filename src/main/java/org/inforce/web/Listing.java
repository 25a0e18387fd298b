package org.inforce.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.answer.JsonObject;

/// A list in a form that any of its outward shapes can be made of. `count` is the number of results
/// in all; `next` and `previous` are the cursors of its neighbours; `updated` the moment of the
/// latest entry.
record Listing(
    String title,
    int count,
    Optional<String> next,
    Optional<String> previous,
    List<JsonObject> results,
    List<String> columns,
    List<List<String>> rows,
    List<Entry> entries) {
  Listing {
    Objects.requireNonNull(title, "title");
    results = List.copyOf(results);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    entries = List.copyOf(entries);
  }

  /// One entry of a feed. `id` never changes; `text` is plain.
  record Entry(String id, String title, String href, Instant updated, String text) {
    Entry {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(href, "href");
      Objects.requireNonNull(updated, "updated");
      Objects.requireNonNull(text, "text");
    }
  }
}
