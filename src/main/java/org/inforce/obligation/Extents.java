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
    boolean shared = false;
    int start = Math.max(draft.signal(), draft.verb()) + 1;
    for (int i = Math.min(start, clause.size()); i < clause.size(); i++) {
      if (clause.isMark(i, ':') || clause.isMark(i, '—')) {
        listed = true;
      }
      boolean clauseEnd = clause.isMark(i, '.') || clause.isMark(i, ';') && !listed;
      boolean outer = endsAtComma(clause, draft, i) || isOuterVerb(clause, start, i, listed);
      boolean cut = !shared && isCut(clause, i, next, listed);
      shared |= cut && isBare(clause, start, i);
      cut &= !shared;
      if (clauseEnd || outer || cut) {
        return trimmed(clause, start, i);
      }
    }
    return trimmed(clause, start, clause.size());
  }

  /// True if nothing but further verbs stands since the norm's verb: its object is yet to come, as
  /// in `may not conduct or sponsor, and nobody need respond to, a survey`.
  private static boolean isBare(Clause clause, int start, int end) {
    if (!clause.is(start, WordClass.CONJUNCTION)) {
      return false;
    }
    for (int i = start; i < end; i++) {
      Word word = clause.at(i);
      boolean verb =
          clause.is(i - 1, WordClass.CONJUNCTION)
              && word.kind() == Word.Kind.WORD
              && !word.is(WordClass.DETERMINER)
              && !word.is(WordClass.PREPOSITION);
      boolean filler = clause.isMark(i) || word.is(WordClass.CONJUNCTION) || clause.isAdverb(i);
      if (!filler && !verb) {
        return false;
      }
    }
    return true;
  }

  /// A norm in a fronted clause (`Although notice is unnecessary, ...`) or phrase (`Given the
  /// requirements for X to do Y, ...`) ends where the main clause begins.
  private static boolean endsAtComma(Clause clause, Draft draft, int index) {
    if (!clause.isMark(index, ',')) {
      return false;
    }
    int opener = draft.from() - 1;
    boolean fronted =
        switch (clause.norm(opener)) {
          case "although", "though", "while", "because", "since", "given", "whereas", "as" -> true;
          default -> false;
        };
    boolean given = clause.isWord(opener, "that") && clause.isWord(opener - 1, "given");
    boolean subordinate = fronted || given;
    return (subordinate && !continues(clause, index + 1))
        || (draft.rule().endsWith("requirement-for") && opensMain(clause, index + 1));
  }

  /// True if after the comma the same clause goes on: a further member, a modifier, a relative.
  private static boolean continues(Clause clause, int next) {
    Word word = clause.at(next);
    return word.is(WordClass.CONJUNCTION)
        || word.is(WordClass.RELATIVE)
        || word.is(WordClass.PREPOSITION)
        || Lexicon.isGerund(word.norm());
  }

  private static boolean opensMain(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.size(), from + 30); i++) {
      if (clause.isFinite(i)) {
        return true;
      }
      if (clause.is(i, WordClass.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /// The verb of the clause around, as in `the statement that it would not use data was made`: a
  /// finite verb that nothing since the norm's own verb has opened a clause for.
  private static boolean isOuterVerb(Clause clause, int start, int index, boolean listed) {
    if (listed || !clause.isFinite(index) || index <= start) {
      return false;
    }
    for (int i = index - 1; i >= start; i--) {
      Word word = clause.at(i);
      boolean opener =
          word.is(WordClass.RELATIVE)
              || word.is(WordClass.SUBORDINATOR)
              || word.is(WordClass.PRONOUN)
              || clause.isFinite(i)
              || word.kind() == Word.Kind.MARK
              || word.norm().equals("as")
              || word.norm().equals("than");
      if (opener) {
        return false;
      }
    }
    return true;
  }

  /// True if at `index` a coordinated clause begins, or the next norm.
  private static boolean isCut(Clause clause, int index, int next, boolean listed) {
    Word word = clause.at(index);
    boolean joint = word.is(WordClass.CONJUNCTION) || isContrast(word.norm());
    boolean fronted =
        next > index
            && next - index <= 10
            && clause.isMark(next - 1, ',')
            && (clause.is(index + 1, WordClass.PREPOSITION)
                || clause.is(index + 1, WordClass.SUBORDINATOR));
    boolean norm = next == index + 1 || next == index + 2 || fronted;
    boolean joins = !listed && joinsClause(clause, index);
    if (joint && (norm || joins)) {
      return true;
    }
    boolean comma = clause.isMark(index, ',');
    if (comma && opensAttribution(clause, index + 1)) {
      return true;
    }
    return comma && (next == index + 1 || isContrast(clause.norm(index + 1)))
        || index == next && clause.is(index - 1, WordClass.CONJUNCTION);
  }

  /// `, the judge wrote in August`, `, it said`: who says so is outside of what is said.
  private static boolean opensAttribution(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.size(), from + 5); i++) {
      if (clause.is(i, WordClass.SPEECH) && i > from && !clause.isWord(i, "states")) {
        return !clause.isWord(i + 1, "that") && !clause.is(from, WordClass.RELATIVE);
      }
      boolean name =
          clause.at(i).isCapitalized()
              || clause.is(i, WordClass.PRONOUN)
              || clause.is(i, WordClass.DETERMINER)
              || clause.is(i, WordClass.AGENT);
      if (!name || clause.is(i, WordClass.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isContrast(String norm) {
    return norm.equals("though") || norm.equals("although") || norm.equals("whereas");
  }

  /// True if the conjunction joins clauses, not the nouns of a subject (`if the care and services
  /// are`, `data or information was`).
  private static boolean joinsClause(Clause clause, int joint) {
    if (clause.isFinite(clause.pastAdverbs(joint + 1))) {
      return true;
    }
    if (clause.isWord(joint, "or") || !opensClause(clause, joint + 1)) {
      return false;
    }
    for (int i = joint - 1; i >= Math.max(0, joint - 10); i--) {
      if (clause.isMark(i) || clause.isFinite(i)) {
        return true;
      }
      if (clause.is(i, WordClass.SUBORDINATOR) || clause.is(i, WordClass.RELATIVE)) {
        return false;
      }
    }
    return true;
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
