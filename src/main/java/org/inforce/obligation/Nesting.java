package org.inforce.obligation;

import java.util.ArrayList;
import java.util.List;

/// Decides which norms may stand inside others. A norm that only describes the object of another
/// (`data that may be collected`) or what another is to say (`to reflect that laws authorize`) is
/// no norm of its own.
final class Nesting {
  private Nesting() {}

  /// The drafts that remain, in order.
  static List<Draft> resolve(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean inner = drafts.stream().anyMatch(other -> absorbs(other, draft));
      if (!kept.isEmpty() && restates(kept.getLast(), draft)) {
        kept.add(kept.removeLast().to(draft.to()));
      } else if (!inner) {
        kept.add(draft);
      }
    }
    return kept;
  }

  /// `will only be used for benefits and will not be used for enforcement`: one restriction, said
  /// from both sides.
  private static boolean restates(Draft first, Draft second) {
    Clause clause = first.clause();
    return first.passive()
        && second.passive()
        && first.modality() == second.modality()
        && clause.hasWord(first.signal(), first.verb(), "only")
        && clause.norm(first.verb()).equals(clause.norm(second.verb()))
        && second.from() - first.to() <= 2;
  }

  private static boolean absorbs(Draft outer, Draft inner) {
    if (outer == inner) {
      return false;
    }
    boolean within =
        outer.signal() < inner.from() && inner.from() < outer.to() && outer.from() <= inner.from();
    return within && (isRelative(inner) || isMessage(outer, inner));
  }

  private static boolean isRelative(Draft draft) {
    int before = draft.signal() - 1;
    while (before > 0 && draft.clause().isAdverb(before)) {
      before--;
    }
    return draft.passive() && draft.clause().is(before, WordClass.RELATIVE);
  }

  /// What a commitment is to tell is not stated by it.
  private static boolean isMessage(Draft outer, Draft inner) {
    return outer.modality() == Modality.COMMITMENT
        && inner.clause().isWord(inner.from() - 1, "that");
  }
}
