package org.inforce.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.analysis.Analyst;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationFinder;
import org.inforce.citation.CitationForm;
import org.inforce.citation.CitationKind;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Evidence;
import org.inforce.document.Metadata;
import org.inforce.document.MetadataDraft;
import org.inforce.document.RuleId;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.document.Structure;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Force;
import org.inforce.obligation.Modality;
import org.inforce.obligation.Obligation;
import org.inforce.obligation.ObligationFinder;
import org.inforce.proceeding.ProceedingFinder;

/// Makes documents for the index, with findings at the words named.
final class Indexed {
  private final String id;
  private final MetadataDraft metadata;
  private final List<Citation> citations = new ArrayList<>();
  private final List<Obligation> obligations = new ArrayList<>();
  private String text = "";
  private Structure structure = Structure.NONE;
  private LocalDate knownFrom = LocalDate.of(2025, 1, 1);

  private Indexed(String id, String title) {
    this.id = id;
    this.metadata = Metadata.draft(title, SourceKind.OTHER, "text/plain");
  }

  static Indexed document(String id, String title) {
    return new Indexed(id, title);
  }

  Indexed text(String words) {
    text = words;
    return this;
  }

  Indexed kind(SourceKind kind) {
    metadata.sourceKind(kind);
    return this;
  }

  Indexed agency(String agency) {
    metadata.addAgency(agency);
    return this;
  }

  Indexed docket(String docket) {
    metadata.addDocket(docket);
    return this;
  }

  Indexed caption(String court, String docket, String caseName) {
    Structure.Caption caption =
        new Structure.Caption(
            Optional.of(court), Optional.of(docket), Optional.of(caseName), List.of(), List.of());
    structure =
        new Structure(List.of(), List.of(), List.of(), Optional.of(caption), List.of(), List.of());
    return this;
  }

  Indexed publisher(String publisher) {
    metadata.publisher(publisher);
    return this;
  }

  Indexed effective(String day) {
    metadata.effective(LocalDate.parse(day));
    return this;
  }

  Indexed published(String day) {
    metadata.published(LocalDate.parse(day));
    knownFrom = LocalDate.parse(day);
    return this;
  }

  Indexed cites(String words, String... authorities) {
    citations.add(
        new Citation(
            evidence(words),
            CitationKind.USC,
            CitationForm.FULL,
            List.of(authorities).stream().map(AuthorityId::parse).toList(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1));
    return this;
  }

  Indexed norm(
      String words, Modality modality, String bearer, AuthorityRole role, String authority) {
    obligations.add(
        new Obligation(
            id + obligations.size(),
            evidence(words),
            modality,
            Optional.of(bearer),
            "act",
            Optional.empty(),
            Optional.empty(),
            List.of("address"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new Obligation.Deadline(
                    "by then", Optional.of(LocalDate.of(2026, 3, 1)), "stated", "stated")),
            Optional.empty(),
            Force.STATED_CURRENT,
            Optional.empty(),
            List.of(new Obligation.RelatedAuthority(AuthorityId.parse(authority), role)),
            1));
    return this;
  }

  private Evidence evidence(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return Evidence.of(read(), new Span(start, start + words.length()), new RuleId("test"));
  }

  private Document read() {
    return new Document(new DocumentVersion(id, "0".repeat(64)), metadata.build(), text, structure);
  }

  /// With what the finders find in it, in place of what was named.
  IndexedDocument analyzed() {
    Analyst analyst =
        new Analyst(new CitationFinder(), new ObligationFinder(), new ProceedingFinder());
    return new IndexedDocument(analyst.analyze(read()), knownFrom);
  }

  IndexedDocument build() {
    return new IndexedDocument(
        new Analysis(read(), citations, obligations, List.of(), List.of(), "test"), knownFrom);
  }
}
