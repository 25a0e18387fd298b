package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what bars conduct: `is ENJOINED from enforcing`, `shall not collect`, `a judge blocked the
/// rule`, and reports that an injunction holds (`precluded due to a preliminary injunction`).
final class RestraintReader {
  private static final Set<String> JUDGES =
      Set.of(
          "court",
          "courts",
          "judge",
          "judges",
          "justice",
          "justices",
          "circuit",
          "panel",
          "magistrate",
          "ruling",
          "order",
          "injunction",
          "he",
          "she");
  private static final Set<String> BOUND =
      Set.of(
          "defendant",
          "defendants",
          "office",
          "agency",
          "department",
          "secretary",
          "government",
          "administration",
          "respondents",
          "respondent",
          "commission",
          "bureau",
          "director",
          "service",
          "board",
          "administrator",
          "officials",
          "they",
          "authority",
          "county",
          "state",
          "directorate",
          "reserve",
          "council",
          "company",
          "corporation",
          "ministry",
          "registrar");

  private final ActVerbs verbs = Barring.VERBS;
  private final boolean isOrder;
  private final boolean isRestraint;
  private final EventType own;

  /// `isRestraint`: the paper's title names an injunction or restraining order, so that what a
  /// party `may not` do is its command and not the law it states. `own` is what the paper calls
  /// itself, for restraints that do not say what they are.
  RestraintReader(boolean isOrder, boolean isRestraint, EventType own) {
    this.isOrder = isOrder;
    this.isRestraint = isRestraint;
    this.own = own;
  }

  List<EventDraft> read(Sentence s) {
    List<EventDraft> drafts = new ArrayList<>();
    for (ActVerbs.Match verb : verbs.find(s)) {
      restraint(s, verb).ifPresent(drafts::add);
    }
    if (drafts.isEmpty() && isOrder) {
      command(s).ifPresent(drafts::add);
    }
    return drafts;
  }

  private Optional<EventDraft> restraint(Sentence s, ActVerbs.Match verb) {
    boolean isPaired =
        (s.lower(verb.to()).equals("and") || s.lower(verb.to()).equals("or"))
            && isRestraint(s, verb.to() + 1);
    if (isPaired || Unreal.isConditional(s, verb.from())) {
      return Optional.empty();
    }
    Optional<EventDraft> held = holding(s, verb);
    if (held.isPresent()) {
      return held;
    }
    return switch (verb.form()) {
      case PAST -> passive(s, verb).or(() -> active(s, verb, EventDraft.Tense.TOLD));
      case THIRD -> active(s, verb, isOrder ? EventDraft.Tense.OPERATIVE : EventDraft.Tense.TOLD);
      case BASE ->
          isWe(s, verb)
              ? Optional.of(barred(s, verb, EventDraft.Tense.OPERATIVE))
              : resolved(s, verb);
      case GERUND -> orderHeading(s, verb);
    };
  }

  /// `refused to block the rule`, `agreed to halt the closures`.
  private Optional<EventDraft> resolved(Sentence s, ActVerbs.Match verb) {
    if (s.lower(verb.from() - 1).equals("not") && s.lower(verb.from() - 2).equals("will")) {
      return refused(s, verb);
    }
    String lead = s.lower(DayPhrase.over(s, Adverbs.over(s, verb.from() - 2)));
    boolean isRefused = REFUSED.contains(lead);
    boolean isAgreed = lead.equals("agreed") || lead.equals("agrees") || lead.equals("voted");
    int judge = judgeBefore(s, verb.from() - 2);
    if (!s.lower(verb.from() - 1).equals("to") || judge < 0 || !(isRefused || isAgreed)) {
      return Optional.empty();
    }
    EventDraft told = barred(s, verb, EventDraft.Tense.TOLD);
    EventDraft read = isRefused ? told.as(EventType.PRELIMINARY_INJUNCTION_DENIED) : told;
    int end = Math.max(verb.to(), Wording.end(s, verb.to(), told.to()));
    return Optional.of(read.within(NounPhrases.start(s, judge), end));
  }

  /// `A federal judge will not block the fee`.
  private Optional<EventDraft> refused(Sentence s, ActVerbs.Match verb) {
    int judge = judgeBefore(s, verb.from() - 2);
    boolean isRuled = judge >= 0 && !isOrder && !s.has("if", 0, s.size());
    EventDraft told = barred(s, verb, EventDraft.Tense.TOLD);
    return isRuled
        ? Optional.of(
            told.as(EventType.PRELIMINARY_INJUNCTION_DENIED)
                .within(NounPhrases.start(s, judge), told.to()))
        : Optional.empty();
  }

  private static final Set<String> REFUSED =
      Set.of("refused", "refuses", "declined", "declines", "denied");

  private static boolean isWe(Sentence s, ActVerbs.Match verb) {
    return s.lower(Adverbs.over(s, verb.from() - 1)).equals("we")
        || s.lower(verb.from() - 1).equals("hereby");
  }

