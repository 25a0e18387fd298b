package org.inforce.publisher;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What a publisher answers.
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  public static Answer of(String type, String body) {
    return of(type, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Answer of(String type, byte[] body) {
    return new Answer(200, type, body, Map.of());
  }

  public static Answer json(String body) {
    return of("application/json", body);
  }

  public static Answer html(String body) {
    return of("text/html; charset=utf-8", body);
  }

  public static Answer status(int status) {
    return new Answer(
        status, "text/html", ("status " + status).getBytes(StandardCharsets.UTF_8), Map.of());
  }

  public static Answer movedTo(String address) {
    return new Answer(301, "text/html", new byte[0], Map.of("Location", address));
  }
}
