package org.inforce.ingest;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.source.Capture;
import org.inforce.source.Digest;
import org.inforce.source.JsonPage;
import org.inforce.source.JsonPage.UnknownShape;
import org.inforce.store.Setting;
import org.inforce.store.Store;

/// Takes what CourtListener posts when something happened that its user asked to be told of
/// (courtlistener.com/help/api/webhooks; its shapes follow that public documentation and were not
/// tried against the service itself). A delivery is kept as it came before anything else is done,
/// and once, however often it is sent; the next visit of a `courtlistener_webhooks` source reads
/// it.
public final class WebhookInbox {
  /// No delivery may be longer, in bytes.
  public static final int MAX_BYTES = 2 << 20;

  private static final String ADDRESS = "urn:inforce:webhook:courtlistener:";
  private static final String WAITING = Setting.OBSERVED + "webhook.courtlistener.";
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,128}");

  private final Store store;
  private final InstantSource clock;

  public WebhookInbox(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// What became of a delivery.
  public enum Receipt {
    KEPT,
    /// One of the same key is kept already.
    KNOWN,
    /// Its body is no JSON object, or too long, or its key is none; nothing is kept.
    REFUSED
  }

  /// A delivery that nobody has read yet.
  record Delivery(String key, Capture capture) {}

  /// Keeps `body`. `key` is what its sender knows it by (`Idempotency-Key`); without one, its bytes
  /// name it.
  public Receipt take(Optional<String> key, byte[] body) {
    String name = key.map(String::strip).orElseGet(() -> Digest.sha256(body));
    if (!KEY.matcher(name).matches() || body.length > MAX_BYTES || !isObject(body)) {
      return Receipt.REFUSED;
    }
    URI address = URI.create(ADDRESS + name);
    if (store.capture(address.toString()).isPresent()) {
      return Receipt.KNOWN;
    }
    Instant now = clock.instant();
    Map<String, List<String>> headers =
        Map.of(
            "content-type", List.of("application/json"),
            "idempotency-key", List.of(name));
    store.write(writer -> {
      writer.addCapture(new Capture(address, address, now, 200, headers, body));
      writer.putSetting(WAITING + name, now.toString());
      return true;
    });
    return Receipt.KEPT;
  }

  private static boolean isObject(byte[] body) {
    try {
      JsonPage.parse(body);
      return true;
    } catch (UnknownShape e) {
      return false;
    }
  }

  /// Whether something waits to be read.
  public boolean isWaiting() {
    return !store.settings(WAITING).isEmpty();
  }

  /// What waits to be read, in order of key.
  List<Delivery> waiting() {
    return store.settings(WAITING).stream()
        .map(setting -> setting.key().substring(WAITING.length()))
        .flatMap(
            key -> store.capture(ADDRESS + key).map(capture -> new Delivery(key, capture)).stream())
        .toList();
  }

  /// These were read, and what they told of was taken in.
  void settle(List<String> keys) {
    if (!keys.isEmpty()) {
      store.write(writer -> {
        keys.forEach(key -> writer.removeSetting(WAITING + key));
        return true;
      });
    }
  }
}
