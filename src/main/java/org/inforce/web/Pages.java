package org.inforce.web;

import java.util.Optional;

/// Where a part of a list starts, and its neighbours: as cursors, and as links of the page at hand.
public record Pages(Address address, int start, Optional<String> previous, Optional<String> next) {

  public Optional<String> previousLink() {
    return previous.map(cursor -> address.with("cursor", cursor).toString());
  }

  public Optional<String> nextLink() {
    return next.map(cursor -> address.with("cursor", cursor).toString());
  }
}
