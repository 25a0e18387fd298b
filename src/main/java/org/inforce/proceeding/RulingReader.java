package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads rulings told in plain words: `a judge ruled that the agency may share`, `a judge let the
/// government resume`, `the ruling will be in effect until`, `the judge wrote in a ruling in
/// August`.
final class RulingReader {
  private static final Set<String> JUDGES =
      Set.of("court", "judge", "judges", "justice", "justices", "circuit", "panel");
  private static final Set<String> RULED =
      Set.of(
          "ruled",
          "rules",
          "said",
          "says",
          "held",
          "holds",
          "decided",
          "decides",
          "found",
          "ruling",
          "clarified",
          "clarifies");
  private static final Set<String> LETS =
      Set.of("let", "lets", "allowed", "allows", "permitted", "permits", "cleared", "clears");
  private static final Set<String> RESUMING =
      Set.of("resume", "restart", "proceed", "continue", "again", "resuming", "ahead");
  private static final Set<String> LIMITING = Set.of("only", "solely");
  private static final Set<String> SMALL =
      Set.of("basic", "some", "certain", "limited", "part", "parts", "partial", "minimum");

  private final boolean isCourtPaper;

  RulingReader(boolean isCourtPaper) {
    this.isCourtPaper = isCourtPaper;
  }

  List<EventDraft> read(Sentence s) {
    List<EventDraft> drafts = new ArrayList<>();
    permission(s).or(() -> letting(s)).ifPresent(drafts::add);
    continuing(s).ifPresent(drafts::add);
    earlier(s).ifPresent(drafts::add);
    review(s).or(() -> turnedAway(s)).ifPresent(drafts::add);
    return drafts;
  }

  /// `ruled that CMS may share limited information only for`, `ruled to allow sharing`, `rules
  /// basic data can be shared`.
  private static Optional<EventDraft> permission(Sentence s) {
    int judge = judge(s);
    int verb = judge < 0 ? -1 : after(s, judge, RULED);
    int allowed = verb < 0 ? -1 : permits(s, verb);
    if (allowed < 0) {
      return Optional.empty();
    }
    int end = Wording.end(s, allowed, Clauses.end(s, allowed));
    EventType type =
        s.lower(verb).startsWith("clarif") ? EventType.CLARIFIED : extent(s, verb, end);
    return Optional.of(
        new EventDraft(
            type,
            s,
            0,
            end,
            verb,
            allowed + 1,
            allowed + 1,
            end,
            "permission",
            EventDraft.Tense.TOLD,
            "event.ruling.permission"));
  }

  private static int judge(Sentence s) {
    for (int i = 0; i < Math.min(16, s.size()); i++) {
      boolean isOfPaper =
          s.lower(i + 1).equals("order")
              || s.lower(i + 1).equals("documents")
              || s.lower(i + 1).equals("filing")
              || s.lower(i + 1).equals("papers");
      if (JUDGES.contains(s.lower(i)) && !isOfPaper) {
        return i;
      }
    }
    return -1;
  }

