package org.inforce.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
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
import org.inforce.proceeding.CaseReference;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.MeasureKind;
import org.inforce.proceeding.MeasureMention;
import org.inforce.proceeding.Scope;
import org.inforce.proceeding.Target;
import org.inforce.source.Digest;
import org.inforce.taxonomy.Axis;

/// Documents with one finding of each sort, every field of it filled.
final class Samples {
  static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");
  static final String TEXT =
      "Notice on data – the agency shall report monthly under 8 U.S.C. 1360(b). "
          + "The court enjoined the Data Policy on 14 August 2025.";

  private Samples() {}

  static Analysis analysis(String id, String text) {
    return analysis(id, text, draft(id).build());
  }

  static MetadataDraft draft(String title) {
    return Metadata.draft(title, SourceKind.FEDERAL_REGISTER_NOTICE, "text/plain")
        .documentNumber("2025-20911")
        .published(LocalDate.of(2025, 11, 25))
        .addAgency("Centers for Medicare & Medicaid Services")
        .addDocket("CMS-0001-N")
        .retrieved(MORNING);
  }

  static Analysis analysis(String id, String text, Metadata metadata) {
    DocumentVersion version =
        new DocumentVersion(id, Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
    Document document = new Document(version, metadata, text, structure(text));
    return new Analysis(
        document,
        find(text, "8 U.S.C. 1360(b)").map(span -> citation(document, span)).stream().toList(),
        find(text, "the agency shall report monthly").map(span -> norm(document, span)).stream()
            .toList(),
        find(text, "Data Policy").map(span -> measure(document, span)).stream().toList(),
        find(text, "enjoined").map(span -> event(document, span)).stream().toList(),
        "7");
  }

  static NewVersion version(Analysis analysis, String... names) {
    return version(analysis, MORNING, names);
  }

  static NewVersion version(Analysis analysis, Instant retrieved, String... names) {
    byte[] bytes = analysis.document().text().getBytes(StandardCharsets.UTF_8);
    String location = "/corpus/" + analysis.document().version().document() + ".txt";
    return new NewVersion(analysis, bytes, List.of(names), location, retrieved);
  }

  private static Structure structure(String text) {
    Span all = new Span(0, text.length());
    return new Structure(
        List.of(new Structure.Section("Notice", all, 1)),
        List.of(new Structure.Footnote("1", Optional.of(3), new Span(0, 2))),
        List.of(new Structure.Page("53324", 0)),
        Optional.of(
            new Structure.Caption(
                Optional.of("N.D. Cal."),
                Optional.empty(),
                Optional.of("California v. HHS"),
                List.of("Chhabria"),
                List.of(new Structure.Party("State of California", "plaintiff")))),
        List.of(new Structure.Entry(Optional.of("5"), Optional.of(LocalDate.EPOCH), all)),
        List.of(all));
  }

  private static Optional<Span> find(String text, String words) {
    int at = text.indexOf(words);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
  }

  private static Evidence evidence(Document document, Span span, String rule) {
    return Evidence.of(document, span, new RuleId(rule));
  }

  private static Citation citation(Document document, Span span) {
    return new Citation(
        evidence(document, span, "citation.usc"),
        CitationKind.USC,
        CitationForm.SHORT,
        List.of(AuthorityId.parse("/us/usc/t8/s1360/b")),
        Optional.of("2"),
        Optional.of(4),
        Optional.of("section 290(b)"),
        0.9);
  }

  private static Obligation norm(Document document, Span span) {
    return new Obligation(
        document.version().document() + "-norm",
        evidence(document, span, "obligation.shall"),
        Modality.OBLIGATION,
        Optional.of("Centers for Medicare & Medicaid Services"),
        "report",
        Optional.of("figures"),
        Optional.of("Congress"),
        List.of("address"),
        List.of("lpr"),
        Optional.of("audit"),
        Optional.of("if asked"),
        Optional.of("unless sealed"),
        Optional.of(
            new Obligation.Deadline(
                "monthly", Optional.of(LocalDate.of(2026, 1, 31)), "monthly", "each month")),
        Optional.of(
            new Obligation.TimeWindow(
                Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), "stated")),
        Force.STATED_CURRENT,
        Optional.of("the notice"),
        List.of(
            new Obligation.RelatedAuthority(
                AuthorityId.parse("/us/usc/t8/s1360/b"), AuthorityRole.REQUIRES)),
        0.8);
  }

  private static MeasureMention measure(Document document, Span span) {
    return new MeasureMention(
        document.version().document() + "-measure",
        evidence(document, span, "measure.policy"),
        "Data Policy",
        MeasureKind.POLICY,
        Optional.of("cms"),
        Optional.of("share"),
        Optional.of("Medicaid data"),
        Optional.of("ice"),
        Optional.of(AuthorityId.parse("/us/guidance/cms/1")),
        List.of(AuthorityId.parse("/us/usc/t8/s1360")),
        true);
  }

  private static CourtEvent event(Document document, Span span) {
    EventDate day = EventDate.day(LocalDate.of(2025, 8, 14), "stated");
    return new CourtEvent(
        document.version().document() + "-event",
        evidence(document, span, "event.injunction.granted"),
        EventType.PRELIMINARY_INJUNCTION_GRANTED,
        Optional.of(day),
        new CaseReference(
            Optional.of("cand"),
            Optional.of(AuthorityId.parse("/us/docket/cand/3:25-cv-05536")),
            Optional.of("California v. HHS"),
            Optional.of("Chhabria"),
            Optional.of("Medicaid data")),
        Optional.of(new Target.OfMeasure(document.version().document() + "-measure")),
        List.of("HHS"),
        List.of("CA"),
        new Scope(
            Map.of(Axis.DATA_CATEGORY, List.of("address")),
            Map.of(Axis.PARTY, List.of("TX")),
            Map.of(Axis.PERSON_CLASS, List.of("lpr"))),
        Optional.of(day),
        Optional.of(
            new EventDate(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), "in January", true)),
        Optional.of("when lifted"),
        Optional.of("NBC News"),
        true,
        true,
        0.7);
  }

  static Review review(String finding, Review.Decision decision) {
    return new Review(finding, decision, "checked", "counsel", MORNING, "the words");
  }
}
