package org.inforce.store;

import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationForm;
import org.inforce.citation.CitationKind;
import org.inforce.document.Evidence;

/// What the store writes of a citation besides its evidence.
final class CitationJson {
  private CitationJson() {}

  static Fields write(Citation citation) {
    Fields fields = new Fields().put("kind", citation.kind().code());
    if (citation.form() != CitationForm.FULL) {
      fields.put("form", citation.form().code());
    }
    fields
        .put("authorities", citation.authorities())
        .put("pin", citation.pin())
        .put("resolved_from", citation.resolvedFrom())
        .put("cited_as", citation.citedAs());
    if (citation.confidence() != 1) {
      fields.put("confidence", citation.confidence());
    }
    citation
        .publisherLink()
        .ifPresent(link -> fields.put("link", link.href()).claim("link_agrees", link.agrees()));
    return fields;
  }

  static Citation read(Evidence evidence, String json) {
    Fields fields = Fields.parse(json);
    return new Citation(
        evidence,
        Codes.of(CitationKind.class, fields.text("kind")),
        fields
            .optional("form")
            .map(code -> Codes.of(CitationForm.class, code))
            .orElse(CitationForm.FULL),
        fields.texts("authorities").stream().map(AuthorityId::parse).toList(),
        fields.optional("pin"),
        fields.optionalNumber("resolved_from"),
        fields.optional("cited_as"),
        fields.real("confidence", 1),
        fields
            .optional("link")
            .map(href -> new Citation.PublisherLink(href, fields.claim("link_agrees"))));
  }
}
