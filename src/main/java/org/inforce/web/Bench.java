package org.inforce.web;

import io.javalin.http.Context;
import java.util.Objects;

/// What a page needs to know of the reviewer before it: whether he may decide, whether anybody may,
/// what his forms carry, and the name he last signed with.
public record Bench(boolean isIn, boolean isOpenable, String formWord, String reviewer) {
  public Bench {
    Objects.requireNonNull(formWord, "formWord");
    Objects.requireNonNull(reviewer, "reviewer");
  }

  /// Of whoever sent a request, where nothing is signed with a name.
  static Bench of(Gate gate, Context context) {
    boolean isIn = gate.isIn(context);
    return new Bench(isIn, gate.isOpenable(), isIn ? gate.formWord() : "", "");
  }
}
