package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.document.Document;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.taxonomy.Axis;

/// The measure that a document itself is: a rule, notice, memorandum or agreement, named by its
/// title, with what it announces will be done under it.
final class DocumentMeasure {
  private static final int HEAD_SENTENCES = 60;
  private static final Set<String> MODALS = Set.of("will", "shall", "may");
  private final Papers paper;
  private final Document document;
  private final List<Citation> citations;
  private final MeasureMentions mentions;

  DocumentMeasure(Papers paper, List<Citation> citations, MeasureMentions mentions) {
    this.paper = paper;
    this.document = paper.document();
    this.citations = citations;
    this.mentions = mentions;
  }

  /// Empty for papers that tell of measures and are none.
  Optional<MeasureMention> read(List<Sentence> sentences) {
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
        mentions.of(
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
}
