package org.inforce.web;

import java.util.Optional;

/// The neighbours of a part of a list: as cursors, and as links of the page at hand.
public record Pages(Address address, Optional<String> previous, Optional<String> next) {

  static Pages of(Query query, int size, boolean hasMore) {
    int offset = query.offset();
    return new Pages(
        query.address(),
        offset > 0 ? Optional.of("o" + Math.max(0, offset - size)) : Optional.empty(),
        hasMore ? Optional.of("o" + (offset + size)) : Optional.empty());
  }

  public Optional<String> previousLink() {
    return previous.map(this::link);
  }

  public Optional<String> nextLink() {
    return next.map(this::link);
  }

  private String link(String cursor) {
    return cursor.equals("o0")
        ? address.without("cursor").toString()
        : address.with("cursor", cursor).toString();
  }
}
