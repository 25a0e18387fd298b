package org.inforce.obligation;

import java.util.ArrayList;
import java.util.List;

/// Sets where each norm of a clause ends: before the next norm or coordinated clause, at a
/// semicolon unless a list has been opened, else at the end of the clause.
final class Extents {
  private Extents() {}

  /// The same drafts, each with its end.
  static List<Draft> set(Clause clause, List<Draft> drafts) {
    List<Draft> ended = new ArrayList<>();
    for (Draft draft : drafts) {
      ended.add(draft.to(end(clause, draft, nextStart(drafts, draft))));
    }
    return ended;
  }

  /// Where the next norm starts that does not lie inside this one's complement.
  private static int nextStart(List<Draft> drafts, Draft draft) {
    int next = Integer.MAX_VALUE;
    for (Draft other : drafts) {
      if (other.signal() > draft.signal() && other.from() > draft.signal()) {
        next = Math.min(next, other.from());
      }
    }
    return next;
  }

  private static int end(Clause clause, Draft draft, int next) {
    boolean listed = false;
    int start = Math.max(draft.signal(), draft.verb()) + 1;
    for (int i = Math.min(start, clause.size()); i < clause.size(); i++) {
      if (clause.isMark(i, ':') || clause.isMark(i, '—')) {
        listed = true;
      }
      boolean sentenceEnd = clause.isMark(i, '.') && i > start;
      boolean clauseEnd = clause.isMark(i, ';') && !listed;
      if (sentenceEnd || clauseEnd || isCut(clause, i, next, listed)) {
        return trimmed(clause, start, i);
      }
    }
    return trimmed(clause, start, clause.size());
  }

  /// True if at `index` a coordinated clause begins, or the next norm.
  private static boolean isCut(Clause clause, int index, int next, boolean listed) {
    Word word = clause.at(index);
    boolean joint = word.is(WordClass.CONJUNCTION) || isContrast(word.norm());
    if (joint
        && (next == index + 1 || next == index + 2 || !listed && opensClause(clause, index + 1))) {
      return true;
    }
    boolean comma = clause.isMark(index, ',');
    return comma && (next == index + 1 || isContrast(clause.norm(index + 1)))
        || index == next && clause.is(index - 1, WordClass.CONJUNCTION);
  }

  private static boolean isContrast(String norm) {
    return norm.equals("though") || norm.equals("although") || norm.equals("whereas");
  }

  /// True if a finite verb follows with at most a short subject before it.
  private static boolean opensClause(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.size(), from + 8); i++) {
      if (clause.isFinite(i)) {
        return true;
      }
      Word word = clause.at(i);
      if (word.kind() == Word.Kind.MARK
          || word.is(WordClass.SUBORDINATOR)
          || word.is(WordClass.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  private static int trimmed(Clause clause, int from, int to) {
    int end = to;
    while (end > from && (clause.isMark(end - 1) || clause.is(end - 1, WordClass.CONJUNCTION))) {
      end--;
    }
    return Math.max(end, Math.min(from, clause.size()));
  }
}