  /// `is enjoined from`, `are hereby temporarily restrained`.
  private Optional<EventDraft> passive(Sentence s, ActVerbs.Match verb) {
    int aux = Adverbs.over(s, verb.from() - 1);
    String word = s.lower(aux);
    boolean isNow =
        word.equals("is")
            || word.equals("are")
            || (word.equals("be")
                && (s.has("shall", aux - 3, aux)
                    || s.has("hereby", aux - 3, aux)
                    || s.has("will", aux - 3, aux)));
    boolean isLinked = word.equals("and") && isRestraint(s, aux - 1);
    if ((isNow || isLinked) && isOrder && isBarring(s, verb)) {
      return Optional.of(barred(s, verb, EventDraft.Tense.OPERATIVE));
    }
    boolean wasDone = word.equals("was") || word.equals("were") || word.equals("been");
    if (wasDone && !s.has("having", aux - 2, aux) && namesCourt(s, verb)) {
      boolean isBackground = s.has("had", aux - 2, aux);
      return Optional.of(
          barred(s, verb, isBackground ? EventDraft.Tense.BACKGROUND : EventDraft.Tense.TOLD));
    }
    return Optional.empty();
  }

  private boolean isRestraint(Sentence s, int at) {
    return verbs.at(s, at).isPresent();
  }

  /// `enjoined` speaks for itself; `barred` and `prohibited` need `from`.
  private static boolean isBarring(Sentence s, ActVerbs.Match verb) {
    return !verb.verb().equals("bar") || s.has("from", verb.to(), verb.to() + 8);
  }

  private static boolean namesCourt(Sentence s, ActVerbs.Match verb) {
    return verb.verb().equals("enjoin")
        || s.has("court", 0, s.size())
        || s.has("judge", 0, s.size())
        || s.has("injunction", 0, s.size());
  }

  /// `A federal judge on Monday blocked the rule`.
  private Optional<EventDraft> active(Sentence s, ActVerbs.Match verb, EventDraft.Tense tense) {
    int aux = Adverbs.over(s, verb.from() - 1);
    boolean isPassive =
        Set.of(
                "is", "are", "was", "were", "be", "been", "being", "stay", "stays", "remain",
                "remains")
            .contains(s.lower(aux));
    int subject = judgeBefore(s, verb.from());
    if (isPassive || subject < 0 || Reviewed.isOrder(s, verb.to())) {
      return Optional.empty();
    }
    boolean isRelative =
        s.has("that", subject, verb.from()) || s.has("which", subject, verb.from());
    boolean isPaper =
        s.lower(subject).equals("ruling")
            || s.lower(subject).equals("order")
            || s.lower(subject).equals("injunction");
    if (isRelative || (isPaper && isOrder)) {
      return Optional.empty();
    }
    int start = NounPhrases.start(s, subject);
    EventDraft told = barred(s, verb, tense);
    int end = Math.max(verb.to(), Wording.end(s, verb.to(), told.to()));
    return Optional.of(told.within(isOrder ? told.from() : start, end));
  }

