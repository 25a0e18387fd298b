package org.inforce.web;

import java.util.Objects;

/// What a page needs to know of the reviewer before it: whether he may decide, whether anybody may,
/// what his forms carry, and the name he last signed with.
public record Bench(boolean isIn, boolean isOpenable, String formWord, String reviewer) {
  public Bench {
    Objects.requireNonNull(formWord, "formWord");
    Objects.requireNonNull(reviewer, "reviewer");
  }
}
