package org.inforce.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A publisher's answer in JSON, asked field by field. A field that is not there, or is something
/// else than it should be, makes the answer one of a shape that is not known: a publisher that
/// changes its interface must not look like one that has nothing new.
public final class JsonPage {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JsonNode node;

  private JsonPage(JsonNode node) {
    this.node = node;
  }

  /// An answer that is not what its publisher's documentation says.
  public static final class UnknownShape extends Exception {
    private static final long serialVersionUID = 1;
    private final String reason;

    public UnknownShape(String reason) {
      super(reason);
      this.reason = reason;
    }

    /// A clause that says what is other than documented.
    public String reason() {
      return reason;
    }
  }

  /// The object in `bytes`.
  public static JsonPage parse(byte[] bytes) throws UnknownShape {
    try {
      JsonNode node = MAPPER.readTree(bytes);
      if (!node.isObject()) {
        throw new UnknownShape("answered with JSON that is no object");
      }
      return new JsonPage(node);
    } catch (JacksonException e) {
      throw new UnknownShape("answered with broken JSON");
    }
  }

  /// The objects listed under `field`.
  public List<JsonPage> items(String field) throws UnknownShape {
    JsonNode list = node.path(field);
    if (!list.isArray()) {
      throw new UnknownShape(missing(field));
    }
    List<JsonPage> items = new ArrayList<>();
    for (JsonNode item : list) {
      if (!item.isObject()) {
        throw new UnknownShape("lists something under `" + field + "` that is no object");
      }
      items.add(new JsonPage(item));
    }
    return items;
  }

  /// The object under `field`, which must be there.
  public JsonPage object(String field) throws UnknownShape {
    JsonNode value = node.path(field);
    if (!value.isObject()) {
      throw new UnknownShape(missing(field));
    }
    return new JsonPage(value);
  }

  /// The text or number of `field`, which must be there.
  public String text(String field) throws UnknownShape {
    return optionalText(field).orElseThrow(() -> new UnknownShape(missing(field)));
  }

  public int number(String field) throws UnknownShape {
    JsonNode value = node.path(field);
    if (!value.isInt()) {
      throw new UnknownShape(missing(field));
    }
    return value.intValue();
  }

  /// The text or number of `field`; empty when it is absent, null or blank.
  public Optional<String> optionalText(String field) {
    JsonNode value = node.path(field);
    return value.isString() || value.isNumber()
        ? Optional.of(value.asString().strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /// Whether the answer has `field` at all, be it null.
  public boolean has(String field) {
    return node.has(field);
  }

  /// The object itself, as JSON in one line.
  public String json() {
    return MAPPER.writeValueAsString(node);
  }

  private static String missing(String field) {
    return "answered without `" + field + "`, as its documentation does not say";
  }
}
