package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what is tracked and moves nothing: suits and motions filed, hearings set, statements,
/// cases that pend, instructions of a court.
final class FilingReader {
  private static final Set<String> SUING = Set.of("sued", "sue", "sues");
  private static final Set<String> SUITS =
      Set.of("lawsuit", "lawsuits", "suit", "complaint", "complaints");
  private static final Set<String> HEARINGS =
      Set.of("hearing", "conference", "argument", "arguments", "trial");

  private static final Set<String> UNREAL =
      Set.of("may", "can", "could", "would", "might", "cannot", "not", "must", "will", "should");

  private final boolean isCourtPaper;

  FilingReader(boolean isCourtPaper) {
    this.isCourtPaper = isCourtPaper;
  }

  List<EventDraft> read(Sentence s) {
    List<EventDraft> drafts = new ArrayList<>();
    suit(s).ifPresent(drafts::add);
    filedNote(s).ifPresent(drafts::add);
    hearing(s).ifPresent(drafts::add);
    statement(s).ifPresent(drafts::add);
    pending(s).ifPresent(drafts::add);
    instruction(s).or(() -> direction(s)).ifPresent(drafts::add);
    request(s).ifPresent(drafts::add);
    return drafts;
  }

  private static Optional<EventDraft> draft(
      EventType type, Sentence s, int from, int to, int verb, String rule) {
    int end = Math.max(to, from + 1);
    return Optional.of(
        new EventDraft(
            type,
            s,
            from,
            end,
            verb,
            verb + 1,
            verb,
            verb,
            "",
            EventDraft.Tense.TOLD,
            "event.filing." + rule));
  }

