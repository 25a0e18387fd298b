package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.document.Document;
import org.inforce.document.Span;
import org.inforce.taxonomy.Axis;

/// Finds the measures of a document: the document itself if it is one, what its events act upon,
/// and what it tells of agreements and practices.
final class MeasureReader {
  private final Papers paper;
  private final Document document;
  private final List<Citation> citations;
  private final MeasureMentions mentions;
  private final Map<String, MeasureMention> found = new LinkedHashMap<>();

  MeasureReader(Papers paper, List<Citation> citations, EventIds ids) {
    this.paper = paper;
    this.document = paper.document();
    this.citations = citations;
    this.mentions = new MeasureMentions(document, ids);
  }

  List<MeasureMention> read(List<Sentence> sentences, List<EventDraft> drafts, CaseReader cases) {
    boolean isActedOn =
        drafts.stream()
            .anyMatch(d -> d.type().movesStatus() && d.tense() == EventDraft.Tense.OPERATIVE);
    if (isActedOn || NoticeItself.isMeasure(paper)) {
      new DocumentMeasure(paper, citations, mentions)
          .read(sentences)
          .ifPresent(m -> found.put("itself", m));
    }
    for (EventDraft draft : drafts) {
      ofEvent(draft, cases).forEach(this::keep);
    }
    return new ArrayList<>(found.values());
  }

  /// The first mention of a name stands for all of the document's, the fullest frame first.
  private void keep(MeasureMention mention) {
    String key = mention.name().toLowerCase(Locale.ROOT);
    found.putIfAbsent(key, mention);
  }

  private List<MeasureMention> ofEvent(EventDraft draft, CaseReader cases) {
    return switch (draft.objectKind()) {
      case "permission" -> ofPermission(draft).stream().toList();
      case "agreement" -> List.of(ofAgreement(draft));
      default -> {
        List<MeasureMention> barred = new ArrayList<>();
        for (Barring barring : Barring.of(draft)) {
          ofConduct(draft, barring, PartyReader.bound(draft, barring, cases.of(draft.sentence())))
              .ifPresent(barred::add);
        }
        if (draft.type() == EventType.PRACTICE_STARTED) {
          ofPractice(draft).ifPresent(barred::add);
        }
        yield barred.isEmpty() ? named(draft).stream().toList() : barred;
      }
    };
  }

  /// A named measure among the words of an event.
  private Optional<MeasureMention> named(EventDraft draft) {
    if (draft.rule().endsWith("memorandum")) {
      MeasureNames.Name memo =
          new MeasureNames.Name(MeasureKind.MEMORANDUM, draft.objectFrom(), draft.objectTo(), true);
      return Optional.of(ofName(draft.sentence(), memo, Frame.EMPTY, draft.rule()));
    }
    if (draft.type().effect() == EventType.Effect.NONE) {
      return Optional.empty();
    }
    return MeasureNames.find(draft.sentence(), draft.from(), draft.to()).stream()
        .filter(name -> isTelling(draft.sentence(), name))
        .findFirst()
        .map(name -> ofName(draft.sentence(), name, Frame.EMPTY, draft.rule()));
  }

  /// `the policy`, `the challenged rule` tell no measure from another.
  private static boolean isTelling(Sentence s, MeasureNames.Name name) {
    boolean isHyphenated = false;
    for (int i = name.from(); i < name.to(); i++) {
      isHyphenated |= s.at(i).text().indexOf('-') > 0;
    }
    return name.isProper() || isHyphenated;
  }

  private MeasureMention ofName(Sentence s, MeasureNames.Name name, Frame frame, String rule) {
    Span span = s.spanOf(name.from(), name.to());
    return mentions.of(
        span,
        rule,
        s.words(name.from(), name.to()).replaceAll("\\s+", " "),
        name.kind(),
        frame,
        cited(span),
        cited(span).stream().toList(),
        false);
  }

  private Optional<AuthorityId> cited(Span span) {
    return citations.stream()
        .filter(c -> c.span().overlaps(span))
        .flatMap(c -> c.authorities().stream())
        .findFirst();
  }

