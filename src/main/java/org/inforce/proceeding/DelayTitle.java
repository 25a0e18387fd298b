package org.inforce.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A paper of the Federal Register that names itself a delay (`Final rule; delay of effective
/// date`, `Stay of standards`) without a sentence that says so.
final class DelayTitle {
  private static final int HEAD = 12;
  private static final Set<String> NOUNS =
      Set.of("delay", "postponement", "change", "stay", "suspension", "extension", "deferral");
  private static final Set<String> DATES = Set.of("effective", "compliance", "mandatory");

  private DelayTitle() {}

  static Optional<EventDraft> read(List<Sentence> sentences) {
    for (Sentence s : sentences.subList(0, Math.min(HEAD, sentences.size()))) {
      for (int i = 0; i + 3 < s.size(); i++) {
        int after = s.lower(i + 2).equals("the") ? i + 3 : i + 2;
        boolean isDelay =
            NOUNS.contains(s.lower(i))
                    && s.lower(i + 1).equals("of")
                    && !s.lower(i - 1).equals("or")
                || s.lower(i).equals("delay") && s.lower(i + 1).equals("until");
        boolean isOfDate =
            DATES.contains(s.lower(after))
                || s.lower(i + 1).equals("until")
                || (s.lower(i).equals("stay") || s.lower(i).equals("suspension"))
                    && (s.lower(after).startsWith("rule")
                        || s.lower(after).startsWith("regulation")
                        || s.lower(after).startsWith("standard"));
        if (isDelay && isOfDate) {
          int end = Math.min(s.size(), Math.max(after + 2, i + 4));
          return Optional.of(
              new EventDraft(
                  EventType.EFFECTIVE_DATE_DELAYED,
                  s,
                  i,
                  end,
                  i,
                  i + 1,
                  i,
                  i,
                  "",
                  EventDraft.Tense.OPERATIVE,
                  "event.life.delay_title"));
        }
      }
    }
    return Optional.empty();
  }
}
