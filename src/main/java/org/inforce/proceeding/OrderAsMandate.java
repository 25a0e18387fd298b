package org.inforce.proceeding;

import java.util.Optional;
import java.util.Set;

/// Reads that a paper is itself the mandate (Fed. R. App. P. 41(a)): `The filing of this order
/// shall serve as the court's mandate`, `This order constitutes the mandate of the court`; not
/// `This order shall not serve as the mandate`.
final class OrderAsMandate {
  private static final Set<String> SERVES =
      Set.of("serve", "serves", "served", "constitute", "constitutes", "operate", "operates");
  private static final Set<String> PAPERS =
      Set.of("order", "opinion", "judgment", "decision", "memorandum", "disposition");
  private static final int REACH = 7;

  private OrderAsMandate() {}

  static Optional<EventDraft> read(Sentence s) {
    for (int verb = 1; verb < s.size(); verb++) {
      int mandate = SERVES.contains(s.lower(verb)) ? mandateAfter(s, verb) : -1;
      if (mandate > 0 && isOwnPaper(s, verb) && !s.has("not", Math.max(0, verb - 2), verb)) {
        return Optional.of(
            new EventDraft(
                EventType.MANDATE_ISSUED,
                s,
                0,
                Math.min(s.size(), mandate + 1),
                verb,
                verb + 1,
                mandate,
                mandate + 1,
                "mandate",
                EventDraft.Tense.OPERATIVE,
                "event.mandate.order"));
      }
    }
    return Optional.empty();
  }

  private static int mandateAfter(Sentence s, int verb) {
    for (int i = verb + 1; i < Math.min(s.size(), verb + REACH); i++) {
      if (s.lower(i).equals("mandate")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOwnPaper(Sentence s, int verb) {
    for (int i = Math.max(1, verb - REACH); i < verb; i++) {
      if (PAPERS.contains(s.lower(i)) && s.lower(i - 1).equals("this")) {
        return true;
      }
    }
    return false;
  }
}
