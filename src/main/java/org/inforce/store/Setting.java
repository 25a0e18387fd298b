package org.inforce.store;

import java.util.Objects;

/// A value kept under a key.
public record Setting(String key, String value) {
  /// Keys of what follows from the rest of the store begin with this; no export holds them.
  public static final String DERIVED = "derived.";

  /// Keys of what a run saw, with its time, begin with this; no export holds them.
  public static final String OBSERVED = "observed.";

  public Setting {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
  }
}
