package org.inforce.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.inforce.document.DocumentReader;
import org.inforce.ingest.WebhookInbox.Receipt;
import org.inforce.publisher.CourtListenerPublisher;
import org.inforce.publisher.Fault;
import org.inforce.source.SourcesFile;
import org.inforce.store.RunRecord.Visit;
import org.inforce.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What CourtListener posts. Its shapes follow the public documentation and are not verified.
class WebhooksTest {
  private static final String ALERT =
      """
      {"webhook":{"event_type":1,"version":1,"date_created":"2026-03-02T05:00:00Z"},
       "payload":{"results":[
        {"id":1098,"docket":70735,"entry_number":7,"description":"ORDER","recap_documents":[]},
        {"id":1099,"docket":70735,"entry_number":8,"description":"NOTICE","recap_documents":[]}]}}
      """;

  @TempDir private Path data;
  private SqliteStore store;
  private final Instant now = Instant.parse("2026-03-02T06:00:00Z");
  private final CourtListenerPublisher court =
      new CourtListenerPublisher("cand", "3:25-cv-05536", "State of California v. Agency");

  @BeforeEach
  void open() {
    store = SqliteStore.open(data);
    court.enter(7, "2026-03-01", "ORDER granting 5 Motion for Extension of Time.", new byte[0]);
  }

  @AfterEach
  void close() {
    store.close();
    court.close();
  }

  private WebhookInbox inbox() {
    return new WebhookInbox(store, () -> now);
  }

  private Receipt post(String key, String body) {
    return inbox().take(Optional.of(key), body.getBytes(UTF_8));
  }

  private IngestReport read() {
    SourcesFile file =
        NightDesk.file(
            """
            contact: https://example.org/contact
            allow_private_hosts: [localhost]
            manners: { delay: 0ms, attempts: 1, backoff: 1ms, max_wait: 5ms }
            sources:
              - { id: posted, kind: courtlistener_webhooks, base: "%s", storage: "%s" }
            """
                .formatted(court.base(), court.base()));
    Ingest ingest = new Ingest(store, Follower.NONE, new DocumentReader(), Desk.ANALYST, () -> now);
    return new Nightly(
            ingest, store, () -> now, "test", name -> Optional.of(CourtListenerPublisher.TOKEN))
        .readWebhooks(file, Progress.SILENT);
  }

  private static Optional<String> problem(IngestReport report) {
    return report.visits().stream().findFirst().flatMap(Visit::problem);
  }

  @Test
  void aDocketAlertIsKeptAsItCameAndBringsTheDocketItself() {
    assertThat(post("3f1c", ALERT)).isEqualTo(Receipt.KEPT);
    assertThat(post("3f1c", ALERT)).as("sent again").isEqualTo(Receipt.KNOWN);
    assertThat(store.capture("urn:inforce:webhook:courtlistener:3f1c").orElseThrow().bytes())
        .isEqualTo(ALERT.getBytes(UTF_8));
    IngestReport report = read();
    assertThat(problem(report)).isEmpty();
    assertThat(report.counts().added()).isEqualTo(1);
    assertThat(court.requests())
        .as("asked for once, although two entries tell of it")
        .filteredOn(request -> request.contains("/dockets/70735/"))
        .hasSize(1);
    assertThat(inbox().isWaiting()).isFalse();
    assertThat(post("3f1c", ALERT)).as("sent again later").isEqualTo(Receipt.KNOWN);
    assertThat(inbox().isWaiting()).isFalse();
  }

  @Test
  void whatCouldNotBeFollowedUpWaitsForTheNextRun() {
    post("a", ALERT);
    court.fail("/api", Fault.SERVER_ERROR);
    assertThat(problem(read())).isPresent();
    assertThat(inbox().isWaiting()).isTrue();
    court.recover();
    assertThat(problem(read())).isEmpty();
    assertThat(inbox().isWaiting()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"webhook\":{\"event_type\":1},\"payload\":[]}",
        "{\"webhook\":{},\"payload\":{\"results\":[]}}",
        "{\"webhook\":{\"event_type\":1},\"payload\":{\"results\":\"none\"}}"
      })
  void aChangedFormIsAFailureToldOnceAndStaysKept(String body) {
    assertThat(post("b", body)).isEqualTo(Receipt.KEPT);
    assertThat(problem(read()).orElse("")).contains("of a form that is not known", "b answered");
    assertThat(problem(read())).isEmpty();
    assertThat(store.capture("urn:inforce:webhook:courtlistener:b")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"webhook\":{\"event_type\":2},\"payload\":{\"results\":[]}}",
        "{\"webhook\":{\"event_type\":9},\"payload\":{\"anything\":1}}"
      })
  void whatNeedsNothingIsKeptAndRead(String body) {
    post("c", body);
    assertThat(problem(read())).isEmpty();
    assertThat(inbox().isWaiting()).isFalse();
  }

  @Test
  void refusesWhatIsNoJsonOrTooLongOrHasAKeyThatIsNone() {
    assertThat(post("d", "not json")).isEqualTo(Receipt.REFUSED);
    assertThat(post("d", "[1]")).isEqualTo(Receipt.REFUSED);
    assertThat(post("../d e", ALERT)).isEqualTo(Receipt.REFUSED);
    assertThat(inbox().take(Optional.of("d"), new byte[WebhookInbox.MAX_BYTES + 1]))
        .isEqualTo(Receipt.REFUSED);
    assertThat(inbox().isWaiting()).isFalse();
  }

  @Test
  void withoutAKeyTheBytesNameADelivery() {
    byte[] body = ALERT.getBytes(UTF_8);
    assertThat(inbox().take(Optional.empty(), body)).isEqualTo(Receipt.KEPT);
    assertThat(inbox().take(Optional.empty(), body)).isEqualTo(Receipt.KNOWN);
  }
}
