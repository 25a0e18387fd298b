package org.inforce.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.inforce.ingest.WebhookInbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookPagesTest {
  private static final String SECRET = "5f0c-secret";
  private static final String BODY =
      "{\"webhook\":{\"event_type\":1},\"payload\":{\"results\":[]}}";

  @TempDir private Path directory;

  private Library library(WebSettings settings) {
    return Library.of(directory, settings.at("127.0.0.1", 0));
  }

  private static int post(Library library, String secret, String key, byte[] body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(library.base() + "/webhooks/courtlistener/" + secret))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  @Test
  void onlyWhoeverKnowsTheSecretFindsAPageAndADeliveryIsKeptOnce() throws Exception {
    try (Library library = library(WebSettings.standard().withWebhookSecret(SECRET))) {
      assertThat(post(library, "guess", "k1", BODY.getBytes(UTF_8))).isEqualTo(404);
      assertThat(post(library, SECRET, "k1", BODY.getBytes(UTF_8))).isEqualTo(202);
      assertThat(post(library, SECRET, "k1", BODY.getBytes(UTF_8))).isEqualTo(200);
      assertThat(post(library, SECRET, "k 2", BODY.getBytes(UTF_8))).isEqualTo(400);
      assertThat(post(library, SECRET, "k3", "no json".getBytes(UTF_8))).isEqualTo(400);
      assertThat(post(library, SECRET, "k4", new byte[WebhookInbox.MAX_BYTES + 1])).isEqualTo(413);
    }
  }

  @Test
  void withoutASecretThereIsNoPage() throws Exception {
    try (Library library = library(WebSettings.standard())) {
      assertThat(post(library, "", "k", BODY.getBytes(UTF_8))).isEqualTo(404);
      assertThat(post(library, "x", "k", BODY.getBytes(UTF_8))).isEqualTo(404);
    }
  }
}
