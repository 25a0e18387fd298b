package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationKind;
import org.inforce.document.Document;
import org.inforce.document.SourceKind;
import org.inforce.document.Structure;

/// Finds which case each sentence of a document speaks of. A court's own paper speaks of its own
/// case; any other document of the one it named last, or of the only one it names.
final class CaseReader {
  /// Matches `3:26-cv-00417`, `3:25-cv-05536-VC`, `26-1177`, `25A97`; not `25-7` or `1903-1`.
  private static final Pattern DOCKET =
      Pattern.compile(
          """
          (?<number> \\d{1,2}:\\d{2}-[a-z]{2}-\\d{3,6} | \\d{2}-[a-z]{2}-\\d{3,6}
                   | \\d{2}-\\d{3,5} | \\d{2}a\\d{1,4} )
          (?: -[a-z]{1,5} ){0,3}
          """,
          Pattern.COMMENTS);

  private record Named(int sentence, CaseReference reference) {}

  private final Document document;
  private final List<Sentence> sentences;
  private final List<Citation> dockets;
  private final List<Named> named = new ArrayList<>();
  private final JudgeReader judges;

  CaseReader(Document document, List<Sentence> sentences, List<Citation> citations) {
    this.document = document;
    this.sentences = sentences;
    this.dockets = citations.stream().filter(c -> c.kind() == CitationKind.DOCKET).toList();
    this.judges = new JudgeReader(document, sentences);
    sentences.forEach(this::read);
  }

