package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.Docket;
import org.inforce.authority.Dockets;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationKind;
import org.inforce.document.Document;
import org.inforce.document.Structure;

/// Finds which case each sentence of a document speaks of. A court's own paper speaks of its own
/// case; any other document of the one it named last, or of the first it names later.
final class CaseReader {
  private static final int HEAD_SENTENCES = 15;

  private record Named(int sentence, Docket docket, Optional<String> caption) {}

  private final Document document;
  private final Papers paper;
  private final List<Sentence> sentences;
  private final List<Citation> citedDockets;
  private final List<Named> named = new ArrayList<>();
  private final JudgeReader judges;
  private final Optional<String> headCourt;
  private final Optional<CaseReference> own;
  private final Optional<String> firstCaption;

  CaseReader(Papers paper, List<Sentence> sentences, List<Citation> citations) {
    this.document = paper.document();
    this.paper = paper;
    this.sentences = sentences;
    this.citedDockets = citations.stream().filter(c -> c.kind() == CitationKind.DOCKET).toList();
    this.judges = new JudgeReader(document, sentences);
    this.headCourt = readHeadCourt();
    sentences.forEach(this::read);
    this.firstCaption = Captions.first(sentences, sentences.size());
    this.own = isCourtPaper() ? Optional.of(readOwn()) : Optional.empty();
  }

  private boolean isCourtPaper() {
    return paper.isOfCourt() || paper.isFiling() || document.structure().caption().isPresent();
  }

  private void read(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      int at = i;
      DocketNumbers.at(s, i)
          .map(number -> docket(s, at, number))
          .ifPresent(docket -> named.add(new Named(s.index(), docket, Captions.before(s, at))));
    }
  }

  private Docket docket(Sentence s, int i, Docket number) {
    Optional<Docket> cited = cited(s.at(i));
    Optional<String> court =
        DocketNumbers.courtAfter(s, i)
            .or(() -> cited.map(Docket::court).filter(c -> !c.equals(Docket.UNKNOWN_COURT)))
            .or(() -> headCourt);
    return DocketNumbers.of(number, court);
  }

  /// The docket a citation found at this word.
  private Optional<Docket> cited(Token token) {
    return citedDockets.stream()
        .filter(c -> c.span().contains(token.start()))
        .flatMap(c -> c.authorities().stream())
        .flatMap(id -> Dockets.tryParse(id).stream())
        .findFirst();
  }

  private Optional<String> readHeadCourt() {
    Optional<String> stated =
        document
            .structure()
            .caption()
            .flatMap(Structure.Caption::court)
            .flatMap(CourtNames::stated);
    if (stated.isPresent() || !isCourtPaper()) {
      return stated;
    }
    return sentences.stream()
        .limit(HEAD_SENTENCES)
        .filter(s -> s.has("court", 0, s.size()) || s.has("circuit", 0, s.size()))
        .flatMap(s -> CourtNames.within(s).stream())
        .findFirst();
  }

  /// The case of the paper itself.
  private CaseReference readOwn() {
    Optional<Structure.Caption> head = document.structure().caption();
    Optional<Named> first = named.stream().filter(n -> n.sentence() < HEAD_SENTENCES).findFirst();
    Optional<Docket> docket =
        head.flatMap(Structure.Caption::docket)
            .or(() -> document.metadata().dockets().stream().findFirst())
            .flatMap(number -> Dockets.tryParse(headCourt.orElse(Docket.UNKNOWN_COURT), number))
            .or(() -> first.map(Named::docket));
    Optional<String> caption =
        head.flatMap(Structure.Caption::caseName)
            .or(() -> first.flatMap(Named::caption))
            .or(() -> Captions.opening(sentences, HEAD_SENTENCES));
    return reference(docket.map(this::fullest), caption, Optional.empty());
  }

  private Docket fullest(Docket docket) {
    return Dockets.fullest(docket, named.stream().map(Named::docket).toList());
  }

  private CaseReference reference(
      Optional<Docket> docket, Optional<String> caption, Optional<String> judge) {
    Optional<String> court = docket.map(Docket::court).filter(c -> !c.equals(Docket.UNKNOWN_COURT));
    Optional<AuthorityId> id = docket.map(Docket::id);
    return new CaseReference(court.or(() -> headCourt), id, caption, judge, Optional.empty());
  }

  /// The case of a court's own paper.
  Optional<CaseReference> own() {
    return own;
  }

  /// The case a sentence speaks of.
  CaseReference of(Sentence sentence) {
    CaseReference base = own.orElseGet(() -> lastNamed(sentence));
    boolean isOwn = own.isPresent();
    Optional<String> judge = judges.of(sentence).or(judges::own);
    Optional<String> court = isOwn ? base.court() : told(sentence).or(base::court);
    boolean isOtherCourt = !court.equals(base.court()) && base.court().isPresent();
    return new CaseReference(
        court,
        isOtherCourt ? Optional.empty() : base.docket(),
        base.caption(),
        isOtherCourt ? Optional.empty() : judge,
        subject());
  }

  private static Optional<String> told(Sentence sentence) {
    return CourtNames.within(sentence).or(() -> CourtSeats.within(sentence));
  }

  /// What the suit is about, where nothing else tells it apart: the title of the report.
  private Optional<String> subject() {
    String title = document.metadata().title().strip();
    return own.isPresent() || title.isEmpty() ? Optional.empty() : Optional.of(title);
  }

  private CaseReference lastNamed(Sentence sentence) {
    Optional<Named> last = Optional.empty();
    for (Named n : named) {
      if (n.sentence() <= sentence.index() || last.isEmpty()) {
        last = Optional.of(n);
      }
    }
    if (last.isEmpty()) {
      Optional<String> caption = Captions.of(sentence).or(() -> firstCaption);
      return reference(Optional.empty(), caption, Optional.empty());
    }
    Docket docket = last.get().docket();
    Optional<String> caption =
        last.get()
            .caption()
            .or(() ->
                named.stream()
                    .filter(n -> n.docket().isSameCaseAs(docket))
                    .flatMap(n -> n.caption().stream())
                    .findFirst());
    return reference(Optional.of(fullest(docket)), caption, Optional.empty());
  }

  /// True if the paper comes from a court that reviews the orders of others.
  boolean isAppellate() {
    return own.flatMap(CaseReference::court).map(CourtNames::isAppellate).orElse(false);
  }

  /// True if the sentence names a case that is not the paper's own, by caption.
  boolean namesAnother(Sentence sentence) {
    Optional<String> other = Captions.of(sentence);
    Optional<String> mine = own.flatMap(CaseReference::caption);
    return other.isPresent() && !mine.equals(other);
  }
}
