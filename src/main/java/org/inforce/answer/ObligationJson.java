package org.inforce.answer;

import org.inforce.obligation.Obligation;

/// Obligations in the form of the `analyze` and `obligations` commands.
public final class ObligationJson {
  private ObligationJson() {}

  static JsonObject of(CodePoints points, Obligation obligation) {
    return new JsonObject()
        .put("id", obligation.id())
        .put("start", points.start(obligation.evidence().span()))
        .put("end", points.end(obligation.evidence().span()))
        .put("quote", obligation.evidence().quote())
        .put("modality", obligation.modality().code())
        .put("bearer", obligation.bearer())
        .put("action", obligation.action())
        .put("object", obligation.object())
        .put("counterparty", obligation.counterparty())
        .put("data_categories", obligation.dataCategories())
        .put("person_classes", obligation.personClasses())
        .put("purpose", obligation.purpose())
        .put("condition", obligation.condition())
        .put("exception", obligation.exception())
        .put("deadline", obligation.deadline().map(ObligationJson::of))
        .put("time_window", obligation.timeWindow().map(ObligationJson::of))
        .put("force", obligation.force().code())
        .put("attributed_to", obligation.attributedTo())
        .put("authorities", obligation.authorities().stream().map(ObligationJson::of).toList())
        .put("rule", obligation.evidence().rule().name())
        .put("confidence", obligation.confidence());
  }

  private static JsonObject of(Obligation.Deadline deadline) {
    return new JsonObject()
        .put("text", deadline.text())
        .put("date", deadline.date())
        .put("rule", deadline.rule())
        .put("basis", deadline.basis());
  }

  private static JsonObject of(Obligation.TimeWindow window) {
    return new JsonObject()
        .put("from", window.from())
        .put("until", window.until())
        .put("basis", window.basis());
  }

  private static JsonObject of(Obligation.RelatedAuthority authority) {
    return new JsonObject().put("id", authority.id().path()).put("role", authority.role().code());
  }
}
