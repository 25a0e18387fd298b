package org.inforce.store;

import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;

/// Metadata as the store writes them; the names are those of the public JSON.
final class MetadataJson {
  private MetadataJson() {}

  static Fields write(Metadata metadata) {
    return new Fields()
        .put("title", metadata.title())
        .put("source_kind", metadata.sourceKind().code())
        .put("publisher", metadata.publisher())
        .put("document_number", metadata.documentNumber())
        .put("citation", metadata.citation())
        .put("published", metadata.published())
        .put("updated", metadata.updated())
        .put("effective", metadata.effective())
        .put("url", metadata.url())
        .put("media_type", metadata.mediaType())
        .put("agencies", metadata.agencies())
        .put("dockets", metadata.dockets())
        .put("rins", metadata.rins())
        .put("cfr_parts", metadata.cfrParts())
        .put("action", metadata.action())
        .put("dates_text", metadata.datesText())
        .put("comments_close", metadata.commentsClose())
        .put("retrieved_at", metadata.retrieved());
  }

  static Metadata read(String json) {
    Fields fields = Fields.parse(json);
    return new Metadata(
        fields.text("title"),
        SourceKind.tryParse(fields.text("source_kind")).orElse(SourceKind.OTHER),
        fields.optional("publisher"),
        fields.optional("document_number"),
        fields.optional("citation"),
        fields.day("published"),
        fields.day("updated"),
        fields.day("effective"),
        fields.optional("url"),
        fields.text("media_type"),
        fields.texts("agencies"),
        fields.texts("dockets"),
        fields.texts("rins"),
        fields.texts("cfr_parts"),
        fields.optional("action"),
        fields.optional("dates_text"),
        fields.day("comments_close"),
        fields.moment("retrieved_at"));
  }
}