  /// `enforcing the Directive` names a measure; `sharing Medicaid data with ICE` is one.
  private Optional<MeasureMention> ofConduct(
      EventDraft draft, Barring barring, List<String> bound) {
    Sentence s = draft.sentence();
    Frame frame = Frame.at(s, barring.verb(), barring.verb(), barring.to(), bound);
    Optional<MeasureNames.Name> name =
        MeasureNames.find(s, barring.verb(), barring.to()).stream()
            .filter(n -> n.from() - barring.verb() <= 12 && isTelling(s, n))
            .findFirst();
    if (name.isPresent()) {
      return Optional.of(ofName(s, name.get(), frame, draft.rule()));
    }
    if (!barring.isConduct(s) || frame.object().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(practice(s.spanOf(barring.verb(), endOfConduct(s, barring)), frame, draft));
  }

  private static int endOfConduct(Sentence s, Barring barring) {
    return Math.max(barring.verb() + 1, Targets.endOfConduct(s, barring.verb(), barring.to()));
  }

  /// `CMS began sharing data with ICE`.
  private Optional<MeasureMention> ofPractice(EventDraft draft) {
    Sentence s = draft.sentence();
    List<String> actors = AxisReader.codes(Axis.ACTOR, s, draft.from(), draft.verbTo());
    Frame frame = Frame.at(s, draft.verbTo(), draft.verbTo(), draft.to(), actors);
    return frame.isTold()
        ? Optional.of(practice(s.spanOf(draft.verbTo(), draft.to()), frame, draft))
        : Optional.empty();
  }

  private MeasureMention practice(Span span, Frame frame, EventDraft draft) {
    return mentions.of(
        span,
        draft.rule(),
        span.in(document.text()).replaceAll("\\s+", " "),
        MeasureKind.PRACTICE,
        frame,
        Optional.empty(),
        List.of(),
        false);
  }

  /// `may share limited information with ICE`, `let the government resume its programme`.
  private Optional<MeasureMention> ofPermission(EventDraft draft) {
    Sentence s = draft.sentence();
    Optional<MeasureNames.Name> name =
        MeasureNames.find(s, draft.verbTo(), draft.to()).stream().findFirst();
    int verb = -1;
    for (int i = draft.verbTo(); i < draft.to() && verb < 0; i++) {
      if (!AxisReader.codes(Axis.CONDUCT, s, i, i + 1).isEmpty()) {
        verb = i;
      }
    }
    Frame frame = verb < 0 ? Frame.EMPTY : Frame.at(s, draft.from(), verb, draft.to(), List.of());
    if (name.isPresent() && isTelling(s, name.get())) {
      return Optional.of(ofName(s, name.get(), frame, draft.rule()));
    }
    if (verb < 0 || !frame.isTold()) {
      return Optional.empty();
    }
    return Optional.of(practice(s.spanOf(verb, draft.to()), frame, draft));
  }

  /// `an agreement allowing the IRS access to Head Start enrollee information`.
  private MeasureMention ofAgreement(EventDraft draft) {
    Sentence s = draft.sentence();
    List<String> actors = AxisReader.codes(Axis.ACTOR, s, 0, s.size());
    Span span = s.spanOf(draft.from(), draft.to());
    Optional<String> actor = actors.stream().filter(a -> !isEnforcer(a)).findFirst();
    Optional<String> recipient = actors.stream().filter(MeasureReader::isEnforcer).findFirst();
    Optional<String> object = dataObject(s);
    Frame frame =
        new Frame(
            actor,
            object.map(o -> "share"),
            object,
            recipient.isPresent() ? recipient : actors.stream().skip(1).findFirst());
    int start =
        Math.max(
            draft.objectFrom() >= draft.verbTo() ? draft.verbTo() : 0,
            NounPhrases.start(s, draft.objectTo() - 1));
    String name = s.words(start, draft.objectTo()).replaceAll("\\s+", " ");
    return mentions.of(
        span, draft.rule(), name, MeasureKind.AGREEMENT, frame, Optional.empty(), List.of(), false);
  }

  /// Agencies that enforce get data; those that run programmes give it.
  private static boolean isEnforcer(String actor) {
    Set<String> above = org.inforce.taxonomy.Taxonomy.current().ancestors(Axis.ACTOR, actor);
    return above.contains("DHS")
        || above.contains("DOJ")
        || actor.equals("DHS")
        || actor.equals("DOJ");
  }

  /// `Medicare data`, `Head Start enrollee information`: a name before the word for data.
  private static Optional<String> dataObject(Sentence s) {
    for (int i = 1; i < s.size(); i++) {
      boolean isData =
          s.lower(i).equals("data")
              || s.lower(i).equals("information")
              || s.lower(i).equals("records")
              || s.lower(i).equals("enrollees");
      if (isData) {
        int from = i;
        while (from > 0
            && i - from < 3
            && s.at(from - 1).isWord()
            && (s.at(from - 1).isCapitalised()
                || s.lower(from - 1).equals("member")
                || s.lower(from - 1).equals("enrollee"))) {
          from--;
        }
        if (from < i) {
          return Optional.of(s.words(from, i + 1).replaceAll("\\s+", " "));
        }
      }
    }
    return Optional.empty();
  }
}
