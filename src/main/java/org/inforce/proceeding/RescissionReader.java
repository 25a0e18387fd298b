package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Settles what a rescission told in one sentence took back, and when, from the memorandum that the
/// next sentence cites for it (`See Memorandum 2, Rescission of Memorandum 1, (Oct. 27, 2025,
/// Memorandum 2)`).
final class RescissionReader {
  private static final int LEAD = 7;

  private RescissionReader() {}

  static List<EventDraft> settle(List<EventDraft> drafts, List<Sentence> sentences) {
    List<EventDraft> settled = new ArrayList<>();
    for (EventDraft draft : drafts) {
      boolean isRescission =
          draft.type() == EventType.POLICY_RESCINDED || draft.type() == EventType.NOTICE_WITHDRAWN;
      Optional<Sentence> support =
          isRescission ? support(sentences, draft.sentence().index()) : Optional.empty();
      boolean isOfMemo =
          support.isPresent() && support.get().has("memorandum", 0, support.get().size());
      settled.add(
          isOfMemo ? draft.as(EventType.MEMO_RESCINDED, EventDraft.Tense.BACKGROUND) : draft);
    }
    return settled;
  }

  /// The next sentence, if it only cites (`See ...`).
  static Optional<Sentence> support(List<Sentence> sentences, int index) {
    if (index + 1 >= sentences.size()) {
      return Optional.empty();
    }
    Sentence next = sentences.get(index + 1);
    return next.has("see", 0, LEAD) && next.has("rescission", 0, next.size())
        ? Optional.of(next)
        : Optional.empty();
  }

  /// What the cited memorandum says it takes back: `Rescission of FDA Policy Memorandum 7044.1`.
  static Optional<Target> target(EventDraft draft, List<Sentence> sentences) {
    if (draft.type() != EventType.MEMO_RESCINDED) {
      return Optional.empty();
    }
    return support(sentences, draft.sentence().index()).flatMap(RescissionReader::rescinded);
  }

  private static Optional<Target> rescinded(Sentence s) {
    int rescission = s.find("rescission", 0, s.size());
    int memo = s.find("memorandum", rescission, s.size());
    boolean isNamed =
        memo > rescission && memo - rescission <= 8 && s.lower(rescission + 1).equals("of");
    return isNamed
        ? Optional.of(
            new Target.Unresolved(
                s.words(rescission + 2, Math.min(s.size(), memo + 2)).replaceAll("\\s+", " ")))
        : Optional.empty();
  }

  /// The date in brackets that belongs to the memorandum cited first.
  static Optional<EventDate> date(EventDraft draft, List<Sentence> sentences, DateReader dates) {
    return draft.type() == EventType.MEMO_RESCINDED
        ? support(sentences, draft.sentence().index()).flatMap(s -> citedDate(s, dates))
        : Optional.empty();
  }

  private static Optional<EventDate> citedDate(Sentence s, DateReader dates) {
    int memo = s.find("memorandum", 0, s.size());
    String number = s.lower(memo + 1);
    for (DateMention mention : dates.find(s, true)) {
      int close = s.find(")", mention.to(), s.size());
      boolean isOfThis = close > 0 && s.has(number, mention.to(), close);
      if (isOfThis) {
        return Optional.of(
            new EventDate(
                mention.date().from(),
                mention.date().to(),
                "date of the memorandum cited for it",
                false));
      }
    }
    return Optional.empty();
  }
}
