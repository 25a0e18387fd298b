package org.inforce.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.inforce.store.Alert;

/// Webhooks: a message as JSON by POST, signed with HMAC-SHA-256 over the moment and the body, with
/// an idempotency key that stays the same however often it is sent. Nothing is followed elsewhere.
final class WebhookChannel implements Channel {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(TIMEOUT)
          .build();
  private final String secret;
  private final String site;
  private final InstantSource clock;

  WebhookChannel(String secret, String site, InstantSource clock) {
    this.secret = secret;
    this.site = site;
    this.clock = clock;
  }

  @Override
  public boolean reaches(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  @Override
  public Outcome send(Message message) {
    return DraftReader.web(message.watch().channel())
        .map(address -> post(address, message))
        .orElseGet(() -> new Outcome.Refused("is no address of the web", true));
  }

  private Outcome post(URI address, Message message) {
    String body = body(message);
    String moment = Long.toString(clock.instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", message.key())
            .header("Inforce-Timestamp", moment)
            .header("Inforce-Signature", "v1=" + signature(moment + "." + body))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
      return judged(answer.statusCode());
    } catch (IOException e) {
      return new Outcome.Refused("cannot be reached", false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Refused("the run was stopped", false);
    }
  }

  /// A receiver that says it is gone is not asked again (410).
  private static Outcome judged(int status) {
    return status >= 200 && status < 300
        ? new Outcome.Taken()
        : new Outcome.Refused("answered with status " + status, status == 410);
  }

  private String signature(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private String body(Message message) {
    String alerts = message.alerts().map(this::json).collect(Collectors.joining(","));
    return "{\"watch\":"
        + quoted(message.watch().id())
        + ",\"query\":"
        + quoted(message.watch().query())
        + ",\"alerts\":["
        + alerts
        + "]}";
  }

  private String json(Alert alert) {
    return "{\"id\":"
        + quoted(alert.id())
        + ",\"at\":"
        + quoted(alert.at().toString())
        + ",\"title\":"
        + quoted(alert.wording().title())
        + ",\"detail\":"
        + quoted(alert.wording().detail())
        + ",\"why\":"
        + quoted(alert.wording().reason())
        + ",\"url\":"
        + quoted(site + alert.wording().path())
        + "}";
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < 0x20 || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
