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
import org.inforce.document.Evidence;
import org.inforce.document.RuleId;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.taxonomy.Axis;

/// Finds the measures of a document: the document itself if it is one, what its events act upon,
/// and what it tells of agreements and practices.
final class MeasureReader {
  private static final int HEAD_SENTENCES = 60;
  private static final Set<String> MODALS = Set.of("will", "shall", "may");

  private final Papers paper;
  private final Document document;
  private final List<Citation> citations;
  private final EventIds ids;
  private final Map<String, MeasureMention> found = new LinkedHashMap<>();

  MeasureReader(Papers paper, List<Citation> citations, EventIds ids) {
    this.paper = paper;
    this.document = paper.document();
    this.citations = citations;
    this.ids = ids;
  }

  List<MeasureMention> read(List<Sentence> sentences, List<EventDraft> drafts, CaseReader cases) {
    boolean isActedOn =
        drafts.stream()
            .anyMatch(d -> d.type().movesStatus() && d.tense() == EventDraft.Tense.OPERATIVE);
    if (isActedOn || NoticeItself.isMeasure(paper)) {
      itself(sentences).ifPresent(m -> found.put("itself", m));
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

  private Optional<MeasureMention> itself(List<Sentence> sentences) {
    if (!paper.isOfRegister()
        && paper.kind() != SourceKind.GUIDANCE
        && paper.kind() != SourceKind.AGREEMENT) {
      return Optional.empty();
    }
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    String title = document.metadata().title().strip();
    Optional<Span> stands = title.isEmpty() ? Optional.empty() : place(title);
    Span span = stands.orElse(sentences.getFirst().span());
    Optional<Frame> frame = announced(sentences);
    String name = title.isEmpty() ? named(sentences) : title;
    return Optional.of(
        mention(
            span,
            "measure.document",
            name,
            kind(),
            frame.orElse(new Frame(agency(), Optional.empty(), Optional.empty(), Optional.empty())),
            identifier(),
            Reliance.authorities(sentences, citations),
            true));
  }

  private Optional<Span> place(String title) {
    int at = document.text().indexOf(title);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + title.length()));
  }

  /// Without a title: the name of the measure in the first sentences, else the first sentence.
  private static String named(List<Sentence> sentences) {
    for (Sentence s : sentences.subList(0, Math.min(6, sentences.size()))) {
      List<MeasureNames.Name> names = MeasureNames.find(s);
      Optional<MeasureNames.Name> proper =
          names.stream().filter(MeasureNames.Name::isProper).findFirst();
      if (proper.isPresent()) {
        return s.words(proper.get().from(), proper.get().to());
      }
    }
    return sentences.getFirst().text();
  }

  private MeasureKind kind() {
    return switch (paper.kind()) {
      case FEDERAL_REGISTER_RULE -> MeasureKind.RULE;
      case FEDERAL_REGISTER_PROPOSED_RULE -> MeasureKind.PROPOSED_RULE;
      case PRESIDENTIAL_DOCUMENT -> MeasureKind.EXECUTIVE_ORDER;
      case GUIDANCE -> MeasureKind.MEMORANDUM;
      case AGREEMENT -> MeasureKind.AGREEMENT;
      case FEDERAL_REGISTER_NOTICE,
          COURT_ORDER,
          DOCKET_ENTRY,
          COURT_FILING,
          STATUTE,
          PRESS_RELEASE_OFFICIAL,
          PRESS_RELEASE,
          NEWS,
          OTHER ->
          MeasureKind.NOTICE;
    };
  }

  private Optional<String> agency() {
    List<String> stated = new ArrayList<>(document.metadata().agencies());
    document.metadata().publisher().ifPresent(stated::add);
    List<String> codes = new ArrayList<>();
    for (String name : stated) {
      List<Token> tokens = Tokenizer.tokens(name, 0, name.length());
      if (!tokens.isEmpty()) {
        Sentence s =
            new Sentence(name, new Span(0, name.length()), tokens, false, Optional.empty(), 0);
        codes.addAll(AxisReader.codes(Axis.ACTOR, s, 0, s.size()));
      }
    }
    return codes.isEmpty() ? stated.stream().findFirst() : Optional.of(Frame.narrowest(codes));
  }

  private Optional<AuthorityId> identifier() {
    return document
        .metadata()
        .documentNumber()
        .map(n -> "/us/fr/doc/" + n)
        .flatMap(AuthorityId::tryParse);
  }

  /// `CMS will share certain information with ICE`: the conduct a notice announces.
  private Optional<Frame> announced(List<Sentence> sentences) {
    for (Sentence s : sentences.subList(0, Math.min(HEAD_SENTENCES, sentences.size()))) {
      for (int i = 1; i + 1 < s.size(); i++) {
        boolean isAnnounced =
            MODALS.contains(s.lower(i))
                && !AxisReader.codes(Axis.CONDUCT, s, i + 1, i + 2).isEmpty()
                && AxisReader.actor(s, 0, i).isPresent();
        if (isAnnounced) {
          Frame frame = Frame.at(s, 0, i + 1, s.size(), List.of());
          if (frame.recipient().isPresent() && frame.isTold()) {
            return Optional.of(withTitle(frame, s, i));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The actor is the narrowest agency before the verb; an object that says nothing (`information`)
  /// takes the title's words for it.
  private Frame withTitle(Frame frame, Sentence s, int verb) {
    List<String> actors = AxisReader.codes(Axis.ACTOR, s, 0, verb);
    Optional<String> actor =
        actors.isEmpty() ? frame.actor() : Optional.of(Frame.narrowest(actors));
    return new Frame(actor, frame.conduct(), titleObject().or(frame::object), frame.recipient());
  }

  private Optional<String> titleObject() {
    String title = document.metadata().title();
    List<Token> tokens = Tokenizer.tokens(title, 0, title.length());
    for (int i = 1; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if ((word.equals("information") || word.equals("data") || word.equals("records"))
          && tokens.get(i - 1).isCapitalised()) {
        return Optional.of(title.substring(tokens.get(i - 1).start(), tokens.get(i).end()));
      }
    }
    return Optional.empty();
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
    return mention(
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
    return mention(
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

  /// `an agreement allowing ICE access to Medi-Cal member information`.
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
    return mention(
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

  /// `Medicaid data`, `Medi-Cal member information`: a name before the word for data.
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

  private MeasureMention mention(
      Span span,
      String rule,
      String name,
      MeasureKind kind,
      Frame frame,
      Optional<AuthorityId> identifier,
      List<AuthorityId> authorities,
      boolean isDocument) {
    Evidence evidence = Evidence.of(document, span, new RuleId(rule.replace("event.", "measure.")));
    return new MeasureMention(
        ids.next("me-", name, evidence.quote()),
        evidence,
        name,
        kind,
        frame.actor(),
        frame.conduct(),
        frame.object(),
        frame.recipient(),
        identifier,
        authorities,
        isDocument);
  }
}