  /// `Twenty states have filed lawsuits`, `joined a multistate lawsuit`, `The lawsuit was against`.
  private static Optional<EventDraft> suit(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (SUING.contains(s.lower(i))
          && i > 0
          && !s.lower(i - 1).equals("to")
          && !s.lower(i - 1).equals("that")
          && !s.lower(i - 1).equals("who")
          && !UNREAL.contains(s.lower(i - 1))) {
        return draft(EventType.COMPLAINT_FILED, s, 0, Clauses.end(s, i), i, "suit");
      }
      if (s.lower(i).equals("suing") && s.has("joined", Math.max(0, i - 10), i)) {
        return draft(EventType.COMPLAINT_FILED, s, 0, Clauses.end(s, i), i, "suit");
      }
      if (SUITS.contains(s.lower(i))) {
        boolean isFiled =
            s.has("filed", i - 5, i)
                || s.has("joined", i - 5, i)
                || s.has("brought", i - 5, i)
                || s.has("filed", i, Math.min(i + 4, s.size()));
        boolean isAgainst = s.lower(i + 1).equals("was") && s.lower(i + 2).equals("against");
        if ((isFiled || isAgainst) && !s.has("to", i - 3, i)) {
          return draft(EventType.COMPLAINT_FILED, s, 0, Clauses.end(s, i), i, "suit");
        }
      }
    }
    return Optional.empty();
  }

  /// `(N.D. Cal. filed July 1, 2025)`.
  private static Optional<EventDraft> filedNote(Sentence s) {
    for (int i = 2; i < s.size(); i++) {
      if (s.lower(i).equals("filed") && DateReader.isMonth(s.lower(i + 1))) {
        int open = lastOpen(s, i);
        int close = s.find(")", i, Math.min(i + 8, s.size()));
        if (open >= 0 && close > 0 && CourtNames.abbreviated(s.words(open + 1, i)).isPresent()) {
          return draft(EventType.COMPLAINT_FILED, s, open + 1, close, i, "note");
        }
      }
    }
    return Optional.empty();
  }

  private static int lastOpen(Sentence s, int before) {
    for (int i = before; i >= Math.max(0, before - 6); i--) {
      if (s.lower(i).equals("(")) {
        return i;
      }
    }
    return -1;
  }

  /// `A status conference is set for August 21`, `The court has set a hearing for Friday`.
  private static Optional<EventDraft> hearing(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean isSetting =
          s.lower(i).equals("set")
              || s.lower(i).equals("scheduled")
              || s.lower(i).equals("sets")
              || s.lower(i).equals("reset")
              || s.lower(i).equals("calendared");
      if (!isSetting) {
        continue;
      }
      for (int k = Math.max(0, i - 8); k < Math.min(i + 8, s.size()); k++) {
        if (HEARINGS.contains(s.lower(k))) {
          int according = s.find("according", i, s.size());
          int end = according > 0 ? Clauses.withoutLinks(s, i, according) : Clauses.end(s, i);
          return draft(
              EventType.HEARING_SET, s, Clauses.start(s, Math.min(i, k)), end, i, "hearing");
        }
      }
    }
    return Optional.empty();
  }

  /// `called the decision "a victory" in a statement Tuesday`.
  private static Optional<EventDraft> statement(Sentence s) {
    for (int i = 1; i + 2 < s.size(); i++) {
      if ((s.lower(i).equals("in") || s.lower(i).equals("In"))
          && s.lower(i + 1).equals("a")
          && s.lower(i + 2).equals("statement")) {
        return draft(EventType.STATEMENT, s, 0, Math.max(i + 3, Clauses.end(s, i)), i, "statement");
      }
    }
    boolean isLead =
        s.lower(0).equals("in") && s.lower(1).equals("a") && s.lower(2).equals("statement");
    return isLead
        ? draft(EventType.STATEMENT, s, 0, Clauses.end(s, 2), 0, "statement")
        : Optional.empty();
  }

  /// `A final decision on the suit has not been made`, `The legal battle is ongoing`.
  private static Optional<EventDraft> pending(Sentence s) {
    int decision = s.find("decision", 0, s.size());
    boolean isUndecided =
        decision >= 0
            && s.has("not", decision, s.size())
            && s.has("made", decision, s.size())
            && s.has("final", 0, decision);
    int ongoing = Math.max(s.find("ongoing", 0, s.size()), s.find("pending", 0, s.size()));
    boolean isOngoing =
        ongoing > 0
            && s.lower(ongoing - 1).equals("is")
            && (s.has("lawsuit", 0, ongoing)
                || s.has("case", 0, ongoing)
                || s.has("battle", 0, ongoing)
                || s.has("litigation", 0, ongoing));
    return isUndecided || isOngoing
        ? draft(EventType.CASE_PENDING, s, 0, Clauses.end(s, 0), Math.max(decision, 0), "pending")
        : Optional.empty();
  }

  /// `has been explicitly instructed by the district court to address its reasons`.
  private static Optional<EventDraft> instruction(Sentence s) {
    for (int i = 2; i < s.size(); i++) {
      boolean isTold =
          (s.lower(i).equals("instructed")
                  || s.lower(i).equals("directed")
                  || s.lower(i).equals("ordered"))
              && s.has("by", i, i + 3)
              && s.has("court", i, i + 6)
              && s.has("to", i, s.size());
      if (isTold) {
        return draft(
            EventType.COURT_INSTRUCTION,
            s,
            Math.max(0, subject(s, i)),
            Clauses.end(s, i),
            i,
            "instruction");
      }
    }
    return Optional.empty();
  }

  private static final Set<String> ADDRESSED =
      Set.of(
          "parties",
          "defendants",
          "defendant",
          "plaintiffs",
          "plaintiff",
          "government",
          "counsel",
          "respondents",
          "respondent",
          "appellants",
          "appellees",
          "agency",
          "secretary");

  /// A court's own `The parties are directed to meet and confer`.
  private Optional<EventDraft> direction(Sentence s) {
    for (int i = 2; isCourtPaper && i + 2 < s.size(); i++) {
      boolean isTold =
          (s.lower(i).equals("directed")
                  || s.lower(i).equals("ordered")
                  || s.lower(i).equals("instructed"))
              && s.lower(i + 1).equals("to");
      int be = Adverbs.over(s, i - 1);
      boolean isNow = s.lower(be).equals("is") || s.lower(be).equals("are");
      if (isTold && isNow && ADDRESSED.contains(s.lower(be - 1))) {
        return draft(
            EventType.COURT_INSTRUCTION,
            s,
            NounPhrases.start(s, be - 1),
            Clauses.end(s, i),
            i,
            "instruction");
      }
    }
    return Optional.empty();
  }

  /// `The Bureau asked the appeals court on Tuesday to lift the stay`.
  private Optional<EventDraft> request(Sentence s) {
    for (int i = 1; !isCourtPaper && i + 3 < s.size(); i++) {
      boolean isAsking = s.lower(i).equals("asked") || s.lower(i).equals("urged");
      int court = isAsking ? s.find("court", i + 1, i + 6) : -1;
      int to = court < 0 ? -1 : DayPhrase.past(s, court + 1);
      if (to > 0 && s.lower(to).equals("to")) {
        return draft(EventType.MOTION_FILED, s, 0, to, i, "request");
      }
    }
    return Optional.empty();
  }

  private static int subject(Sentence s, int verb) {
    for (int i = verb; i > 0; i--) {
      if (s.lower(i - 1).equals(",") || s.lower(i - 1).equals(";")) {
        return i;
      }
    }
    return 0;
  }
}
