package org.inforce.proceeding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads docket entries by the paper they enter, which stands first and in capitals: `MOTION for
/// Preliminary Injunction`, `COMPLAINT against`, `NOTICE OF APPEAL`.
final class DocketHeads {
  private static final Map<String, EventType> PAPERS =
      WordLists.rows("docket-papers.tsv", 2).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(1), row -> EventType.tryParse(row.getFirst()).orElseThrow()));

  private static final int LONGEST = 4;

  private DocketHeads() {}

  private static final Map<String, EventType> RULINGS =
      Map.of(
          "vacated", EventType.REVERSED,
          "reversed", EventType.REVERSED,
          "affirmed", EventType.AFFIRMED,
          "vacated/remanded", EventType.REVERSED);

  /// `Ruling: Vacated/Remanded, 10/24/2017`: what the higher court did, by label.
  static Optional<EventDraft> ruling(Sentence s) {
    for (int i = 0; i + 2 < s.size(); i++) {
      boolean isLabel = s.lower(i).equals("ruling") && s.lower(i + 1).equals(":");
      Optional<EventType> type =
          isLabel ? Optional.ofNullable(RULINGS.get(s.lower(i + 2))) : Optional.empty();
      if (type.isPresent()) {
        int to = Math.min(s.size(), i + 12);
        return Optional.of(
            new EventDraft(
                type.get(),
                s,
                i,
                to,
                i + 2,
                i + 3,
                i,
                i,
                "",
                EventDraft.Tense.TOLD,
                "event.docket.ruling"));
      }
    }
    return Optional.empty();
  }

  static Optional<EventDraft> read(Sentence s) {
    int start = 0;
    while (start < s.size() && start < 3 && LEADS.containsKey(s.lower(start))) {
      start++;
    }
    for (int length = LONGEST; length > 0; length--) {
      if (start + length <= s.size()) {
        Optional<EventType> type =
            Optional.ofNullable(PAPERS.get(folded(s, start, start + length)));
        if (type.isPresent() && s.at(start).isCapitalised() && isHead(s, start + length)) {
          return Optional.of(draft(type.get(), s, start, start + length));
        }
      }
    }
    return Optional.empty();
  }

  private static final Map<String, Boolean> LEADS =
      Map.of(
          "filed",
          true,
          "first",
          true,
          "amended",
          true,
          "emergency",
          true,
          "consent",
          true,
          "unopposed",
          true,
          "joint",
          true,
          "received",
          true,
          "plaintiffs",
          true,
          "submitted",
          true);

  /// `Motion GRANTED` decides a motion, it does not file one.
  private static boolean isHead(Sentence s, int to) {
    boolean isAnnounced = s.lower(to).equals("to") && s.lower(to + 1).equals("issue");
    if (NOT_DECIDED.contains(s.lower(to)) || isAnnounced) {
      return false;
    }
    for (int i = to; i < Math.min(to + 14, s.size()); i++) {
      if (s.at(i).isAllCapitalVerb()
          || s.lower(i).equals("is")
          || s.lower(i).equals("was")
          || s.lower(i).equals("granted")
          || s.lower(i).equals("denied")) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> NOT_DECIDED =
      Set.of("appeal", "hearing", "motion", "request", "bond", "proposed");

  private static String folded(Sentence s, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from ? " " : "").append(s.lower(i));
    }
    return words.toString();
  }

  private static EventDraft draft(EventType type, Sentence s, int from, int to) {
    return new EventDraft(
        type,
        s,
        0,
        Math.max(to, Clauses.end(s, to)),
        from,
        to,
        from,
        from,
        "",
        EventDraft.Tense.OPERATIVE,
        "event.docket." + type.code());
  }
}
