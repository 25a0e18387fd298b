package org.inforce.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.inforce.alert.Outbox.Sent;
import org.inforce.store.Alert;
import org.inforce.store.SqliteStore;
import org.inforce.store.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
  private static final String SECRET = "s3cret";

  /// What a receiver got: headers and body.
  private record Post(Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  @TempDir private Path root;
  private SqliteStore store;
  private GreenMail mail;
  private HttpServer receiver;
  private final List<Post> posts = new CopyOnWriteArrayList<>();
  private volatile int status = 204;
  private Instant now = Instant.parse("2026-03-02T06:00:00Z");

  @BeforeEach
  void start() throws IOException {
    store = SqliteStore.open(root.resolve("data"));
    mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String body =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            posts.add(new Post(Map.copyOf(exchange.getRequestHeaders()), body));
            exchange.sendResponseHeaders(status, -1);
          }
        });
    receiver.start();
  }

  @AfterEach
  void stop() {
    store.close();
    mail.stop();
    receiver.stop(0);
  }

  private Outbox outbox() {
    ChannelSettings settings =
        new ChannelSettings(
            "https://inforce.example.org",
            Optional.of(URI.create("smtp://127.0.0.1:" + mail.getSmtp().getPort())),
            "inforce@example.org",
            Optional.of(SECRET));
    return Outbox.of(store, settings, () -> now);
  }

  private String hook() {
    return "http://localhost:" + receiver.getAddress().getPort() + "/hook";
  }

  private void watch(String id, String channel) {
    store.write(writer -> {
      writer.addWatch(
          new Watch(
              id,
              Watch.Kind.CASE,
              "cand/3:25-cv-05536",
              Watch.Frequency.IMMEDIATE,
              channel,
              now,
              "key-of-" + id));
      return true;
    });
  }

  private void alert(String id, String watch, String title) {
    store.write(writer ->
        writer.addAlert(
            Alert.waiting(
                id,
                watch,
                now,
                now,
                new Alert.Wording(title, "A court acted.", "You watch the case.", "/orders/x"))));
  }

  @Test
  void sendsMailInTextAndHtmlWithAWayOut() throws Exception {
    watch("w", "mailto:reader@example.org");
    alert("a", "w", "Order entered: <script>alert(1)</script>\r\nBcc: other@example.org");
    assertThat(outbox().deliver()).isEqualTo(new Sent(1, 0));
    MimeMessage got = mail.getReceivedMessages()[0];
    assertThat(got.getAllRecipients()).hasSize(1);
    assertThat(got.getHeader("List-Unsubscribe")[0])
        .isEqualTo("<https://inforce.example.org/watches/w/end?key=key-of-w>");
    MimeMultipart parts = (MimeMultipart) got.getContent();
    assertThat(parts.getBodyPart(0).getContent().toString())
        .contains("You watch the case.")
        .contains("https://inforce.example.org/orders/x");
    assertThat(parts.getBodyPart(1).getContent().toString())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
    assertThat(store.alerts(Alert.State.WAITING)).isEmpty();
    assertThat(outbox().deliver()).as("nothing twice").isEqualTo(new Sent(0, 0));
  }

  @Test
  void signsWebhooks() throws Exception {
    watch("w", hook());
    alert("a", "w", "Order entered: \"stay\"");
    outbox().deliver();
    Post post = posts.getFirst();
    String moment = post.header("Inforce-timestamp");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String expected =
        HexFormat.of()
            .formatHex(mac.doFinal((moment + "." + post.body()).getBytes(StandardCharsets.UTF_8)));
    assertThat(post.header("Inforce-signature")).isEqualTo("v1=" + expected);
    assertThat(post.body()).contains("\"title\":\"Order entered: \\\"stay\\\"\"");
  }

  @Test
  void onesSentAgainAfterACrashIsKnownByItsKeyWhateverJoinedSince() {
    watch("w", hook());
    alert("a", "w", "first");
    status = 500;
    outbox().deliver();
    now = now.plusSeconds(600);
    alert("b", "w", "second");
    status = 204;
    outbox().deliver();
    assertThat(posts).hasSize(3);
    List<String> keys = posts.stream().map(post -> post.header("Idempotency-key")).toList();
    assertThat(keys.get(0)).isIn(keys.get(1), keys.get(2));
    assertThat(posts.get(0).body()).isIn(posts.get(1).body(), posts.get(2).body());
  }

  @Test
  void triesAgainEverLaterAndKeepsTheDeadInSight() {
    watch("w", hook());
    alert("a", "w", "first");
    status = 500;
    for (int i = 0; i < 8; i++) {
      assertThat(outbox().deliver()).isEqualTo(new Sent(0, 1));
      assertThat(outbox().deliver()).as("not at once").isEqualTo(new Sent(0, 0));
      now = now.plusSeconds(300L << i);
    }
    Alert dead = store.alerts(Alert.State.DEAD).getFirst();
    assertThat(dead.delivery().problem()).hasValue("answered with status 500");
    store.write(writer -> {
      writer.putAlert(dead.replayed(now));
      return true;
    });
    status = 204;
    assertThat(outbox().deliver()).isEqualTo(new Sent(1, 0));
  }

  @Test
  void aReceiverThatIsGoneIsNotAskedAgain() {
    watch("w", hook());
    alert("a", "w", "first");
    status = 410;
    outbox().deliver();
    assertThat(store.alerts(Alert.State.DEAD)).hasSize(1);
  }

  @Test
  void anAlertWithoutItsWatchIsNotSent() {
    alert("a", "ended", "first");
    assertThat(outbox().deliver()).isEqualTo(new Sent(0, 0));
    assertThat(store.alerts(Alert.State.DEAD)).hasSize(1);
  }
}
