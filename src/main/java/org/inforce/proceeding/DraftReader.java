package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.document.SourceKind;

/// Reads the drafts of one document's events, sentence by sentence, and settles which reading of a
/// clause stands where several fit.
final class DraftReader {
  private final Papers paper;
  private final VoiceReader voices;
  private final ActReader acts;
  private final RestraintReader restraints;
  private final RulingReader rulings;
  private final LifeReader lives;
  private final FilingReader filings;

  /// What the motion asks for that the paper last ruled on by name.
  private Optional<String> asked = Optional.empty();

  /// A temporary restraining order was granted above: what the paper commands then is part of it.
  private boolean isTro;

  DraftReader(Papers paper, ActReader acts) {
    this.paper = paper;
    this.acts = acts;
    this.voices = new VoiceReader(paper.isOfCourt(), paper.isOfCourt() || paper.isOfAgency());
    this.restraints =
        new RestraintReader(paper.isOfCourt(), paper.isRestraint(), paper.restraint());
    this.rulings = new RulingReader(paper.isOfCourt());
    this.lives = new LifeReader(paper.isOfAgency());
    this.filings = new FilingReader(paper.isOfCourt());
  }

  /// `isAppellate`: the court whose paper it is reviews the orders of others.
  List<EventDraft> read(Sentence s, boolean isAppellate) {
    if (paper.isFiling()) {
      return new ArrayList<>(filings.read(s));
    }
    List<EventDraft> drafts = orders(s, isAppellate);
    if (!paper.isOfCourt() || !hasRuling(drafts)) {
      rulings.read(s).stream().filter(d -> !covers(drafts, d)).forEach(drafts::add);
    }
    lives.read(s).stream().filter(d -> !repeats(drafts, d)).forEach(drafts::add);
    filings.read(s).stream().filter(d -> !hasType(drafts, d.type())).forEach(drafts::add);
    addTerse(s, drafts);
    drafts.sort(Comparator.comparingInt(EventDraft::from));
    return paper.isOfCourt() ? drafts.stream().map(d -> narrated(d, isAppellate)).toList() : drafts;
  }

  /// What the sentence bars, and what it says was done besides.
  private List<EventDraft> orders(Sentence s, boolean isAppellate) {
    List<EventDraft> restrained =
        restraints.read(s).stream()
            .filter(d -> d.tense() != EventDraft.Tense.OPERATIVE || !isLawStated(d, isAppellate))
            .toList();
    ActTable.Actor actor = actor(s, isAppellate);
    List<EventDraft> acted = acts.read(s, voices, actor, asked);
    List<EventDraft> barred =
        ListedItems.split(onAppeal(restrained, isAppellate)).stream()
            .map(draft -> asGranted(draft, acted))
            .toList();
    remember(s, acted);
    List<EventDraft> drafts = new ArrayList<>(barred);
    acted.stream()
        .filter(d -> isWithin(actor, d))
        .filter(d -> !isSameAct(d, barred))
        .forEach(drafts::add);
    return drafts;
  }

  /// What later sentences lean on: the motion last ruled on, and that a restraining order stands.
  private void remember(Sentence s, List<EventDraft> acted) {
    isTro |= paper.isOfCourt() && hasType(acted, EventType.TRO_GRANTED);
    for (EventDraft draft : acted) {
      asked = ObjectReader.asked(draft).or(() -> asked);
    }
    if (acted.isEmpty() && paper.isOfCourt()) {
      asked = acts.named(s).or(() -> asked);
    }
  }

  /// What stands without a sentence's verb, at the head of a docket's entry or of a disposition.
  private void addTerse(Sentence s, List<EventDraft> drafts) {
    if (paper.kind() == SourceKind.DOCKET_ENTRY) {
      drafts.addAll(DocketHeads.mandate(s, drafts));
    }
    if (paper.kind() == SourceKind.DOCKET_ENTRY && drafts.isEmpty()) {
      DocketHeads.ruling(s).or(() -> DocketHeads.read(s)).ifPresent(drafts::add);
    }
    if (paper.isOfCourt() && drafts.isEmpty()) {
      BareDisposition.read(s).ifPresent(drafts::add);
    }
    if (paper.isOfCourt() && !hasType(drafts, EventType.MANDATE_ISSUED)) {
      OrderAsMandate.read(s).ifPresent(drafts::add);
    }
  }

  /// What the paper commands is of the kind that it grants: in part where `the motion is granted to
  /// the extent that Defendants may not`, for the time being where it granted a restraining order.
  private EventDraft asGranted(EventDraft barred, List<EventDraft> acted) {
    boolean isPartial =
        acted.stream()
            .anyMatch(a ->
                a.type() != barred.type()
                    && a.type() == InPart.of(barred.type())
                    && a.from() < barred.to()
                    && barred.from() < a.to());
    if (isPartial) {
      return barred.as(InPart.of(barred.type()));
    }
    boolean isCommand = barred.rule().equals("event.restraint.command");
    return isTro && isCommand && barred.type() == EventType.PRELIMINARY_INJUNCTION_GRANTED
        ? barred.as(EventType.TRO_GRANTED)
        : barred;
  }

