package org.inforce.store;

import java.util.Objects;

/// A value kept under a key.
public record Setting(String key, String value) {
  public Setting {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
  }
}
