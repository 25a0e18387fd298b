package org.inforce.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Evidence;
import org.inforce.proceeding.CaseReference;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Scope;
import org.inforce.proceeding.Target;
import org.inforce.taxonomy.Axis;

/// What the store writes of an event besides its evidence, identifier and type.
final class EventJson {
  private EventJson() {}

  static Fields write(CourtEvent event) {
    return new Fields()
        .put("date", event.date().map(EventJson::date))
        .put("case", caseReference(event.caseReference()))
        .put("target", event.target().map(EventJson::target))
        .put("enjoined", event.enjoined())
        .put("protected", event.protectedParties())
        .put("scope", scope(event.scope()))
        .put("effective_from", event.effectiveFrom().map(EventJson::date))
        .put("effective_until", event.effectiveUntil().map(EventJson::date))
        .put("conditional", event.conditional())
        .put("attributed_to", event.attributedTo())
        .claim("quotes_order", event.isQuotingOrder())
        .claim("headline", event.isHeadline())
        .put("confidence", event.confidence());
  }

  static CourtEvent read(String id, Evidence evidence, String type, String json) {
    Fields fields = Fields.parse(json);
    return new CourtEvent(
        id,
        evidence,
        Codes.of(EventType.class, type),
        fields.object("date").map(EventJson::readDate),
        fields.object("case").map(EventJson::readCase).orElse(CaseReference.UNKNOWN),
        fields.object("target").map(EventJson::readTarget),
        fields.texts("enjoined"),
        fields.texts("protected"),
        fields.object("scope").map(EventJson::readScope).orElse(Scope.SILENT),
        fields.object("effective_from").map(EventJson::readDate),
        fields.object("effective_until").map(EventJson::readDate),
        fields.optional("conditional"),
        fields.optional("attributed_to"),
        fields.claim("quotes_order"),
        fields.claim("headline"),
        fields.real("confidence", 1));
  }

  private static Fields date(EventDate date) {
    return new Fields()
        .put("from", date.from().toString())
        .put("to", date.to().toString())
        .put("basis", date.basis())
        .claim("year_inferred", date.yearInferred());
  }

  private static EventDate readDate(Fields fields) {
    return new EventDate(
        LocalDate.parse(fields.text("from")),
        LocalDate.parse(fields.text("to")),
        fields.text("basis"),
        fields.claim("year_inferred"));
  }

  private static Fields caseReference(CaseReference reference) {
    return new Fields()
        .put("court", reference.court())
        .put("docket", reference.docket())
        .put("caption", reference.caption())
        .put("judge", reference.judge())
        .put("subject", reference.subject());
  }

  private static CaseReference readCase(Fields fields) {
    return new CaseReference(
        fields.optional("court"),
        fields.optional("docket").map(AuthorityId::parse),
        fields.optional("caption"),
        fields.optional("judge"),
        fields.optional("subject"));
  }

  private static Fields target(Target target) {
    return switch (target) {
      case Target.OfEvent(String id) -> new Fields().put("event", id);
      case Target.OfMeasure(String id) -> new Fields().put("measure", id);
      case Target.Unresolved(String text) -> new Fields().put("text", text);
    };
  }

  private static Target readTarget(Fields fields) {
    Optional<String> event = fields.optional("event");
    Optional<String> measure = fields.optional("measure");
    if (event.isPresent()) {
      return new Target.OfEvent(event.get());
    }
    return measure.isPresent()
        ? new Target.OfMeasure(measure.get())
        : new Target.Unresolved(fields.text("text"));
  }

  private static Fields scope(Scope scope) {
    return new Fields()
        .put("granted", part(scope.granted()))
        .put("denied", part(scope.denied()))
        .put("except", part(scope.except()));
  }

  private static Fields part(Map<Axis, List<String>> part) {
    Fields fields = new Fields();
    part.forEach((axis, values) -> fields.put(axis.code(), values));
    return fields;
  }

  private static Scope readScope(Fields fields) {
    return new Scope(
        readPart(fields, "granted"), readPart(fields, "denied"), readPart(fields, "except"));
  }

  private static Map<Axis, List<String>> readPart(Fields fields, String name) {
    Map<Axis, List<String>> part = new EnumMap<>(Axis.class);
    fields
        .object(name)
        .ifPresent(axes ->
            axes.names().forEach(code -> part.put(Codes.of(Axis.class, code), axes.texts(code))));
    return part;
  }
}