  /// What a court quotes another did, and what a reviewing court says still holds, it tells.
  private EventDraft narrated(EventDraft draft, boolean isAppellate) {
    boolean isOperative = draft.tense() == EventDraft.Tense.OPERATIVE;
    boolean isOrder = paper.kind() == SourceKind.COURT_ORDER;
    if (isOrder && isOperative && QuoteMarks.isInside(draft.sentence(), draft.verbAt())) {
      return draft.as(draft.type(), EventDraft.Tense.TOLD);
    }
    boolean isHolding =
        isAppellate
            && draft.type() == EventType.EXTENDED
            && draft.rule().equals("event.ruling.continuing")
            && draft.sentence().has("remains", draft.from(), draft.to())
            && !draft.sentence().has("stay", draft.from(), draft.verbAt());
    return isHolding
        ? draft.as(EventType.PRELIMINARY_INJUNCTION_IN_EFFECT, EventDraft.Tense.TOLD)
        : draft;
  }

  /// Commands to a party are a trial court's; a reviewing court that says what an agency may not do
  /// states the law.
  private static boolean isLawStated(EventDraft draft, boolean isAppellate) {
    return isAppellate
        && (draft.rule().equals("event.restraint.command")
            || draft.rule().equals("event.restraint.bar"));
  }

  /// An agency that speaks of no court grants no injunction and stays no order.
  private static boolean isWithin(ActTable.Actor actor, EventDraft draft) {
    return actor != ActTable.Actor.AGENCY
        || switch (draft.type().effect()) {
          case STARTS_MEASURE, DELAYS_MEASURE, ENDS_MEASURE, SUSPENDS_MEASURE, NONE -> true;
          case RESTRAINS, REFUSES, SUSPENDS_ORDER, ENDS_ORDER, REVIEWS, CHANGES_ORDER, ENDS_CASE ->
              false;
        };
  }

  /// What a reviewing court itself enjoins it enjoins pending the appeal.
  private static List<EventDraft> onAppeal(List<EventDraft> drafts, boolean isAppellate) {
    return drafts.stream()
        .map(d ->
            isAppellate
                    && d.tense() == EventDraft.Tense.OPERATIVE
                    && d.type() == EventType.PRELIMINARY_INJUNCTION_GRANTED
                ? d.as(EventType.INJUNCTION_PENDING_APPEAL)
                : d)
        .toList();
  }

  private ActTable.Actor actor(Sentence s, boolean isAppellate) {
    if (paper.isOfCourt()) {
      return isAppellate ? ActTable.Actor.APPELLATE : ActTable.Actor.TRIAL;
    }
    for (int i = 0; i < s.size(); i++) {
      String word = s.lower(i);
      boolean isHigh =
          word.equals("circuit")
              || word.equals("supreme")
              || (word.equals("lower") && s.lower(i + 1).startsWith("court"))
              || (word.equals("justice") && s.lower(i - 1).equals("chief"))
              || (word.equals("appeals")
                  && (s.lower(i + 1).equals("court") || s.lower(i - 1).equals("of")));
      if (isHigh) {
        return ActTable.Actor.APPELLATE;
      }
    }
    boolean isCourt = s.has("judge", 0, s.size()) || s.has("court", 0, s.size());
    if (isCourt) {
      return ActTable.Actor.COURT;
    }
    return paper.isOfAgency() ? ActTable.Actor.AGENCY : ActTable.Actor.UNKNOWN;
  }

  /// `granted a preliminary injunction blocking the rule`: one act, told with its restraint.
  private static boolean isSameAct(EventDraft act, List<EventDraft> barred) {
    return barred.stream()
        .anyMatch(b -> b.type() == act.type() && b.from() < act.to() && act.from() < b.to());
  }

  private static boolean hasRuling(List<EventDraft> drafts) {
    return drafts.stream().anyMatch(d -> d.type().movesStatus());
  }

  private static boolean covers(List<EventDraft> drafts, EventDraft draft) {
    return drafts.stream()
        .anyMatch(d ->
            d.from() < draft.to()
                && draft.from() < d.to()
                && (d.type() == draft.type()
                    || d.objectKind().equals("conduct")
                    || d.type().effect() == draft.type().effect()));
  }

  /// A measure's life told where its restraint or the like is told already.
  private static boolean repeats(List<EventDraft> drafts, EventDraft draft) {
    return drafts.stream()
        .anyMatch(d ->
            d.from() < draft.to()
                && draft.from() < d.to()
                && (d.type() == draft.type()
                    || d.type().effect() == EventType.Effect.RESTRAINS
                    || d.type().effect() == EventType.Effect.DELAYS_MEASURE
                    || d.type().effect() == EventType.Effect.SUSPENDS_MEASURE
                    || d.type().effect() == EventType.Effect.ENDS_MEASURE));
  }

  private static boolean hasType(List<EventDraft> drafts, EventType type) {
    return drafts.stream().anyMatch(d -> d.type() == type);
  }
}
