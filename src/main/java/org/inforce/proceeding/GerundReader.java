package org.inforce.proceeding;

import java.util.Optional;
import java.util.Set;

/// Reads verbs in `-ing`: what is being done, what a paper that opens the sentence does (`ORDER
/// granting`), and what a paper did that the sentence says was made.
final class GerundReader {
  private static final Set<String> INSTRUMENTS =
      Set.of("rule", "notice", "order", "memorandum", "document", "action", "directive");

  private static final Set<String> MADE =
      Set.of("published", "issued", "entered", "signed", "finalized");

  private final boolean isActingPaper;

  /// `isActingPaper`: the paper acts by its own words, as an order or a notice does.
  GerundReader(boolean isActingPaper) {
    this.isActingPaper = isActingPaper;
  }

  /// Empty if the verb tells no act.
  Optional<VerbUse> read(Sentence s, ActVerbs.Match verb) {
    return progressive(s, verb).or(() -> gerund(s, verb)).or(() -> toldByPaper(s, verb));
  }

  /// `The Bureau is withdrawing the rule`.
  private Optional<VerbUse> progressive(Sentence s, ActVerbs.Match verb) {
    int aux = Adverbs.over(s, verb.from() - 1);
    boolean isNow = Auxiliaries.BE_NOW.contains(s.lower(aux)) && !s.lower(aux).equals("'s");
    EventDraft.Tense tense = isActingPaper ? EventDraft.Tense.OPERATIVE : EventDraft.Tense.TOLD;
    return isNow
        ? Optional.of(new VerbUse(VerbUse.Voice.ACTIVE, tense, false, aux))
        : Optional.empty();
  }

  /// `ORDER granting 12 Motion`, `JUDGMENT dismissing`: only after the name of a paper that opens
  /// the sentence.
  private static Optional<VerbUse> gerund(Sentence s, ActVerbs.Match verb) {
    for (int i = 0; i < Math.min(verb.from(), 14); i++) {
      String word = s.lower(i);
      if (word.equals("proposed")) {
        return Optional.empty();
      }
      boolean isPaper =
          word.equals("order")
              || word.equals("judgment")
              || word.equals("opinion")
              || word.equals("decree")
              || word.equals("mandate")
              || word.equals("memorandum")
              || word.equals("ruling")
              || word.equals("injunction")
              || word.equals("restraining");
      if (isPaper && s.at(i).isCapitalised() && Auxiliaries.areAbsent(s, i, verb.from())) {
        return Optional.of(
            new VerbUse(VerbUse.Voice.ACTIVE, EventDraft.Tense.OPERATIVE, false, verb.from()));
      }
    }
    return Optional.empty();
  }

  /// `the Bureau published a final rule delaying`, `issued an order staying`: the paper did it.
  private static Optional<VerbUse> toldByPaper(Sentence s, ActVerbs.Match verb) {
    for (int i = verb.from() - 1; i >= Math.max(1, verb.from() - 8); i--) {
      if (INSTRUMENTS.contains(s.lower(i))) {
        for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
          boolean isMade = MADE.contains(s.lower(k)) && !s.lower(k - 1).equals("be");
          if (isMade && Auxiliaries.areAbsent(s, i, verb.from())) {
            return Optional.of(
                new VerbUse(VerbUse.Voice.ACTIVE, EventDraft.Tense.TOLD, false, verb.from()));
          }
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
