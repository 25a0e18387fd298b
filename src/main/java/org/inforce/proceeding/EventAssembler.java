package org.inforce.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.Quotation;
import org.inforce.document.Quotations;
import org.inforce.document.RuleId;
import org.inforce.document.Span;
import org.inforce.taxonomy.Axis;

/// Makes a draft an event: its day, what it speaks of, who is bound and protected, how far it
/// reaches.
final class EventAssembler {
  private final Document document;
  private final Papers paper;
  private final List<Sentence> sentences;
  private final CaseReader cases;
  private final DateReader dates;
  private final ScopeReader scopes = new ScopeReader();
  private final PartyReader parties;
  private final EventIds ids;
  private final List<Quotation> quotations;

  EventAssembler(Papers paper, CaseReader cases, List<Sentence> sentences, EventIds ids) {
    this.sentences = sentences;
    this.document = paper.document();
    this.paper = paper;
    this.cases = cases;
    this.dates = new DateReader(paper.anchor());
    this.parties = new PartyReader();
    this.ids = ids;
    this.quotations = Quotations.in(document);
  }

  CourtEvent event(EventDraft draft) {
    Sentence s = draft.sentence();
    boolean isPast = draft.tense() != EventDraft.Tense.OPERATIVE;
    List<DateMention> named = dates.find(s, isPast);
    CaseReference reference = isOfAgency(draft) ? CaseReference.UNKNOWN : cases.of(s);
    Optional<EventDate> date = date(draft, named);
    Span span = QuoteMarks.balanced(document.text(), s.spanOf(draft.from(), draft.to()));
    Evidence evidence = Evidence.of(document, span, new RuleId(draft.rule()));
    boolean moves = draft.type().movesStatus();
    Scope scope = moves ? withParties(scopes.read(draft), draft, reference) : Scope.SILENT;
    return new CourtEvent(
        ids.next("ev-", draft.type().code(), evidence.quote()),
        evidence,
        draft.type(),
        date,
        reference,
        RescissionReader.target(draft, sentences).or(() -> Targets.of(draft)),
        parties.bound(draft, reference),
        parties.guarded(draft, reference),
        scope,
        from(draft, named),
        Terms.until(draft, named, date),
        Terms.condition(draft),
        Attribution.of(draft).or(() -> quoted(draft)),
        isQuotingOrder(s),
        s.isHeadline(),
        confidence(draft, date));
  }

  /// Who says it in a quotation whose speaker another sentence names.
  private Optional<String> quoted(EventDraft draft) {
    return Quotations.speakerAt(quotations, draft.sentence().at(draft.verbAt()).start());
  }

  /// What an agency does to its own measures belongs to no case.
  private boolean isOfAgency(EventDraft draft) {
    return switch (draft.type().effect()) {
      case STARTS_MEASURE, DELAYS_MEASURE -> true;
      case ENDS_MEASURE ->
          draft.type() != EventType.VACATUR && draft.type() != EventType.VACATUR_IN_PART;
      case SUSPENDS_MEASURE -> paper.isOfAgency();
      case RESTRAINS,
          REFUSES,
          SUSPENDS_ORDER,
          ENDS_ORDER,
          CHANGES_ORDER,
          REVIEWS,
          ENDS_CASE,
          NONE ->
          false;
    };
  }

  private Scope withParties(Scope scope, EventDraft draft, CaseReference reference) {
    List<String> guarded = parties.guarded(draft, reference);
    boolean isSettled =
        scope.granted().containsKey(Axis.PARTY)
            || guarded.isEmpty()
            || draft.type().effect() != EventType.Effect.RESTRAINS;
    if (isSettled) {
      return scope;
    }
    ScopeDraft wider = new ScopeDraft();
    scope.granted().forEach(wider::grant);
    scope.denied().forEach(wider::deny);
    scope.except().forEach(wider::except);
    return wider.grant(Axis.PARTY, guarded).scope();
  }

  /// The day of the act.
  private Optional<EventDate> date(EventDraft draft, List<DateMention> named) {
    Sentence s = draft.sentence();
    if (draft.type() == EventType.AGREEMENT_EXPIRY) {
      return lastDay(draft, named);
    }
    return switch (draft.tense()) {
      case OPERATIVE ->
          s.entryDate()
              .map(day -> EventDate.day(day, "docket entry"))
              .or(paper::day)
              .or(() -> when(draft, named));
      case TOLD -> when(draft, named).or(() -> published(draft, named)).or(() -> ownDay(draft));
      case BACKGROUND ->
          nearest(draft, named, DateMention.Role.WHEN)
              .map(DateMention::date)
              .or(() -> RescissionReader.date(draft, sentences, dates));
    };
  }

  /// `was delayed to March 21 by a rule published on January 26`: the day of that rule.
  private static Optional<EventDate> published(EventDraft draft, List<DateMention> named) {
    return named.stream()
        .filter(m -> draft.type().effect() == EventType.Effect.DELAYS_MEASURE)
        .filter(m -> m.role() == DateMention.Role.NAMING && m.from() > draft.verbTo())
        .filter(m -> draft.sentence().has("published", m.from() - 3, m.from()))
        .filter(m -> draft.sentence().has("by", draft.verbTo(), m.from()))
        .findFirst()
        .map(DateMention::date);
  }

