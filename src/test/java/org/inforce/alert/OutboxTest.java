package org.inforce.alert;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
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
  @TempDir private Path root;
  private SqliteStore store;
  private Mailroom room;
  private Instant now = Instant.parse("2026-03-02T06:00:00Z");

  @BeforeEach
  void start() {
    store = SqliteStore.open(root.resolve("data"));
    room = new Mailroom();
  }

  @AfterEach
  void stop() {
    store.close();
    room.close();
  }

  private Outbox outbox() {
    return Outbox.of(store, room.settings(), OperatorSettings.NOBODY, ReaderWords.PLAIN, () -> now);
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
    MimeMessage got = room.mails().getFirst();
    assertThat(got.getAllRecipients()).hasSize(1);
    assertThat(got.getHeader("List-Unsubscribe")[0])
        .isEqualTo("<https://inforce.example.org/watches/w/end?key=key-of-w>");
    assertThat(Mailroom.part(got, 0))
        .contains("You watch the case.")
        .contains("https://inforce.example.org/orders/x");
    assertThat(Mailroom.part(got, 1)).contains("&lt;script&gt;").doesNotContain("<script>");
    assertThat(store.alerts(Alert.State.WAITING)).isEmpty();
    assertThat(outbox().deliver()).as("nothing twice").isEqualTo(new Sent(0, 0));
  }

  @Test
  void aDigestIsOneMailWithWhatHoldsFirst() throws Exception {
    watch("w", "mailto:reader@example.org");
    for (String path : List.of("/documents/d", "/obligations/o", "/orders/x")) {
      store.write(writer ->
          writer.addAlert(
              Alert.waiting(
                  path, "w", now, now, new Alert.Wording("About " + path, "D", "Why.", path))));
    }
    assertThat(outbox().deliver()).isEqualTo(new Sent(1, 0));
    MimeMessage mail = room.mails().getFirst();
    assertThat(mail.getSubject()).startsWith("[inforce] 3 changes");
    assertThat(Mailroom.part(mail, 0))
        .containsSubsequence(
            "About /orders/x", "OBLIGATIONS", "About /obligations/o", "About /documents/d")
        .contains("End it: https://inforce.example.org/watches/w/end?key=key-of-w");
    assertThat(Mailroom.part(mail, 1)).containsSubsequence("<h2", "About /orders/x", "<h2");
  }

  @Test
  void anAddressThatIsNoneDiesAtOnceAndStopsNothing() {
    watch("w", "https://");
    alert("a", "w", "first");
    assertThat(outbox().deliver()).isEqualTo(new Sent(0, 1));
    assertThat(store.alerts(Alert.State.DEAD)).hasSize(1);
  }

  @Test
  void signsWebhooks() throws Exception {
    watch("w", room.hook());
    alert("a", "w", "Order entered: \"stay\"");
    outbox().deliver();
    Mailroom.Post post = room.posts().getFirst();
    String moment = post.header("Inforce-timestamp");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Mailroom.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String expected =
        HexFormat.of()
            .formatHex(mac.doFinal((moment + "." + post.body()).getBytes(StandardCharsets.UTF_8)));
    assertThat(post.header("Inforce-signature")).isEqualTo("v1=" + expected);
    assertThat(post.body()).contains("\"title\":\"Order entered: \\\"stay\\\"\"");
  }

  @Test
  void onesSentAgainAfterACrashIsKnownByItsKeyWhateverJoinedSince() {
    watch("w", room.hook());
    alert("a", "w", "first");
    room.answer(500);
    outbox().deliver();
    now = now.plusSeconds(600);
    alert("b", "w", "second");
    room.answer(204);
    outbox().deliver();
    assertThat(room.posts()).hasSize(3);
    List<String> keys = room.posts().stream().map(post -> post.header("Idempotency-key")).toList();
    assertThat(keys.get(0)).isIn(keys.get(1), keys.get(2));
    assertThat(room.posts().get(0).body())
        .isIn(room.posts().get(1).body(), room.posts().get(2).body());
  }

  @Test
  void triesAgainEverLaterAndKeepsTheDeadInSight() {
    watch("w", room.hook());
    alert("a", "w", "first");
    room.answer(500);
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
    room.answer(204);
    assertThat(outbox().deliver()).isEqualTo(new Sent(1, 0));
  }

  @Test
  void aReceiverThatIsGoneIsNotAskedAgain() {
    watch("w", room.hook());
    alert("a", "w", "first");
    room.answer(410);
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
