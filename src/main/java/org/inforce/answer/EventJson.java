package org.inforce.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.MeasureMention;
import org.inforce.proceeding.Scope;
import org.inforce.proceeding.Target;
import org.inforce.taxonomy.Axis;

/// Court events, their targets and scopes, in the form of the `analyze` command.
public final class EventJson {
  private EventJson() {}

  static JsonObject of(CodePoints points, CourtEvent event) {
    return new JsonObject()
        .put("id", event.id())
        .put("start", points.start(event.evidence().span()))
        .put("end", points.end(event.evidence().span()))
        .put("quote", event.evidence().quote())
        .put("type", event.type().code())
        .put("date", event.date().map(EventDate::iso))
        .put("date_precision", precision(event.date()))
        .put("date_basis", event.date().map(EventDate::basis))
        .put("court", event.caseReference().court())
        .put("judge", event.caseReference().judge())
        .put("case", event.caseReference().docket().map(AuthorityId::path))
        .put("target", event.target().map(EventJson::of))
        .put("enjoined", event.enjoined())
        .put("protected", event.protectedParties())
        .put("scope", of(event.scope()))
        .put("effective_from", event.effectiveFrom().map(EventDate::iso))
        .put("effective_until", event.effectiveUntil().map(EventDate::iso))
        .put("conditional", event.conditional())
        .put("attributed_to", event.attributedTo())
        .put("rule", event.evidence().rule().name())
        .put("confidence", event.confidence());
  }

  static JsonObject of(CodePoints points, MeasureMention measure) {
    return new JsonObject()
        .put("id", measure.id())
        .put("start", points.start(measure.evidence().span()))
        .put("end", points.end(measure.evidence().span()))
        .put("quote", measure.evidence().quote())
        .put("name", measure.name())
        .put("kind", measure.kind().code())
        .put("actor", measure.actor())
        .put("conduct", measure.conduct())
        .put("object", measure.object())
        .put("recipient", measure.recipient())
        .put("identifier", measure.identifier().map(AuthorityId::path))
        .put("authorities", measure.authorities().stream().map(AuthorityId::path).toList())
        .put("rule", measure.evidence().rule().name());
  }

  /// `day`, `month` or `year`; `unknown` without a date.
  static String precision(Optional<EventDate> date) {
    return date.map(known ->
            switch (known.precision()) {
              case DAY -> "day";
              case MONTH -> "month";
              case YEAR -> "year";
            })
        .orElse("unknown");
  }

  /// `{"event"}` or `{"measure"}` by id, `{"text"}` while unresolved.
  static JsonObject of(Target target) {
    return switch (target) {
      case Target.OfEvent event -> new JsonObject().put("event", event.id());
      case Target.OfMeasure measure -> new JsonObject().put("measure", measure.id());
      case Target.Unresolved unresolved -> new JsonObject().put("text", unresolved.text());
    };
  }

  /// `{"granted":{axis:[values]},"denied":{...},"except":{...}}`
  static JsonObject of(Scope scope) {
    return new JsonObject()
        .put("granted", axes(scope.granted()))
        .put("denied", axes(scope.denied()))
        .put("except", axes(scope.except()));
  }

  private static JsonObject axes(Map<Axis, List<String>> part) {
    JsonObject axes = new JsonObject();
    part.forEach((axis, values) -> axes.put(axis.code(), values));
    return axes;
  }
}