  private void read(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      Optional<CaseReference> reference = docketAt(s, i);
      if (reference.isPresent()) {
        named.add(new Named(s.index(), reference.get()));
      }
    }
  }

  private Optional<CaseReference> docketAt(Sentence s, int i) {
    Matcher matcher = DOCKET.matcher(s.lower(i));
    if (!matcher.matches() || !(isIntroduced(s, i) || matcher.group("number").contains("-cv-"))) {
      return Optional.empty();
    }
    String number = matcher.group("number");
    Optional<String> court = courtAfter(s, i).or(this::headCourt);
    Optional<AuthorityId> docket =
        cited(s.at(i))
            .or(() -> AuthorityId.tryParse("/us/docket/" + court.orElse("-") + "/" + number));
    return Optional.of(
        new CaseReference(
            court.or(() -> courtOf(cited(s.at(i)))),
            docket,
            caption(s, i),
            Optional.empty(),
            Optional.empty()));
  }

  /// The docket a citation found at this word, if it knows its court.
  private Optional<AuthorityId> cited(Token token) {
    return dockets.stream()
        .filter(c -> c.span().contains(token.start()))
        .flatMap(c -> c.authorities().stream())
        .findFirst();
  }

  static Optional<String> courtOf(Optional<AuthorityId> docket) {
    return docket
        .map(id -> id.path().split("/"))
        .filter(steps -> steps.length > 3 && !steps[3].equals("-"))
        .map(steps -> steps[3]);
  }

  private static boolean isIntroduced(Sentence s, int i) {
    int at = i - 1;
    while (at >= 0 && (s.lower(at).equals(".") || s.lower(at).equals(":"))) {
      at--;
    }
    String lead = s.lower(at);
    return lead.equals("no")
        || lead.equals("nos")
        || lead.equals("no.")
        || lead.equals("number")
        || lead.equals("numbers");
  }

  /// `(N.D. Cal. filed July 1, 2025)` after the number.
  private static Optional<String> courtAfter(Sentence s, int i) {
    int open = s.find("(", i + 1, i + 4);
    int close = open < 0 ? -1 : s.find(")", open, open + 14);
    for (int end = Math.max(close, 0); open >= 0 && end > open + 1; end--) {
      Optional<String> court = CourtNames.abbreviated(s.words(open + 1, end));
      if (court.isPresent()) {
        return court;
      }
    }
    return Optional.empty();
  }

  private Optional<String> headCourt() {
    Optional<String> stated =
        document.structure().caption().flatMap(Structure.Caption::court).flatMap(this::asCourt);
    if (stated.isPresent()) {
      return stated;
    }
    if (!isCourtPaper()) {
      return Optional.empty();
    }
    for (Sentence s : sentences.subList(0, Math.min(12, sentences.size()))) {
      for (int i = 0; i < s.size(); i++) {
        Optional<String> court =
            s.at(i).isCapitalised() ? CourtNames.named(s, i) : Optional.empty();
        if (court.isPresent()) {
          return court;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> asCourt(String words) {
    if (words.matches("[a-z0-9]{2,12}")) {
      return Optional.of(words);
    }
    Optional<String> abbreviated = CourtNames.abbreviated(words);
    if (abbreviated.isPresent()) {
      return abbreviated;
    }
    List<Token> tokens = Tokenizer.tokens(words, 0, words.length());
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    Sentence s =
        new Sentence(
            words,
            new org.inforce.document.Span(0, words.length()),
            tokens,
            false,
            Optional.empty(),
            0);
    for (int i = 0; i < s.size(); i++) {
      Optional<String> court = CourtNames.named(s, i);
      if (court.isPresent()) {
        return court;
      }
    }
    return Optional.empty();
  }

  /// `Rivera v. Transit Credentials Office, No. ...`: the names before the number.
  private static Optional<String> caption(Sentence s, int docket) {
    int versus = -1;
    for (int i = Math.max(0, docket - 25); i < docket; i++) {
      if (s.lower(i).equals("v") || s.lower(i).equals("v.") || s.lower(i).equals("vs")) {
        versus = i;
      }
    }
    if (versus <= 0) {
      return Optional.empty();
    }
    int from = versus;
    while (from > 0 && isOfName(s, from - 1)) {
      from--;
    }
    int to = versus + 1;
    while (to < docket && !isNumberLead(s, to)) {
      to++;
    }
    String words = s.words(from, to).replaceAll("[\\s*]+", " ").replaceAll("[,\\s]+$", "");
    return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
  }

  private static boolean isOfName(Sentence s, int i) {
    String word = s.lower(i);
    return (s.at(i).isWord()
            && s.at(i).isCapitalised()
            && !word.equals("see")
            && !word.equals("in"))
        || word.equals("of")
        || word.equals("&")
        || word.equals("and")
        || word.equals("the")
        || word.equals("for");
  }

  private static boolean isNumberLead(Sentence s, int i) {
    return s.lower(i).equals("no") || s.lower(i).equals("nos") || s.lower(i).equals("case");
  }

  private boolean isCourtPaper() {
    SourceKind kind = document.metadata().sourceKind();
    return kind == SourceKind.COURT_ORDER
        || kind == SourceKind.DOCKET_ENTRY
        || kind == SourceKind.COURT_FILING
        || document.structure().caption().isPresent();
  }

  /// The case a sentence speaks of.
  CaseReference of(Sentence sentence) {
    CaseReference base = isCourtPaper() ? own() : lastNamed(sentence);
    Optional<String> judge = judges.of(sentence).or(base::judge).or(judges::own);
    Optional<String> court =
        base.court()
            .or(() -> courtOf(base.docket()))
            .or(() -> courtIn(sentence))
            .or(this::headCourt);
    return new CaseReference(court, base.docket(), base.caption(), judge, base.subject());
  }

  /// The case of the paper itself.
  private CaseReference own() {
    Optional<Structure.Caption> head = document.structure().caption();
    Optional<CaseReference> first =
        named.stream().filter(n -> n.sentence() < 15).map(Named::reference).findFirst();
    Optional<String> court = headCourt().or(() -> first.flatMap(CaseReference::court));
    Optional<AuthorityId> docket =
        head.flatMap(Structure.Caption::docket)
            .or(() -> document.metadata().dockets().stream().findFirst())
            .flatMap(number -> docket(number, court))
            .or(() -> first.flatMap(CaseReference::docket));
    return new CaseReference(
        court,
        docket,
        head.flatMap(Structure.Caption::caseName).or(() -> first.flatMap(CaseReference::caption)),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<AuthorityId> docket(String number, Optional<String> court) {
    Optional<AuthorityId> known =
        dockets.stream()
            .filter(c -> c.evidence().quote().contains(number))
            .flatMap(c -> c.authorities().stream())
            .findFirst();
    Matcher matcher = DOCKET.matcher(number.toLowerCase(Locale.ROOT).strip());
    String canonical = matcher.matches() ? matcher.group("number") : number.strip();
    return known.or(
        () -> AuthorityId.tryParse("/us/docket/" + court.orElse("-") + "/" + canonical));
  }

  private CaseReference lastNamed(Sentence sentence) {
    CaseReference last = CaseReference.UNKNOWN;
    for (Named n : named) {
      if (n.sentence() <= sentence.index() || last.equals(CaseReference.UNKNOWN)) {
        last = n.reference();
      }
    }
    return widest(last);
  }

  /// The same case may be named fully elsewhere in the document: by year and serial number.
  private CaseReference widest(CaseReference reference) {
    Optional<String> serial = reference.docket().map(CaseReader::serial);
    if (serial.isEmpty()) {
      return reference;
    }
    CaseReference best = reference;
    for (Named n : named) {
      boolean isSame =
          n.reference().docket().map(CaseReader::serial).equals(serial)
              && (n.reference().court().equals(reference.court())
                  || n.reference().court().isEmpty()
                  || reference.court().isEmpty());
      boolean isFuller = isSame && length(n.reference().docket()) > length(best.docket());
      if (isFuller) {
        best = n.reference();
      }
    }
    return new CaseReference(
        best.court().or(reference::court),
        best.docket(),
        reference.caption().or(best::caption),
        reference.judge(),
        reference.subject());
  }

  private static int length(Optional<AuthorityId> docket) {
    return docket.map(d -> d.path().length()).orElse(0);
  }

  /// Year and serial number, the part that all forms of a docket number share: `25-05536`.
  static String serial(AuthorityId docket) {
    String number = docket.path().substring(docket.path().lastIndexOf('/') + 1);
    String[] parts = number.substring(number.indexOf(':') + 1).split("-");
    return parts.length < 2 ? number : parts[0] + "-" + parts[parts.length - 1];
  }

  private static Optional<String> courtIn(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.at(i).isCapitalised()) {
        Optional<String> court = CourtNames.named(s, i);
        if (court.isPresent()) {
          return court;
        }
      }
    }
    return Optional.empty();
  }

  /// True if the paper comes from a court that reviews the orders of others.
  boolean isAppellate(CaseReference reference) {
    return reference.court().map(CourtNames::isAppellate).orElse(false);
  }
}
