package org.inforce.search;

import java.util.List;
import java.util.Objects;

/// A query somebody keeps, under a name of the keeper's choosing.
public record SavedQuery(String name, String query) {
  public SavedQuery {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(query, "query");
  }

  /// The query `name` fits the document, and where.
  public record Match(String name, String document, List<PassageHit> passages) {
    public Match {
      passages = List.copyOf(passages);
    }
  }
}
