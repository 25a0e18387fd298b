package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The conduct an act bars, where its clause tells it: `blocking the government from using X and
/// preventing CMS from sharing it`, `enjoined from enforcing`, `shall not collect`. `boundFrom` to
/// `boundTo` names who is bound (empty when equal), `verb` the barred act, `to` ends it.
record Barring(int boundFrom, int boundTo, int verb, int to) {
  static final ActVerbs VERBS = new ActVerbs("restraints.tsv");
  private static final int LONGEST_SUBJECT = 22;
  private static final Set<String> ENDS =
      Set.of("until", "pending", "unless", "due", "amid", ";", "(");

  /// All that a draft's clause bars, in order; empty if it tells none.
  static List<Barring> of(EventDraft draft) {
    Sentence s = draft.sentence();
    if (draft.rule().endsWith("command")) {
      int end = end(s, draft.verbTo(), draft.to());
      return List.of(new Barring(draft.from(), draft.verbAt(), draft.verbTo(), end));
    }
    boolean isRestraint =
        draft.objectKind().equals("conduct") || draft.type().effect() == EventType.Effect.RESTRAINS;
    if (!isRestraint || draft.type() == EventType.PRACTICE_STARTED) {
      return List.of();
    }
    List<Barring> found = new ArrayList<>();
    for (int i = draft.from(); i < draft.to(); i++) {
      int at = i;
      VERBS.at(s, i).ifPresent(verb -> add(s, draft, verb, at, found));
    }
    return found;
  }

  private static void add(
      Sentence s, EventDraft draft, ActVerbs.Match verb, int at, List<Barring> found) {
    if (!found.isEmpty() && at < found.getLast().verb()) {
      return;
    }
    int from = s.find("from", verb.to(), Math.min(draft.to(), verb.to() + LONGEST_SUBJECT));
    boolean isFrom = from > 0 && from + 1 < draft.to() && isGerund(s, from + 1);
    int start = isFrom ? from + 1 : verb.to();
    if (start >= draft.to() || (!isFrom && s.lower(start).equals("by"))) {
      return;
    }
    int aux = Adverbs.over(s, at - 1);
    boolean isPassive =
        Set.of("is", "are", "be", "was", "were", "been", "and").contains(s.lower(aux))
            && verb.form() == VerbForm.PAST;
    int boundFrom = isPassive ? draft.from() : verb.to();
    int boundTo = isPassive ? Math.max(aux, boundFrom) : isFrom ? from : boundFrom;
    if (!isFrom && isPassive) {
      found.add(new Barring(boundFrom, boundTo, start, end(s, start, draft.to())));
    } else {
      found.add(
          new Barring(boundFrom, Math.max(boundFrom, boundTo), start, end(s, start, draft.to())));
    }
  }

  private static boolean isGerund(Sentence s, int i) {
    String word = s.lower(i);
    return word.endsWith("ing")
        || word.endsWith("ly") && s.lower(i + 1).endsWith("ing")
        || word.equals("any")
        || word.equals("further");
  }

  private static int end(Sentence s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean isNext =
          s.lower(i).equals("and")
              && VERBS.at(s, i + 1).isPresent()
              && VERBS.at(s, i + 1).get().form() == VerbForm.GERUND;
      if (ENDS.contains(s.lower(i)) || isNext) {
        return i;
      }
    }
    return to;
  }

  /// The barred act is a verb (`sharing`), not a thing (`the rule`).
  boolean isConduct(Sentence s) {
    String word = s.lower(verb);
    return word.endsWith("ing") || verb > 0 && s.lower(verb - 1).equals("not");
  }
}