  private static int judgeBefore(Sentence s, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 14); i--) {
      String word = s.lower(i);
      if (word.equals(";") || (word.equals("to") && i > verb - 4)) {
        return -1;
      }
      boolean isExecutive = s.lower(i - 1).equals("executive");
      if (JUDGES.contains(word) && !isExecutive) {
        return i;
      }
    }
    return -1;
  }

  /// `ORDER enjoining`, `PRELIMINARY INJUNCTION restraining`.
  private Optional<EventDraft> orderHeading(Sentence s, ActVerbs.Match verb) {
    boolean isHead =
        verb.from() <= 4
            && verb.from() > 0
            && s.at(verb.from() - 1).isCapitalised()
            && (s.has("order", 0, verb.from()) || s.has("injunction", 0, verb.from()));
    boolean isTitle = s.lower(verb.to()).equals("order");
    return isHead && !isTitle
        ? Optional.of(barred(s, verb, EventDraft.Tense.OPERATIVE))
        : Optional.empty();
  }

  private EventDraft barred(Sentence s, ActVerbs.Match verb, EventDraft.Tense tense) {
    int end = Clauses.end(s, verb.to());
    int from = Clauses.start(s, verb.from());
    return new EventDraft(
        kind(s, verb, from, end),
        s,
        from,
        end,
        verb.from(),
        verb.to(),
        verb.to(),
        end,
        "conduct",
        tense,
        "event.restraint." + verb.verb());
  }

  private EventType kind(Sentence s, ActVerbs.Match verb, int from, int to) {
    int before = Math.max(0, verb.from() - 3);
    if (s.has("preliminarily", before, verb.to() + 1)) {
      return EventType.PRELIMINARY_INJUNCTION_GRANTED;
    }
    if (s.has("permanently", before, verb.to() + 1)) {
      return EventType.PERMANENT_INJUNCTION;
    }
    boolean isTemporary = s.has("temporarily", before, verb.to() + 1);
    if (isTemporary && !verb.verb().equals("bar") || s.has("restraining", from, to)) {
      return EventType.TRO_GRANTED;
    }
    if (verb.verb().equals("enjoin") && pendingAppeal(s, verb.to(), to)) {
      return EventType.INJUNCTION_PENDING_APPEAL;
    }
    boolean isSilent = own == EventType.PRELIMINARY_INJUNCTION_GRANTED;
    return verb.verb().equals("restrain") && isSilent ? EventType.TRO_GRANTED : own;
  }

  static boolean pendingAppeal(Sentence s, int from, int to) {
    int at = s.find("pending", from, to);
    return at > 0
        && (s.lower(at + 1).equals("appeal")
            || s.lower(at + 2).equals("appeal")
            || s.lower(at + 3).equals("appeal"));
  }

  /// `had been blocked by a preliminary injunction`, `precluded from sharing due to an injunction`,
  /// `Under that same injunction, CMS is precluded from`.
  private Optional<EventDraft> holding(Sentence s, ActVerbs.Match verb) {
    if (verb.form() != VerbForm.PAST || isOrder) {
      return Optional.empty();
    }
    int aux = Adverbs.over(s, verb.from() - 1);
    boolean isPassive =
        Set.of("is", "are", "was", "were", "been", "remains", "remain", "be")
            .contains(s.lower(aux));
    int injunction = instrument(s, verb);
    if (!isPassive || injunction < 0) {
      return Optional.empty();
    }
    int from = subjectStart(s, aux, injunction);
    int to = Math.max(Clauses.end(s, verb.to()), verb.to());
    int end = endOfHolding(s, Math.max(injunction + 1, verb.to()), to);
    return Optional.of(
        new EventDraft(
            EventType.PRELIMINARY_INJUNCTION_IN_EFFECT,
            s,
            from,
            end,
            verb.from(),
            verb.to(),
            verb.to(),
            end,
            "conduct",
            EventDraft.Tense.BACKGROUND,
            "event.restraint.holding"));
  }

  private static final Set<String> HELD_UNDER =
      Set.of("under", "pursuant", "consistent", "compliance", "because", "due", "accordance");

  private static int instrument(Sentence s, ActVerbs.Match verb) {
    int after = s.find("injunction", verb.to(), verb.to() + 24);
    if (after > 0
        && (s.has("by", verb.to(), after)
            || s.has("to", verb.to(), after)
            || s.has("under", verb.to(), after))) {
      return after;
    }
    int before = s.find("injunction", 0, verb.from());
    if (before > 0 && HELD_UNDER.stream().anyMatch(word -> s.has(word, 0, before))) {
      return before;
    }
    int order = s.find("order", verb.to(), verb.to() + 24);
    boolean isByCourt =
        order > 0
            && (s.lower(order - 1).equals("by") || s.lower(order - 2).equals("by"))
            && s.has("court", order, s.size());
    return isByCourt && !verb.verb().equals("bar") ? order : -1;
  }

  /// The clause of the report begins at its subject.
  private static int subjectStart(Sentence s, int aux, int injunction) {
    if (injunction < aux) {
      return 0;
    }
    int at = s.lower(aux).equals("been") && aux > 0 ? aux - 1 : aux;
    boolean isShort = s.lower(at - 1).equals("it") || s.lower(at - 1).equals("they");
    return isShort
        ? at - 1
        : Math.max(0, s.lower(at).equals("had") ? at : NounPhrases.start(s, at));
  }

  private static int endOfHolding(Sentence s, int from, int to) {
    int and = s.find("and", from, to);
    boolean isNewClause =
        and > 0 && (s.lower(and + 1).equals("it") || s.lower(and + 1).equals("will"));
    return isNewClause ? and : to;
  }

  /// A court's own `shall not`: `The Office shall not collect`.
  private Optional<EventDraft> command(Sentence s) {
    for (int i = 1; i + 2 < s.size(); i++) {
      boolean mayNot =
          s.lower(i).equals("may") && (isRestraint || s.lower(i - 1).startsWith("defendant"));
      boolean isBar =
          (s.lower(i).equals("shall") || s.lower(i).equals("must") || mayNot)
              && s.lower(i + 1).equals("not");
      if (isBar
          && hasBoundSubject(s, i)
          && !Unreal.isConditional(s, i)
          && !s.lower(i + 2).equals("be")) {
        int end = Clauses.end(s, i + 2);
        return Optional.of(
            new EventDraft(
                own,
                s,
                Clauses.start(s, i),
                end,
                i,
                i + 2,
                i + 2,
                end,
                "conduct",
                EventDraft.Tense.OPERATIVE,
                "event.restraint.command"));
      }
    }
    return Optional.empty();
  }

  private static boolean hasBoundSubject(Sentence s, int verb) {
    for (int i = Math.max(0, verb - 12); i < verb; i++) {
      if (BOUND.contains(s.lower(i))
          || (s.at(i).isAllCapitals() && s.size() > 6 && !s.lower(i).equals("ordered"))) {
        return true;
      }
    }
    return false;
  }
}
