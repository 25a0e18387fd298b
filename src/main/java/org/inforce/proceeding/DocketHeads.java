package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
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

  /// A mandate with what it carries out: `MANDATE of USCA as to 9 Notice of Appeal ... the judgment
  /// of the District Court is affirmed`, where the clerk runs two sentences together. `told` are
  /// the events read in the sentence already.
  static List<EventDraft> mandate(Sentence s, List<EventDraft> told) {
    Optional<EventDraft> head = read(s).filter(draft -> draft.type() == EventType.MANDATE_ISSUED);
    if (head.isEmpty() || told.stream().anyMatch(d -> d.type() == EventType.MANDATE_ISSUED)) {
      return List.of();
    }
    List<EventDraft> drafts = new ArrayList<>(List.of(head.get()));
    if (told.stream().noneMatch(d -> d.type().effect() == EventType.Effect.REVIEWS)) {
      disposition(s).ifPresent(drafts::add);
    }
    return drafts;
  }

  /// `the judgment of the District Court is affirmed` at the end of a longer sentence.
  private static Optional<EventDraft> disposition(Sentence s) {
    for (int verb = s.size() - 1; verb > 1; verb--) {
      Optional<EventType> type = Optional.ofNullable(RULINGS.get(s.lower(verb)));
      if (type.isPresent() && IS.contains(s.lower(verb - 1))) {
        int from = verb - 1;
        while (from > 0 && !REVIEWED.contains(s.lower(from))) {
          from--;
        }
        from = s.lower(from - 1).equals("the") ? from - 1 : from;
        return from <= 0 ? Optional.empty() : Optional.of(reviewed(type.get(), s, from, verb));
      }
    }
    return Optional.empty();
  }

  private static final Set<String> IS = Set.of("is", "are", "was", "hereby");
  private static final Set<String> REVIEWED =
      Set.of("judgment", "judgments", "order", "orders", "decision", "ruling");

  private static EventDraft reviewed(EventType type, Sentence s, int from, int verb) {
    return new EventDraft(
        type,
        s,
        from,
        verb + 1,
        verb,
        verb + 1,
        from,
        verb - 1,
        "order",
        EventDraft.Tense.OPERATIVE,
        "event.docket." + type.code());
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
      Set.of(
          "appeal",
          "hearing",
          "motion",
          "request",
          "bond",
          "proposed",
          "recalled",
          "withheld",
          "stayed");

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
