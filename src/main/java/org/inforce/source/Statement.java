package org.inforce.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// What a publisher's list says of a document, in the form of a sidecar (`NAME.meta.json`).
public final class Statement {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Statement() {}

  /// The same bytes for the same fields.
  public static byte[] of(Map<String, String> fields) {
    return MAPPER.writeValueAsString(new TreeMap<>(fields)).getBytes(StandardCharsets.UTF_8);
  }
}
