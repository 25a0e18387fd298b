package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads memoranda and policies a passage dates in passing: `(Oct. 27, 2025, ... Memorandum
/// 7044.2)`, `since at least 2008, the agency has had a policy of`.
final class MemorandumReader {
  private MemorandumReader() {}

  static List<EventDraft> read(Sentence s) {
    List<EventDraft> drafts = new ArrayList<>();
    policySince(s).ifPresent(drafts::add);
    drafts.addAll(memoranda(s));
    return drafts;
  }

  /// `since at least 2008, ICE has had a policy of not using that data`.
  private static Optional<EventDraft> policySince(Sentence s) {
    int since = s.find("since", 0, s.size());
    int policy = s.find("policy", Math.max(0, since), s.size());
    boolean hasHad = since >= 0 && policy > since && s.has("had", since, policy);
    if (!hasHad) {
      return Optional.empty();
    }
    int comma = s.find(",", policy, s.size());
    int end = comma > 0 ? comma : Clauses.end(s, policy);
    return Optional.of(
        new EventDraft(
            EventType.MEMO_ISSUED,
            s,
            since,
            end,
            since,
            since + 1,
            policy,
            policy + 1,
            "memo",
            EventDraft.Tense.BACKGROUND,
            "event.life.policy_since"));
  }

  /// A memorandum with its date in brackets: `(Mar. 3, 2024, FDA Policy Memorandum 7044.2)`.
  private static List<EventDraft> memoranda(Sentence s) {
    List<EventDraft> drafts = new ArrayList<>();
    for (int open = s.find("(", 0, s.size()); open >= 0; open = s.find("(", open + 1, s.size())) {
      int close = s.find(")", open, Math.min(open + 24, s.size()));
      int memo = close < 0 ? -1 : s.find("memorandum", open, close);
      boolean isDated = memo > 0 && DateReader.isMonth(s.lower(open + 1));
      if (isDated) {
        boolean isNumbered = memo + 1 < close && Character.isDigit(s.at(memo + 1).text().charAt(0));
        int name = memo;
        while (name > open + 1 && !s.lower(name - 1).equals(",")) {
          name--;
        }
        drafts.add(
            new EventDraft(
                EventType.MEMO_ISSUED,
                s,
                open + 1,
                close,
                open + 1,
                open + 2,
                name,
                isNumbered ? memo + 2 : memo + 1,
                "memo",
                EventDraft.Tense.BACKGROUND,
                "event.life.memorandum"));
      }
    }
    return drafts;
  }
}
