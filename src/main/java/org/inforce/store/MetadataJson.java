package org.inforce.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.inforce.document.Document;
import org.inforce.document.Form;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;
import org.inforce.document.Structure.Caption;

/// Metadata as the store writes them; the names are those of the public JSON.
final class MetadataJson {
  private static final int MAX_LENGTH = 1 << 26;
  private static final String DOCKET = "docket";

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
        .put("retrieved_at", metadata.retrieved())
        .put("form", form(metadata));
  }

  /// Stated only where the media type does not say it.
  private static Optional<String> form(Metadata metadata) {
    return metadata.form() == Form.ofMediaType(metadata.mediaType())
        ? Optional.empty()
        : Optional.of(metadata.form().code());
  }

  /// The length, in four bytes, and the packed JSON. Beside the metadata stands what a docket says
  /// of its case, for the cases are put together from it without the texts.
  static byte[] pack(Document document) {
    Fields fields = write(document.metadata());
    docketOf(document).ifPresent(docket -> fields.put(DOCKET, StructureJson.docket(docket)));
    byte[] json = fields.json().getBytes(StandardCharsets.UTF_8);
    byte[] packed = Packing.pack(json);
    return ByteBuffer.allocate(packed.length + Integer.BYTES)
        .putInt(json.length)
        .put(packed)
        .array();
  }

  /// What a docket says of its case; empty for every other document.
  static Optional<Caption> docketOf(Document document) {
    return document.structure().entries().isEmpty()
        ? Optional.empty()
        : document.structure().caption().filter(caption -> caption.docket().isPresent());
  }

  /// @throws IllegalArgumentException if these are no packed metadata
  static Metadata unpack(byte[] bytes) {
    return read(fields(bytes));
  }

  /// What was packed of a docket beside the metadata.
  static Optional<Caption> unpackDocket(byte[] bytes) {
    return fields(bytes).object(DOCKET).map(StructureJson::readCaption);
  }

  private static Fields fields(byte[] bytes) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      int length = buffer.getInt();
      if (length < 0 || length > MAX_LENGTH) {
        throw new IllegalArgumentException("no metadata of " + length + " bytes");
      }
      byte[] packed = new byte[buffer.remaining()];
      buffer.get(packed);
      return Fields.parse(new String(Packing.unpack(packed, length), StandardCharsets.UTF_8));
    } catch (DataFormatException | BufferUnderflowException e) {
      throw new IllegalArgumentException("not packed metadata", e);
    }
  }

  private static Metadata read(Fields fields) {
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
        fields.moment("retrieved_at"),
        fields
            .optional("form")
            .flatMap(Form::tryParse)
            .orElseGet(() -> Form.ofMediaType(fields.text("media_type"))));
  }
}
