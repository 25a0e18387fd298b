package org.inforce.proceeding;

import java.util.Optional;
import java.util.Set;
import org.inforce.taxonomy.Axis;

/// Reads practices begun, which no paper may announce: `in June, the agency began sharing data`,
/// `learned that it had shared`.
final class PracticeReader {
  private static final Set<String> LEARNED =
      Set.of("learned", "learnt", "discovered", "disclosed", "revealed", "reported");

  private PracticeReader() {}

  /// `in June, CMS began sharing data`.
  static Optional<EventDraft> read(Sentence s) {
    for (int i = 1; i + 1 < s.size(); i++) {
      String word = s.lower(i);
      boolean isBegun = word.equals("began") || word.equals("started") || word.equals("begun");
      if (isBegun
          && s.lower(i + 1).endsWith("ing")
          && s.at(i - 1).isCapitalised()
          && !AxisReader.codes(Axis.CONDUCT, s, i + 1, i + 2).isEmpty()
          && !Unreal.isConditional(s, i)) {
        int end = s.find(",", i, s.size()) > 0 ? s.find(",", i, s.size()) : Clauses.end(s, i + 1);
        return Optional.of(
            new EventDraft(
                EventType.PRACTICE_STARTED,
                s,
                Clauses.afterLink(s, i),
                end,
                i,
                i + 1,
                i + 1,
                end,
                "conduct",
                EventDraft.Tense.TOLD,
                "event.life.practice"));
      }
    }
    return learnt(s);
  }

  /// `June 2025: the Department learned the Bureau may have shared member data`: that it was done
  /// is told, if with a doubt; not `learned that it may share`.
  private static Optional<EventDraft> learnt(Sentence s) {
    for (int i = 3; i + 1 < s.size(); i++) {
      boolean isDone =
          s.lower(i).endsWith("ed")
              && (s.lower(i - 1).equals("have")
                  || s.lower(i - 1).equals("had")
                  || s.lower(i - 1).equals("has"))
              && AxisReader.codes(Axis.CONDUCT, s, i, i + 1).contains("share");
      int learned = isDone ? learned(s, i) : -1;
      if (learned >= 0) {
        return Optional.of(
            new EventDraft(
                EventType.PRACTICE_STARTED,
                s,
                learned + 1,
                Clauses.end(s, i + 1),
                i - 1,
                i,
                i,
                Clauses.end(s, i + 1),
                "conduct",
                EventDraft.Tense.TOLD,
                "event.life.practice-learned"));
      }
    }
    return Optional.empty();
  }

  private static int learned(Sentence s, int before) {
    for (int i = Math.max(0, before - 14); i < before; i++) {
      if (LEARNED.contains(s.lower(i))) {
        return i;
      }
    }
    return -1;
  }
}