  private static int after(Sentence s, int from, Set<String> words) {
    for (int i = from + 1; i < Math.min(from + 9, s.size()); i++) {
      if (words.contains(s.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /// Where the words that allow it stand: `may share`, `can be shared`, `is allowed to`, `to
  /// allow`.
  private static int permits(Sentence s, int verb) {
    for (int i = verb + 1; i < Math.min(verb + 22, s.size() - 1); i++) {
      String word = s.lower(i);
      boolean isModal =
          (word.equals("may") || word.equals("can"))
              && !s.lower(i + 1).equals("not")
              && !s.lower(i + 1).equals("have");
      boolean isAllowed =
          (word.equals("allowed") || word.equals("permitted") || word.equals("free"))
              && s.lower(i + 1).equals("to");
      boolean isNegated = s.has("not", i - 2, i);
      boolean isToAllow =
          word.equals("to")
              && (s.lower(i + 1).equals("allow")
                  || s.lower(i + 1).equals("permit")
                  || s.lower(i + 1).equals("let"));
      if (!isNegated && (isModal || isAllowed || isToAllow)) {
        return isToAllow || isAllowed ? i + 1 : i;
      }
    }
    return -1;
  }

  /// What is allowed within limits is denied in part; a limit that shuts out the rest also grants.
  private static EventType extent(Sentence s, int verb, int end) {
    boolean isClosed = false;
    boolean isSmall = false;
    for (int i = verb; i < end; i++) {
      isClosed |= LIMITING.contains(s.lower(i));
      isSmall |= SMALL.contains(s.lower(i));
      if (RESUMING.contains(s.lower(i))) {
        return EventType.DISSOLVED;
      }
    }
    if (isClosed) {
      return EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART;
    }
    return isSmall
        ? EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART
        : EventType.PRELIMINARY_INJUNCTION_DENIED;
  }

  /// `A judge on Monday let the government resume its programme`.
  private static Optional<EventDraft> letting(Sentence s) {
    int judge = judge(s);
    int verb = judge < 0 ? -1 : after(s, judge, LETS);
    if (verb < 0 || s.has("not", verb - 2, verb) || s.has("to", verb - 1, verb)) {
      return Optional.empty();
    }
    boolean clearsWay = s.lower(verb).startsWith("clear");
    if (clearsWay && !s.has("way", verb, verb + 4)) {
      return Optional.empty();
    }
    int end = Clauses.end(s, verb + 1);
    int attribution = attribution(s, verb + 1, end);
    EventType type =
        isOnAppeal(s, judge) ? EventType.STAY_PENDING_APPEAL_GRANTED : extent(s, verb, end);
    boolean isWhole = type == EventType.PRELIMINARY_INJUNCTION_DENIED;
    return Optional.of(
        new EventDraft(
            isWhole && clearsWay ? EventType.DISSOLVED : type,
            s,
            0,
            attribution,
            verb,
            verb + 1,
            verb + 1,
            attribution,
            "permission",
            EventDraft.Tense.TOLD,
            "event.ruling.letting"));
  }

  /// What a higher court lets go on it lets by staying the order below.
  private static boolean isOnAppeal(Sentence s, int judge) {
    return s.lower(judge).equals("circuit")
        || s.lower(judge - 1).equals("supreme")
        || s.lower(judge - 1).equals("appeals")
        || s.lower(judge + 2).equals("appeals");
  }

  /// `, a lawyer briefed on the talks said`: who says so is no part of the act.
  static int attribution(Sentence s, int from, int to) {
    int said = Math.max(s.find("said", from, to), s.find("says", from, to));
    if (said < 0) {
      return to;
    }
    for (int i = said; i > from; i--) {
      if (s.lower(i).equals(",")) {
        return i;
      }
    }
    return to;
  }

  /// `The previous ruling that barred sharing will be in effect until next Monday`, `The injunction
  /// remains in effect pending further order`.
  private Optional<EventDraft> continuing(Sentence s) {
    for (int i = 0; i + 2 < s.size(); i++) {
      boolean inEffect =
          s.lower(i).equals("in")
              && (s.lower(i + 1).equals("effect")
                  || s.lower(i + 1).equals("place")
                  || s.lower(i + 1).equals("force"));
      if (inEffect && remains(s, i) && hasInstrument(s, i) && !Unreal.isConditional(s, i - 1)) {
        int end = Clauses.end(s, i + 2);
        int instrument = instrumentEnd(s, i);
        return Optional.of(
            new EventDraft(
                continued(s, i),
                s,
                Clauses.start(s, i),
                end,
                i - 1,
                i + 2,
                NounPhrases.start(s, instrument - 1),
                instrument,
                "injunction",
                isCourtPaper ? EventDraft.Tense.OPERATIVE : EventDraft.Tense.TOLD,
                "event.ruling.continuing"));
      }
    }
    return Optional.empty();
  }

  /// A court continues its order; who else says that it holds reports it, unless a ruling says so.
  private EventType continued(Sentence s, int at) {
    boolean isRuled = isCourtPaper || s.has("until", at, s.size()) || s.has("judge", 0, s.size());
    return isRuled ? EventType.EXTENDED : EventType.PRELIMINARY_INJUNCTION_IN_EFFECT;
  }

  private static boolean remains(Sentence s, int i) {
    String word = s.lower(Adverbs.over(s, i - 1));
    return s.lower(i - 1).equals("still")
        || word.equals("remains")
        || word.equals("remain")
        || word.equals("stay")
        || word.equals("stays")
        || word.equals("continues")
        || word.equals("continue")
        || (word.equals("be") && s.has("will", i - 3, i))
        || (word.equals("be") && s.has("shall", i - 3, i));
  }

  private static final Set<String> INSTRUMENTS =
      Set.of("injunction", "order", "ruling", "tro", "stay", "restrictions", "decree");

  /// `The Supreme Court declined to hear the appeal`, `agreed to take up the case`.
  private static Optional<EventDraft> review(Sentence s) {
    int supreme = s.find("supreme", 0, s.size());
    for (int i = supreme + 2; supreme >= 0 && i + 2 < s.size(); i++) {
      String word = s.lower(i);
      boolean isNo = word.equals("declined") || word.equals("refused") || word.equals("declines");
      boolean isYes = word.equals("agreed") || word.equals("agrees");
      boolean isHearing = s.lower(i + 1).equals("to") && REVIEWING.contains(s.lower(i + 2));
      if (isHearing && (isNo || isYes) && s.lower(supreme + 1).equals("court")) {
        int end = Wording.end(s, i + 2, Clauses.end(s, i + 3));
        return Optional.of(
            new EventDraft(
                isNo ? EventType.CERT_DENIED : EventType.CERT_GRANTED,
                s,
                NounPhrases.start(s, supreme),
                end,
                i,
                i + 3,
                i + 3,
                i + 3,
                "cert",
                EventDraft.Tense.TOLD,
                "event.ruling.review"));
      }
    }
    return Optional.empty();
  }

  /// `The Supreme Court turned away the appeal`, `rejected the companies' petition`.
  private static Optional<EventDraft> turnedAway(Sentence s) {
    int supreme = s.find("supreme", 0, s.size());
    for (int i = supreme + 2; supreme >= 0 && i + 1 < s.size(); i++) {
      String word = s.lower(i);
      boolean isAway = word.startsWith("turn") && s.lower(i + 1).equals("away");
      boolean isNo = isAway || word.equals("rejected") || word.equals("rejects");
      int appeal = isNo ? appealed(s, i + 1) : -1;
      if (appeal > 0 && s.lower(supreme + 1).equals("court")) {
        return Optional.of(
            new EventDraft(
                EventType.CERT_DENIED,
                s,
                NounPhrases.start(s, supreme),
                Math.max(appeal + 1, Wording.end(s, appeal, Clauses.end(s, appeal))),
                i,
                i + 1,
                appeal,
                appeal + 1,
                "cert",
                EventDraft.Tense.TOLD,
                "event.ruling.review"));
      }
    }
    return Optional.empty();
  }

  private static int appealed(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 7); i++) {
      if (APPEALS.contains(s.lower(i))) {
        return i;
      }
      if (ASKED.contains(s.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static final Set<String> APPEALS = Set.of("appeal", "appeals", "petition", "case");
  private static final Set<String> ASKED =
      Set.of("request", "application", "bid", "stay", "plea", "to", "argument", "arguments");
  private static final Set<String> REVIEWING =
      Set.of("hear", "review", "take", "consider", "intervene");

  /// `the judge wrote in a ruling in August`: an earlier ruling; what it ruled the passage does not
  /// say.
  private static Optional<EventDraft> earlier(Sentence s) {
    for (int i = 1; i + 4 < s.size(); i++) {
      boolean isWritten =
          s.lower(i).equals("wrote") || s.lower(i).equals("said") || s.lower(i).equals("found");
      boolean isInRuling =
          isWritten
              && s.lower(i + 1).equals("in")
              && (s.lower(i + 3).equals("ruling")
                  || s.lower(i + 3).equals("order")
                  || s.lower(i + 3).equals("decision"));
      boolean isDated =
          s.lower(i + 4).equals("in")
              || s.lower(i + 4).equals("on")
              || s.lower(i + 4).equals("last");
      if (isInRuling && isDated) {
        int end = Math.min(s.size(), i + 6);
        return Optional.of(
            new EventDraft(
                EventType.OPINION,
                s,
                i - 1,
                end,
                i,
                i + 4,
                i,
                i,
                "ruling",
                EventDraft.Tense.TOLD,
                EARLIER));
      }
    }
    return Optional.empty();
  }

  static final String EARLIER = "event.ruling.earlier";

  /// An order may be anybody's; outside a court's paper the sentence must speak of a court.
  private boolean hasInstrument(Sentence s, int before) {
    int end = instrumentEnd(s, before);
    boolean isOrder =
        end > 0 && (s.lower(end - 1).equals("order") || s.lower(end - 1).equals("restrictions"));
    boolean isOfCourt =
        isCourtPaper
            || !isOrder
            || s.lower(end - 1).equals("restrictions")
            || s.has("court", 0, s.size())
            || s.has("judge", 0, s.size());
    return end > 0
        && isOfCourt
        && !s.has("otherwise", 0, before)
        && !s.has("not", before - 3, before);
  }

  private static int instrumentEnd(Sentence s, int before) {
    for (int i = Math.max(0, before - 14); i < before; i++) {
      if (INSTRUMENTS.contains(s.lower(i)) && !s.lower(i - 1).equals("and")) {
        return i + 1;
      }
    }
    return 0;
  }
}
