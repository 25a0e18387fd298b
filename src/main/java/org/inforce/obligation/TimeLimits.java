package org.inforce.obligation;

import java.util.Set;
import org.inforce.document.TimeWords;

/// Whether a time is set for what is to be done. A passive that names nobody (`the list shall be
/// published`) lays a duty on whoever is in charge where it says by when.
final class TimeLimits {
  private static final int REACH = 16;
  private static final Set<String> UNITS =
      Set.of("year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours");

  private final Clause clause;

  private TimeLimits(Clause clause) {
    this.clause = clause;
  }

  /// True if a limit of time follows the draft's verb or opens the sentence: `Within 30 days after
  /// the hearing, the report shall be sent`.
  static boolean bind(Draft draft) {
    TimeLimits limits = new TimeLimits(draft.clause());
    int end = Math.min(draft.clause().size(), draft.verb() + REACH);
    boolean fronted = draft.clause().isMark(draft.from() - 1, ',');
    return limits.in(draft.signal() + 1, end)
        || fronted && limits.in(draft.opening(), draft.from());
  }

  private boolean in(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLimit(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLimit(int index) {
    return switch (clause.norm(index)) {
      case "within" -> TimeWords.number(clause.norm(index + 1)).isPresent();
      case "later", "longer" -> clause.isWord(index + 1, "than");
      case "on" -> clause.matches(index + 1, "or before");
      case "before" -> isOfVerb(index);
      case "prior" -> clause.isWord(index + 1, "to") && isOfVerb(index);
      case "for" -> isSpan(index + 1);
      case "at" -> clause.matches(index + 1, "the latest");
      case "by" -> Dates.at(clause, index + 1).isPresent();
      case "in" -> isSeason(index + 1);
      case "promptly", "immediately", "forthwith" -> true;
      case "without" -> isDelay(index + 1);
      case "annually", "quarterly", "monthly", "weekly", "daily" -> true;
      case "regularly", "periodically" -> true;
      case "each", "every" -> UNITS.contains(clause.norm(index + 1));
      default -> false;
    };
  }

  /// `without delay`, `without any undue further delay`.
  private boolean isDelay(int from) {
    for (int i = from; i < from + 4 && !clause.isMark(i); i++) {
      if (clause.isWord(i, "delay")) {
        return true;
      }
    }
    return false;
  }

  /// `in the months of June to August`, `in the first quarter`, `in the best periods of the year`.
  private boolean isSeason(int from) {
    for (int i = from + 1; i < Math.min(clause.size(), from + 6); i++) {
      if (clause.is(i, WordClass.PREPOSITION) || clause.isMark(i)) {
        return clause.matches(i, "of the year") || clause.matches(i, "of each year");
      }
    }
    return false;
  }

  /// `for 7 years`, `for at least five years`, `for a period of 90 days`.
  private boolean isSpan(int from) {
    for (int i = from + 1; i < Math.min(clause.size(), from + 6); i++) {
      if (UNITS.contains(clause.norm(i))) {
        return TimeWords.number(clause.norm(i - 1)).isPresent();
      }
    }
    return false;
  }

  /// The phrase at `index` says when it is done, not which thing is meant: `tested before sale`,
  /// `held in time and, in any event, before the decision`.
  private boolean isOfVerb(int index) {
    return clause.isMark(index - 1, ',')
        || clause.is(index - 1, WordClass.CONJUNCTION)
        || Lexicon.isParticiple(clause.norm(index - 1))
        || clause.isAdverb(index - 1);
  }
}
