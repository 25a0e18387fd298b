package org.inforce.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.inforce.answer.JsonObject;
import org.inforce.ingest.WebhookInbox;
import org.inforce.store.StoreException;

/// Where publishers post that something happened. The address holds a secret that only the operator
/// and the publisher know; whoever does not know it finds no page.
final class WebhookPages {
  private static final int CHUNK = 1 << 16;

  private final Site site;

  WebhookPages(Site site) {
    this.site = site;
  }

  /// `POST /webhooks/courtlistener/{secret}`: 202 for what is kept, 200 for what was kept before,
  /// 400, 413, and 503 while nothing can be kept, so that it is sent again.
  void courtListener(Context context) {
    if (!isKnown(context.pathParam("secret"))) {
      throw Problem.notFound("There is no page at this address.");
    }
    if (context.contentLength() > WebhookInbox.MAX_BYTES) {
      readAway(context);
      throw tooLong();
    }
    WebhookInbox inbox = new WebhookInbox(site.answers().store(), site.settings().clock());
    try {
      answer(
          context,
          inbox.take(
              Optional.ofNullable(context.header("Idempotency-Key")), context.bodyAsBytes()));
    } catch (StoreException e) {
      context.header("Retry-After", "300");
      throw new Problem(
          503, "Not now", "The server cannot answer at the moment. Try again shortly.");
    }
  }

  /// Reads away what is only a little too long: a sender that still writes when the connection
  /// closes may lose the answer. Of more than twice the limit the rest is not read.
  private static void readAway(Context context) {
    try (InputStream body = context.bodyInputStream()) {
      for (long left = 2L * WebhookInbox.MAX_BYTES; left > 0; ) {
        long read = body.readNBytes((int) Math.min(left, CHUNK)).length;
        left = read < CHUNK ? 0 : left - read;
      }
    } catch (IOException e) {
      throw tooLong();
    }
  }

  private static Problem tooLong() {
    return new Problem(413, "Too long", "What was sent is longer than this server takes.");
  }

  private boolean isKnown(String given) {
    return site.settings()
        .webhookSecret()
        .filter(secret ->
            MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8)))
        .isPresent();
  }

  private static void answer(Context context, WebhookInbox.Receipt receipt) {
    int status =
        switch (receipt) {
          case KEPT -> 202;
          case KNOWN -> 200;
          case REFUSED ->
              throw new Problem(400, "Not JSON", "What was sent cannot be read as JSON.");
        };
    context.status(status);
    context.header("Cache-Control", "no-store");
    context.contentType("application/json; charset=utf-8");
    context.result(new JsonObject().put("status", status == 202 ? "kept" : "known").toString());
  }
}
