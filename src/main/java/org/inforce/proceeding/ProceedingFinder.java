package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.citation.Citation;
import org.inforce.document.Document;

/// Finds the measures a document names and the events it reports. Pure and safe for use by many
/// threads; linear in the text.
public final class ProceedingFinder {
  private final ActReader acts = new ActReader();

  /// What was found, each list in order of appearance; `own` is the case of a court's own paper.
  public record Found(
      List<MeasureMention> measures, List<CourtEvent> events, Optional<CaseReference> own) {
    /// What was found in a paper that is no court's own.
    public Found(List<MeasureMention> measures, List<CourtEvent> events) {
      this(measures, events, Optional.empty());
    }

    public Found {
      measures = List.copyOf(measures);
      events = List.copyOf(events);
    }
  }

  /// Never throws on prose. `citations` are those found in the same document.
  public Found find(Document document, List<Citation> citations) {
    if (!document.structure().cells().isEmpty()) {
      return new RowReader(document, citations).read();
    }
    List<Sentence> sentences = Sentences.of(document);
    Papers paper = new Papers(document, sentences);
    CaseReader cases = new CaseReader(paper, sentences, citations);
    EventIds ids = new EventIds(document.version().document());
    List<EventDraft> drafts = RescissionReader.settle(drafts(sentences, paper, cases), sentences);
    List<MeasureMention> measures =
        new MeasureReader(paper, citations, ids).read(sentences, drafts, cases);
    List<CourtEvent> events = events(sentences, paper, cases, drafts, ids);
    return new Found(measures, MeasureTargets.resolve(events, measures), cases.own());
  }

  private List<EventDraft> drafts(List<Sentence> sentences, Papers paper, CaseReader cases) {
    DraftReader reader = new DraftReader(paper, acts);
    List<EventDraft> drafts = new ArrayList<>();
    for (Sentence s : sentences) {
      drafts.addAll(reader.read(s, cases.isAppellate()));
    }
    boolean tellsDelay =
        drafts.stream()
            .anyMatch(d ->
                d.type() == EventType.EFFECTIVE_DATE_DELAYED
                    || d.type() == EventType.SECTION_705_STAY);
    if (paper.isOfRegister() && !tellsDelay) {
      DelayTitle.read(sentences).ifPresent(drafts::addFirst);
    }
    if (paper.isOfRegister() && !NoticeItself.isMeasure(paper)) {
      // `MARAD is publishing this notice to solicit comments`.
      drafts.removeIf(d -> d.type() == EventType.NOTICE_PUBLISHED);
    }
    NoticeItself.read(paper, sentences, drafts).ifPresent(drafts::addFirst);
    return drafts;
  }

  private static List<CourtEvent> events(
      List<Sentence> sentences,
      Papers paper,
      CaseReader cases,
      List<EventDraft> drafts,
      EventIds ids) {
    EventAssembler assembler = new EventAssembler(paper, cases, sentences, ids);
    List<CourtEvent> events = new ArrayList<>();
    List<EventDraft> kept = new ArrayList<>();
    for (EventDraft draft : drafts) {
      CourtEvent event = assembler.event(draft);
      if (!Asides.isAside(draft, event, paper, cases)) {
        events.add(event);
        kept.add(draft);
      }
    }
    List<CourtEvent> elaborated = Elaboration.apply(events, kept, sentences);
    List<CourtEvent> dated = SharedDay.spread(elaborated, paper.anchor());
    OrderTerms terms = OrderTerms.read(sentences, paper, new DateReader(paper.anchor()));
    return terms.applied(SameRuling.settle(dated, paper.isOfCourt()));
  }
}
