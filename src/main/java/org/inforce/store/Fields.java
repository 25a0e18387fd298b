package org.inforce.store;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One JSON object, its members in the order given. What is absent or empty is left out.
final class Fields {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Object> members;

  Fields() {
    this(new LinkedHashMap<>());
  }

  private Fields(Map<String, Object> members) {
    this.members = members;
  }

  // --- making one --------------------------------------------------------------------------

  Fields put(String name, String value) {
    members.put(name, value);
    return this;
  }

  Fields put(String name, long value) {
    members.put(name, value);
    return this;
  }

  Fields put(String name, double value) {
    members.put(name, value);
    return this;
  }

  Fields put(String name, Fields value) {
    if (!value.members.isEmpty()) {
      members.put(name, value);
    }
    return this;
  }

  /// Only a true claim is written.
  Fields claim(String name, boolean value) {
    if (value) {
      members.put(name, Boolean.TRUE);
    }
    return this;
  }

  Fields put(String name, Optional<?> value) {
    value.ifPresent(present ->
        members.put(
            name,
            present instanceof Fields || present instanceof Number ? present : present.toString()));
    return this;
  }

  /// A list of texts, numbers, objects or lists.
  Fields put(String name, List<?> values) {
    if (!values.isEmpty()) {
      members.put(name, values);
    }
    return this;
  }

  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      write(generator, this);
    }
    return text.toString();
  }

  private static void write(JsonGenerator generator, @Nullable Object value) {
    switch (value) {
      case null -> generator.writeNull();
      case Fields object -> {
        generator.writeStartObject();
        object.members.forEach((name, member) -> {
          generator.writeName(name);
          write(generator, member);
        });
        generator.writeEndObject();
      }
      case List<?> list -> {
        generator.writeStartArray();
        list.forEach(item -> write(generator, item));
        generator.writeEndArray();
      }
      case Boolean claim -> generator.writeBoolean(claim);
      case Double number -> generator.writeNumber(number);
      case Number number -> generator.writeNumber(number.longValue());
      case Object other -> generator.writeString(other.toString());
    }
  }

  // --- reading one -------------------------------------------------------------------------

  /// @throws IllegalArgumentException if the text is no JSON object
  static Fields parse(String json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT && read(parser) instanceof Fields fields) {
        return fields;
      }
      throw new IllegalArgumentException("no JSON object: " + start(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON object: " + start(json), e);
    }
  }

  private static String start(String json) {
    return json.substring(0, Math.min(json.length(), 40));
  }

  private static @Nullable Object read(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          Object value = read(parser);
          if (value != null) {
            members.put(name, value);
          }
        }
        yield new Fields(members);
      }
      case START_ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser));
        }
        yield items;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalArgumentException("unexpected " + token);
    };
  }

  String text(String name) {
    Object value = members.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no member " + name);
    }
    return value.toString();
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(members.get(name)).map(Object::toString);
  }

  Optional<LocalDate> day(String name) {
    return optional(name).map(LocalDate::parse);
  }

  Optional<Instant> moment(String name) {
    return optional(name).map(Instant::parse);
  }

  Optional<Integer> optionalNumber(String name) {
    return Optional.ofNullable(members.get(name)).map(value -> ((Number) value).intValue());
  }

  int number(String name, int otherwise) {
    return optionalNumber(name).orElse(otherwise);
  }

  double real(String name, double otherwise) {
    return members.get(name) instanceof Number number ? number.doubleValue() : otherwise;
  }

  boolean claim(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  Optional<Fields> object(String name) {
    return Optional.ofNullable((Fields) members.get(name));
  }

  /// Items of any kind; empty when the member is absent.
  List<?> list(String name) {
    return members.get(name) instanceof List<?> list ? list : List.of();
  }

  List<String> texts(String name) {
    return list(name).stream().map(Object::toString).toList();
  }

  List<Fields> objects(String name) {
    return list(name).stream().map(Fields.class::cast).toList();
  }

  /// Names of the members, in order.
  List<String> names() {
    return List.copyOf(members.keySet());
  }
}
