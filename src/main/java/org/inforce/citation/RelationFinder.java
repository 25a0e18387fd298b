package org.inforce.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.citation.DocumentRelation.Kind;
import org.inforce.citation.DocumentRelation.Name;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.Metadata;
import org.inforce.document.RuleId;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;

/// Finds what a document of the Federal Register does to others. A document acts on another only
/// when its number, title or ACTION line says that it corrects, delays, withdraws or rescinds;
/// which one is meant is read from the sentences that say so. Pure, linear, safe for many threads.
public final class RelationFinder {
  /// Matches `C1-2024-02705`, `R2-2019-26672`.
  private static final Pattern NUMBERED =
      Pattern.compile("(?<sort>[CR])\\d{1,2}-(?<number>(?:\\d{2,4}|[A-Z]\\d{1,2})-\\d{1,6})");

  /// So many documents of one sort are named at most; a longer list is no list of what is acted on.
  private static final int MOST = 12;

  private final NamedPapers papers = new NamedPapers();

  /// In order of appearance; empty for what acts on no other document.
  public List<DocumentRelation> find(Document document, List<Citation> citations) {
    Metadata metadata = document.metadata();
    if (!metadata.sourceKind().isFederalRegister() || document.text().isEmpty()) {
      return List.of();
    }
    List<DocumentRelation> found = new ArrayList<>();
    metadata.documentNumber().flatMap(number -> numbered(document, number)).ifPresent(found::add);
    Set<Kind> nature = RelationWords.nature(metadata.title(), metadata.action().orElse(""));
    if (metadata.sourceKind() == SourceKind.FEDERAL_REGISTER_PROPOSED_RULE) {
      // What is only proposed is not done.
      nature.remove(Kind.DELAYS);
      nature.remove(Kind.RESCINDS);
    }
    if (nature.isEmpty()) {
      return found;
    }
    List<NamedPapers.Paper> named = papers.in(document, citations);
    for (Kind kind : nature) {
      List<DocumentRelation> told = told(document, kind, named);
      boolean isNumbered = found.stream().anyMatch(relation -> relation.kind() == kind);
      if (told.isEmpty() && !isNumbered) {
        untold(document, kind).ifPresent(found::add);
      } else if (told.size() <= MOST) {
        found.addAll(told);
      }
    }
    return found.stream().distinct().toList();
  }

  /// A number with C or R before it says of which document it is a correction or a second printing.
  private static Optional<DocumentRelation> numbered(Document document, String number) {
    Matcher own = NUMBERED.matcher(number.toUpperCase(Locale.ROOT));
    if (!own.matches()) {
      return Optional.empty();
    }
    Kind kind = own.group("sort").equals("C") ? Kind.CORRECTS : Kind.REPUBLISHES;
    Name name =
        new Name(
            Optional.of(own.group("number")),
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            List.of());
    Span span = own(document, number).orElseGet(() -> firstLine(document));
    return Optional.of(
        new DocumentRelation(
            Evidence.of(document, span, new RuleId("relation.number")), kind, name));
  }

  /// Where the document states its own number.
  private static Optional<Span> own(Document document, String number) {
    for (String spelling : List.of(number, number.replace('-', '\u2013'))) {
      int at = document.text().lastIndexOf(spelling);
      if (at >= 0) {
        return Optional.of(new Span(at, at + spelling.length()));
      }
    }
    return Optional.empty();
  }

  private static Span firstLine(Document document) {
    String text = document.text();
    int start = 0;
    while (start < text.length() - 1 && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    return new Span(start, Math.max(start + 1, end < 0 ? text.length() : end));
  }

  private static List<DocumentRelation> told(
      Document document, Kind kind, List<NamedPapers.Paper> named) {
    Map<Name, DocumentRelation> told = new LinkedHashMap<>();
    for (NamedPapers.Paper paper : NamedPapers.meant(kind, document, named)) {
      Name name = paper.name(document.metadata());
      told.putIfAbsent(
          name,
          new DocumentRelation(
              Evidence.of(document, paper.span(), new RuleId("relation." + kind.code())),
              kind,
              name));
    }
    return List.copyOf(told.values());
  }

  /// Nothing is named: what shares its title, RIN or docket is meant. Not of rescissions, which are
  /// mostly of reviews and approvals that are no documents.
  private static Optional<DocumentRelation> untold(Document document, Kind kind) {
    Metadata metadata = document.metadata();
    Name name =
        new Name(
            Optional.empty(),
            Optional.empty(),
            Optional.<LocalDate>empty(),
            DocumentRelation.key(metadata.title()),
            metadata.rins(),
            List.of());
    boolean isNameable = !name.title().isEmpty() || !name.rins().isEmpty();
    boolean isActAlone = RelationWords.endsInAct(metadata.title());
    if (kind == Kind.RESCINDS || kind == Kind.WITHDRAWS || !isNameable || !isActAlone) {
      return Optional.empty();
    }
    String lower = document.text().toLowerCase(Locale.ROOT);
    String title = metadata.title().toLowerCase(Locale.ROOT);
    int at = lower.indexOf(title);
    Span span =
        at < 0 || title.isBlank() || lower.length() != document.text().length()
            ? firstLine(document)
            : new Span(at, at + title.length());
    return Optional.of(
        new DocumentRelation(
            Evidence.of(document, span, new RuleId("relation.title")), kind, name));
  }
}
