package org.inforce.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `NAME.meta.json` beside a file, or the front matter of a Markdown text, states about a
/// document. A blank or null value states nothing; a field of another name is not ours.
final class Sidecar {
  /// Nothing stated.
  static final Sidecar SILENT = new Sidecar(Map.of());

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String ACTION =
      "correct the sidecar, or remove it to read the document without";

  /// The fields of INTERFACE, section 4.
  private enum Field {
    TITLE,
    SOURCE_KIND,
    PUBLISHER,
    URL,
    DOCUMENT_NUMBER,
    CITATION,
    PUBLISHED,
    UPDATED,
    RETRIEVED_AT,
    MEDIA_TYPE;

    static Optional<Field> named(String name) {
      for (Field field : values()) {
        if (field.key().equals(name)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Whether the field is about one document, and so says nothing of the many in one file.
    boolean isOfOneDocument() {
      return this == TITLE || this == URL || this == DOCUMENT_NUMBER || this == CITATION;
    }
  }

  private final Map<Field, String> values;

  private Sidecar(Map<Field, String> values) {
    this.values = values;
  }

  /// @throws UnreadableException when the bytes are no JSON object, or a field has a wrong type,
  ///   date or kind
  static Sidecar parse(byte[] json) throws UnreadableException {
    JsonNode root;
    try {
      root = JSON.readTree(json);
    } catch (JacksonException e) {
      throw new UnreadableException("has a sidecar that is not JSON", ACTION, e);
    }
    if (!root.isObject()) {
      throw new UnreadableException("has a sidecar that is not a JSON object", ACTION);
    }
    Map<String, String> stated = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : root.properties()) {
      JsonNode value = property.getValue();
      if (Field.named(property.getKey()).isPresent() && !value.isNull()) {
        if (!value.isString()) {
          throw new UnreadableException(
              "has a sidecar whose " + property.getKey() + " is not a string", ACTION);
        }
        stated.put(property.getKey(), value.stringValue());
      }
    }
    return of(stated);
  }

  /// @throws UnreadableException when a value is no date, moment or kind where one is due
  static Sidecar of(Map<String, String> stated) throws UnreadableException {
    Map<Field, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : stated.entrySet()) {
      Optional<Field> field = Field.named(entry.getKey());
      String value = entry.getValue().strip();
      if (field.isPresent() && !value.isEmpty()) {
        check(field.get(), value);
        values.put(field.get(), value);
      }
    }
    return new Sidecar(values);
  }

  private static void check(Field field, String value) throws UnreadableException {
    boolean isRight =
        switch (field) {
          case PUBLISHED, UPDATED -> day(value).isPresent();
          case RETRIEVED_AT -> moment(value).isPresent();
          case SOURCE_KIND -> SourceKind.tryParse(value).isPresent();
          case TITLE, PUBLISHER, URL, DOCUMENT_NUMBER, CITATION, MEDIA_TYPE -> true;
        };
    if (!isRight) {
      String shown = value.length() > 40 ? value.substring(0, 40) + "..." : value;
      throw new UnreadableException(
          "has a sidecar whose " + field.key() + " is \"" + shown + "\", which is " + wanted(field),
          ACTION);
    }
  }

  private static String wanted(Field field) {
    return switch (field) {
      case SOURCE_KIND -> "no kind of source that is known";
      case RETRIEVED_AT -> "no moment as in 2025-07-20T12:00:00Z";
      case PUBLISHED, UPDATED -> "no date as in 2025-07-20";
      case TITLE, PUBLISHER, URL, DOCUMENT_NUMBER, CITATION, MEDIA_TYPE -> "wrong";
    };
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return moment(value).map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }
  }

  private static Optional<Instant> moment(String value) {
    try {
      return Optional.of(OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeException e) {
      return startOfDay(value);
    }
  }

  private static Optional<Instant> startOfDay(String value) {
    try {
      return Optional.of(LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// `read` with every statement of this sidecar in the place of what the parser read. Of a file
  /// with many documents (`isOneOfMany`) only what can be true of all of them.
  Metadata applyTo(Metadata read, boolean isOneOfMany) {
    MetadataDraft draft = MetadataDraft.from(read);
    values.forEach((field, value) -> {
      if (!isOneOfMany || !field.isOfOneDocument()) {
        apply(draft, field, value);
      }
    });
    return draft.build();
  }

  private static void apply(MetadataDraft draft, Field field, String value) {
    switch (field) {
      case TITLE -> draft.title(value);
      case SOURCE_KIND -> SourceKind.tryParse(value).ifPresent(draft::sourceKind);
      case PUBLISHER -> draft.publisher(value);
      case URL -> draft.url(value);
      case DOCUMENT_NUMBER -> draft.documentNumber(value);
      case CITATION -> draft.citation(value);
      case PUBLISHED -> day(value).ifPresent(draft::published);
      case UPDATED -> day(value).ifPresent(draft::updated);
      case RETRIEVED_AT -> moment(value).ifPresent(draft::retrieved);
      case MEDIA_TYPE -> draft.mediaType(value);
    }
  }
}
