package org.inforce.answer;

import java.io.StringWriter;
import java.io.Writer;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One JSON object whose keys keep the order in which they were put: the interface shows an order,
/// and a reader who compares two answers by eye should find it. Values are strings, numbers,
/// booleans, days and moments (ISO 8601), other objects, lists and maps of these, and `Optional`s,
/// whose absence is written as `null`.
public final class JsonObject {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Object> members = new LinkedHashMap<>();

  /// Puts `value` under `name`, in place of what was there.
  ///
  /// @throws IllegalArgumentException if the value is of a type JSON has no form for
  public JsonObject put(String name, Object value) {
    members.put(name, checked(value));
    return this;
  }

  /// Puts all of `other`'s members behind those that are there.
  public JsonObject putAll(JsonObject other) {
    members.putAll(other.members);
    return this;
  }

  /// What stands under `name`; empty if nothing does.
  public Optional<Object> get(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /// The members in order; absent ones are empty `Optional`s.
  public Map<String, Object> members() {
    return Collections.unmodifiableMap(members);
  }

  /// Writes the object on one line, without a line end.
  public void writeTo(Writer writer) {
    JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), writer);
    write(generator, this);
    generator.flush();
  }

  /// The object on one line.
  @Override
  public String toString() {
    StringWriter writer = new StringWriter();
    writeTo(writer);
    return writer.toString();
  }

  private static Object checked(Object value) {
    Objects.requireNonNull(value, "value");
    return switch (value) {
      case Optional<?> optional -> optional.isPresent() ? checked(optional.get()) : value;
      case List<?> list -> checkedList(list);
      case Map<?, ?> map -> checkedMap(map);
      case JsonObject object -> object;
      case String text -> text;
      case Integer number -> number;
      case Long number -> number;
      case Double number -> number;
      case Boolean truth -> truth;
      case Temporal moment -> moment.toString();
      default ->
          throw new IllegalArgumentException("JSON has no form for " + value.getClass().getName());
    };
  }

  private static List<Object> checkedList(List<?> list) {
    List<Object> copy = new ArrayList<>(list.size());
    for (Object item : list) {
      copy.add(checked(Objects.requireNonNull(item, "item")));
    }
    return copy;
  }

  private static JsonObject checkedMap(Map<?, ?> map) {
    JsonObject object = new JsonObject();
    map.forEach((name, value) ->
        object.put(
            Objects.requireNonNull(name, "name").toString(),
            Objects.requireNonNull(value, "value")));
    return object;
  }

  private static void write(JsonGenerator generator, Object value) {
    switch (value) {
      case JsonObject object -> writeObject(generator, object);
      case List<?> list -> writeList(generator, list);
      case String text -> generator.writeString(text);
      case Integer number -> generator.writeNumber(number);
      case Long number -> generator.writeNumber(number);
      case Double number -> generator.writeNumber(number);
      case Boolean truth -> generator.writeBoolean(truth);
      case Optional<?> empty -> generator.writeNull();
      default -> throw new IllegalStateException("unchecked value " + value.getClass());
    }
  }

  private static void writeObject(JsonGenerator generator, JsonObject object) {
    generator.writeStartObject();
    object.members.forEach((name, value) -> {
      generator.writeName(name);
      write(generator, value);
    });
    generator.writeEndObject();
  }

  private static void writeList(JsonGenerator generator, List<?> list) {
    generator.writeStartArray();
    for (Object item : list) {
      write(generator, Objects.requireNonNull(item, "item"));
    }
    generator.writeEndArray();
  }
}
