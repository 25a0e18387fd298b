package org.inforce.store;

import org.inforce.authority.AuthorityId;
import org.inforce.document.Evidence;
import org.inforce.proceeding.MeasureKind;
import org.inforce.proceeding.MeasureMention;

/// What the store writes of a measure besides its evidence and identifier.
final class MeasureJson {
  private MeasureJson() {}

  static Fields write(MeasureMention measure) {
    Fields fields = new Fields();
    if (!measure.name().equals(measure.evidence().quote())) {
      fields.put("name", measure.name());
    }
    return fields
        .put("kind", measure.kind().code())
        .put("actor", measure.actor())
        .put("conduct", measure.conduct())
        .put("object", measure.object())
        .put("recipient", measure.recipient())
        .put("identifier", measure.identifier())
        .put("authorities", measure.authorities())
        .claim("is_document", measure.isDocumentItself());
  }

  static MeasureMention read(String id, Evidence evidence, String json) {
    Fields fields = Fields.parse(json);
    return new MeasureMention(
        id,
        evidence,
        fields.optional("name").orElse(evidence.quote()),
        Codes.of(MeasureKind.class, fields.text("kind")),
        fields.optional("actor"),
        fields.optional("conduct"),
        fields.optional("object"),
        fields.optional("recipient"),
        fields.optional("identifier").map(AuthorityId::parse),
        fields.texts("authorities").stream().map(AuthorityId::parse).toList(),
        fields.claim("is_document"));
  }
}
