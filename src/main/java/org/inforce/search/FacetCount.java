package org.inforce.search;

import java.util.Objects;

/// How many documents among the hits have `value`.
public record FacetCount(String value, int count) {
  public FacetCount {
    Objects.requireNonNull(value, "value");
    if (count < 1) {
      throw new IllegalArgumentException("a value that is counted occurs, was " + count);
    }
  }
}