  /// The day an agreement ends, which is the day of its expiry; ahead of the report unless it says
  /// that it has expired.
  private Optional<EventDate> lastDay(EventDraft draft, List<DateMention> named) {
    boolean hasExpired = draft.sentence().has("expired", 0, draft.sentence().size());
    List<DateMention> read = hasExpired ? named : dates.find(draft.sentence(), false);
    return read.stream()
        .filter(m -> m.role() == DateMention.Role.UNTIL || m.from() >= draft.verbAt())
        .findFirst()
        .map(DateMention::date);
  }

  /// A court's paper or a notice that tells its own act in the past tense.
  private Optional<EventDate> ownDay(EventDraft draft) {
    boolean isOwn =
        paper.isOfCourt()
            && (draft.type() == EventType.HEARING_SET
                || draft.type() == EventType.EXPIRED
                || draft.type() == EventType.COURT_INSTRUCTION);
    return isOwn ? paper.day() : Optional.empty();
  }

  /// The free date nearest to the verb, else the date of the named paper (`Monday's order`).
  private static Optional<EventDate> when(EventDraft draft, List<DateMention> named) {
    Optional<DateMention> best = nearest(draft, named, DateMention.Role.WHEN);
    if (best.isEmpty()) {
      best =
          named.stream()
              .filter(m -> m.role() == DateMention.Role.NAMING)
              .filter(m -> belongsToAct(draft, m))
              .findFirst();
    }
    return best.map(DateMention::date);
  }

  private static boolean belongsToAct(EventDraft draft, DateMention mention) {
    Sentence s = draft.sentence();
    boolean isPossessed = s.lower(mention.to()).equals("'s");
    boolean followsVerb = mention.from() >= draft.verbTo() && mention.from() - draft.verbTo() <= 2;
    boolean isNote =
        draft.type() == EventType.COMPLAINT_FILED || draft.type() == EventType.AGREEMENT_SIGNED;
    return isPossessed || followsVerb || isNote;
  }

  private static Optional<DateMention> nearest(
      EventDraft draft, List<DateMention> named, DateMention.Role role) {
    DateMention best = null;
    for (DateMention mention : named) {
      boolean isIn = mention.role() == role && mention.from() < draft.to();
      boolean isHere = isIn && (mention.to() > draft.from() || leads(draft, mention));
      if (isHere && (best == null || distance(draft, mention) < distance(draft, best))) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  /// `On March 3, 2026, the court ...`, `August 12, 2025: A federal court ...`: the date stands
  /// before the clause.
  private static boolean leads(EventDraft draft, DateMention mention) {
    return mention.from() <= 4 && !draft.sentence().has(";", mention.to(), draft.verbAt());
  }

  private static int distance(EventDraft draft, DateMention mention) {
    return mention.from() >= draft.verbTo()
        ? mention.from() - draft.verbTo()
        : draft.verbAt() - mention.to();
  }

  private Optional<EventDate> from(EventDraft draft, List<DateMention> named) {
    Sentence s = draft.sentence();
    Optional<EventDate> stated =
        named.stream()
            .filter(m -> m.role() == DateMention.Role.FROM)
            .filter(m -> isWithin(draft, m) || leads(draft, m))
            .findFirst()
            .map(DateMention::date);
    if (draft.type() == EventType.EFFECTIVE_DATE_DELAYED) {
      return until(draft, named).or(() -> stated);
    }
    if (stated.isPresent()) {
      return stated;
    }
    if (draft.type() == EventType.HEARING_SET) {
      return named.stream()
          .filter(m -> m.role() == DateMention.Role.APPOINTED || m.role() == DateMention.Role.WHEN)
          .findFirst()
          .map(DateMention::date);
    }
    boolean isAtOnce =
        s.has("immediately", draft.from(), draft.to())
            || (s.has("upon", draft.from(), draft.to())
                && s.has("publication", draft.from(), draft.to()));
    boolean isEffective =
        s.has("effective", draft.from(), draft.to())
            || s.has("applicable", draft.from(), draft.to());
    return isAtOnce && isEffective ? paper.day() : Optional.empty();
  }

  /// `is delayed until April 15`: the day it is put off to is the day it takes effect.
  private static Optional<EventDate> until(EventDraft draft, List<DateMention> named) {
    return named.stream()
        .filter(m -> isWithin(draft, m) && m.from() > draft.verbAt())
        .filter(m ->
            m.role() == DateMention.Role.UNTIL || draft.sentence().lower(m.from() - 1).equals("to"))
        .findFirst()
        .map(DateMention::date);
  }

  static boolean isWithin(EventDraft draft, DateMention mention) {
    return mention.from() >= draft.from() && mention.from() < draft.to();
  }

  private static final Set<String> WRITING = Set.of("wrote", "writes", "writing", "says", "notes");

  private static boolean isQuotingOrder(Sentence s) {
    boolean hasQuote = s.has("\"", 0, s.size()) || s.has("“", 0, s.size());
    boolean isOrder =
        s.has("ruling", 0, s.size())
            || s.has("order", 0, s.size())
            || s.has("judge", 0, s.size())
            || s.has("court", 0, s.size());
    boolean isWritten = s.tokens().stream().anyMatch(t -> WRITING.contains(t.lower()));
    return hasQuote && isOrder && isWritten;
  }

  private static double confidence(EventDraft draft, Optional<EventDate> date) {
    double confidence = date.isPresent() ? 0.9 : 0.7;
    if (draft.sentence().isHeadline()) {
      confidence -= 0.2;
    }
    return draft.objectKind().equals("permission") ? confidence - 0.2 : confidence;
  }
}
