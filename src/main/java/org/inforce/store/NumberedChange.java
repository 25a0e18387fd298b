package org.inforce.store;

import java.util.Objects;

/// A change with its number, which grows with every change recorded.
public record NumberedChange(long number, ChangeEntry entry) {
  public NumberedChange {
    Objects.requireNonNull(entry, "entry");
  }
}
