package org.inforce.store;

import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Evidence;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Force;
import org.inforce.obligation.Modality;
import org.inforce.obligation.Obligation;
import org.inforce.obligation.Obligation.Deadline;
import org.inforce.obligation.Obligation.RelatedAuthority;
import org.inforce.obligation.Obligation.TimeWindow;

/// What the store writes of a norm besides its evidence, identifier, modality, force and bearer.
final class ObligationJson {
  private ObligationJson() {}

  static Fields write(Obligation norm) {
    return new Fields()
        .put("action", norm.action())
        .put("object", norm.object())
        .put("counterparty", norm.counterparty())
        .put("data_categories", norm.dataCategories())
        .put("person_classes", norm.personClasses())
        .put("purpose", norm.purpose())
        .put("condition", norm.condition())
        .put("exception", norm.exception())
        .put("deadline", norm.deadline().map(ObligationJson::deadline))
        .put("time_window", norm.timeWindow().map(ObligationJson::window))
        .put("attributed_to", norm.attributedTo())
        .put(
            "authorities",
            norm.authorities().stream()
                .map(related -> List.of(related.id().path(), related.role().code()))
                .toList())
        .put("confidence", norm.confidence());
  }

  static Obligation read(
      String id,
      Evidence evidence,
      String modality,
      String force,
      Optional<String> bearer,
      String json) {
    Fields fields = Fields.parse(json);
    return new Obligation(
        id,
        evidence,
        Codes.of(Modality.class, modality),
        bearer,
        fields.text("action"),
        fields.optional("object"),
        fields.optional("counterparty"),
        fields.texts("data_categories"),
        fields.texts("person_classes"),
        fields.optional("purpose"),
        fields.optional("condition"),
        fields.optional("exception"),
        fields.object("deadline").map(ObligationJson::readDeadline),
        fields.object("time_window").map(ObligationJson::readWindow),
        Codes.of(Force.class, force),
        fields.optional("attributed_to"),
        fields.list("authorities").stream().map(ObligationJson::readAuthority).toList(),
        fields.real("confidence", 1));
  }

  private static Fields deadline(Deadline deadline) {
    return new Fields()
        .put("text", deadline.text())
        .put("date", deadline.date())
        .put("rule", deadline.rule())
        .put("basis", deadline.basis());
  }

  private static Deadline readDeadline(Fields fields) {
    return new Deadline(
        fields.text("text"), fields.day("date"), fields.text("rule"), fields.text("basis"));
  }

  private static Fields window(TimeWindow window) {
    return new Fields()
        .put("from", window.from())
        .put("until", window.until())
        .put("basis", window.basis());
  }

  private static TimeWindow readWindow(Fields fields) {
    return new TimeWindow(fields.day("from"), fields.day("until"), fields.text("basis"));
  }

  private static RelatedAuthority readAuthority(Object pair) {
    List<?> parts = (List<?>) pair;
    return new RelatedAuthority(
        AuthorityId.parse(String.valueOf(parts.get(0))),
        Codes.of(AuthorityRole.class, String.valueOf(parts.get(1))));
  }
}
