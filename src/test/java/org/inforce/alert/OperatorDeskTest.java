package org.inforce.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.alert.Outbox.Sent;
import org.inforce.store.Alert;
import org.inforce.store.SqliteStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorDeskTest {
  private static final Instant STARTED = Instant.parse("2026-03-02T04:15:00Z");

  @TempDir private Path root;
  private SqliteStore store;
  private GreenMail mail;
  private final Instant now = Instant.parse("2026-03-02T06:00:00Z");

  @BeforeEach
  void start() {
    store = SqliteStore.open(root.resolve("data"));
    mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
  }

  @AfterEach
  void stop() {
    store.close();
    mail.stop();
  }

  private Path told() {
    return root.resolve("told");
  }

  private OperatorSettings settings(String when) {
    Map<String, String> environment =
        Map.of(
            "INFORCE_OPERATOR",
            "mailto:ops@example.org",
            "INFORCE_OPERATOR_COMMAND",
            "cat >> '" + told() + "'; echo \"$INFORCE_SUBJECT\" >> '" + told() + "'",
            "INFORCE_OPERATOR_WHEN",
            when);
    return OperatorSettings.from(name -> Optional.ofNullable(environment.get(name)));
  }

  private Outbox outbox(OperatorSettings operator) {
    return Outbox.of(
        store,
        new ChannelSettings(
            "https://inforce.example.org",
            Optional.of(URI.create("smtp://127.0.0.1:" + mail.getSmtp().getPort())),
            "inforce@example.org",
            Optional.empty()),
        operator,
        ReaderWords.PLAIN,
        () -> now);
  }

  private OperatorDesk desk(OperatorSettings operator) {
    return new OperatorDesk(store, operator, outbox(operator), () -> now);
  }

  private long run(boolean isEnded) {
    return store.write(writer -> {
      long run = writer.startRun("nightly", STARTED);
      if (isEnded) {
        writer.keepRun(
            new org.inforce.store.RunRecord(
                run,
                "nightly",
                STARTED,
                Optional.of(now),
                org.inforce.store.RunRecord.Counts.NONE,
                List.of()));
      }
      return run;
    });
  }

  @Test
  void aRunWithFailuresIsToldOnceOnEveryChannel() throws Exception {
    OperatorSettings operator = settings("partial");
    long run = run(true);
    List<String> problems = List.of("newsroom: https://example.org/ answered with status 500");
    assertThat(desk(operator).ended(run, STARTED, problems)).isEqualTo(2);
    assertThat(desk(operator).ended(run, STARTED, problems)).as("again").isZero();
    assertThat(outbox(operator).deliver()).isEqualTo(new Sent(2, 0));
    assertThat(outbox(operator).deliver()).as("nothing twice").isEqualTo(new Sent(0, 0));
    MimeMessage got = mail.getReceivedMessages()[0];
    assertThat(got.getAllRecipients()[0]).hasToString("ops@example.org");
    assertThat(got.getSubject())
        .isEqualTo("[inforce] The run of 2026-03-02 04:15 UTC was done, but 1 failed");
    assertThat(got.getHeader("List-Unsubscribe")).as("no reader's watch").isNull();
    assertThat(((MimeMultipart) got.getContent()).getBodyPart(0).getContent().toString())
        .contains("- newsroom: https://example.org/ answered with status 500")
        .contains("https://inforce.example.org/runs")
        .doesNotContain("End it");
    assertThat(told()).content().contains("answered with status 500", "[inforce] The run of");
  }

  @Test
  void whoeverWantsToHearOfBrokenRunsAloneDoesNotHearOfOthers() {
    OperatorSettings operator = settings("failed");
    assertThat(desk(operator).ended(run(true), STARTED, List.of("a: b"))).isZero();
    assertThat(desk(operator).broke(STARTED, "the disk is full")).isEqualTo(2);
  }

  @Test
  void aRunThatWasCutOffIsToldByTheNext() throws IOException {
    OperatorSettings operator = settings("failed");
    run(false);
    long next = run(true);
    assertThat(desk(operator).ended(next, STARTED, List.of())).isEqualTo(2);
    assertThat(desk(operator).ended(run(true), STARTED, List.of())).as("once").isZero();
    outbox(operator).deliverToOperator();
    assertThat(Files.readString(told())).contains("was cut off");
  }

  @Test
  void aMissingRunIsToldOnceHoweverOftenSomebodyLooks() {
    OperatorSettings operator = settings("failed");
    assertThat(desk(operator).overdue(STARTED, Optional.empty())).isEqualTo(2);
    assertThat(desk(operator).overdue(STARTED, Optional.empty())).isZero();
  }

  /// A full disk is a failure to be told of, and nothing can be written down about it.
  @Test
  void whatCannotBeWrittenDownIsSentAllTheSame() throws IOException {
    OperatorSettings operator = settings("failed");
    OperatorDesk desk = desk(operator);
    try (java.sql.Connection other =
        java.sql.DriverManager.getConnection("jdbc:sqlite:" + root.resolve("data/store.db"))) {
      other.createStatement().execute("DROP TABLE alert");
    } catch (java.sql.SQLException e) {
      throw new IOException(e);
    }
    assertThat(desk.broke(STARTED, "the disk is full")).isZero();
    assertThat(Files.readString(told())).contains("the disk is full");
    assertThat(mail.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aCommandThatFailsIsTriedAgain() {
    OperatorSettings operator =
        OperatorSettings.from(
            name -> Optional.of("exit 7").filter(c -> name.equals("INFORCE_OPERATOR_COMMAND")));
    desk(operator).broke(STARTED, "why");
    assertThat(outbox(operator).deliver()).isEqualTo(new Sent(0, 1));
    assertThat(store.alerts(Alert.State.WAITING))
        .singleElement()
        .satisfies(
            alert -> assertThat(alert.delivery().problem()).contains("the command ended with 7"));
  }

  @Test
  void withoutChannelsNobodyIsTold() {
    OperatorSettings operator = OperatorSettings.from(name -> Optional.empty());
    assertThat(desk(operator).broke(STARTED, "why")).isZero();
  }
}
