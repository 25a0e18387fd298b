package org.inforce.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.inforce.analysis.ProceedingReport;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.Metadata;
import org.inforce.document.RuleId;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.proceeding.CaseReference;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.CourtEventDraft;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.MeasureKind;
import org.inforce.proceeding.MeasureMention;
import org.inforce.proceeding.Scope;
import org.inforce.proceeding.Target;
import org.inforce.taxonomy.Axis;

/// What one made-up paper tells: one event, of one measure, in one case.
final class Telling {
  private static final RuleId RULE = new RuleId("test");

  private final String id;
  private final EventType type;
  private final LocalDate day;
  private SourceKind kind = SourceKind.COURT_ORDER;
  private String measure = "Heron Policy";
  private Optional<String> docket = Optional.of("ord/3:26-cv-00101");
  private Optional<String> caption = Optional.of("Plaintiff One v. Heron Office");
  private String target = "";
  private Consumer<CourtEventDraft> more = event -> {};

  Telling(String id, EventType type, LocalDate day) {
    this.id = id;
    this.type = type;
    this.day = day;
  }

  EventType type() {
    return type;
  }

  LocalDate day() {
    return day;
  }

  /// The same event of the same measure in the same case, in a paper of its own.
  Telling again(String paper) {
    Telling again = new Telling(paper, type, day).of(measure).on(target);
    again.docket = docket;
    again.caption = caption;
    return again;
  }

  Telling by(SourceKind source) {
    kind = source;
    return this;
  }

  Telling in(String number) {
    docket = Optional.of(number);
    return this;
  }

  Telling of(String name) {
    measure = name;
    return this;
  }

  Telling named(String words) {
    caption = Optional.of(words);
    return this;
  }

  Telling on(String words) {
    target = words;
    return this;
  }

  Telling protecting(String... parties) {
    return and(event -> event.protectedParties(List.of(parties)));
  }

  Telling barring(Map<Axis, List<String>> granted) {
    return and(event -> event.scope(new Scope(granted, Map.of(), Map.of())));
  }

  Telling from(LocalDate start) {
    return and(event -> event.effectiveFrom(EventDate.day(start, "stated")));
  }

  Telling until(LocalDate end) {
    return and(event -> event.effectiveUntil(EventDate.day(end, "stated")));
  }

  /// The year was not stated.
  Telling untilInferred(LocalDate end) {
    return and(event -> event.effectiveUntil(new EventDate(end, end, "without a year", true)));
  }

  /// The paper names neither docket nor caption.
  Telling unnumbered() {
    docket = Optional.empty();
    caption = Optional.empty();
    return this;
  }

  private Telling and(Consumer<CourtEventDraft> further) {
    more = more.andThen(further);
    return this;
  }

  ProceedingReport report() {
    String text = type.code() + " against the " + measure + " (" + id + ")";
    Document document = Document.ofText(id, text);
    Evidence evidence = Evidence.of(document, new Span(0, text.length()), RULE);
    MeasureMention mention = MeasureMention.named("m-" + id, evidence, measure, MeasureKind.POLICY);
    Metadata metadata = Metadata.draft("paper " + id, kind, "text/plain").published(day).build();
    return new ProceedingReport(
        document.version(), metadata, day, List.of(mention), List.of(event(evidence)));
  }

  private CourtEvent event(Evidence evidence) {
    CourtEventDraft event =
        CourtEvent.draft("e-" + id, evidence, type)
            .date(EventDate.day(day, "stated"))
            .caseReference(reference())
            .target(
                target.isEmpty() ? new Target.OfMeasure("m-" + id) : new Target.Unresolved(target));
    more.accept(event);
    return event.build();
  }

  private CaseReference reference() {
    return new CaseReference(
        docket
            .map(number -> number.substring(0, number.indexOf('/')))
            .filter(court -> !court.equals("-")),
        docket.map(number -> AuthorityId.parse("/us/docket/" + number)),
        caption,
        Optional.empty(),
        Optional.empty());
  }
}
