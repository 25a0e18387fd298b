package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.inforce.publisher.Certificates;
import org.inforce.publisher.Fault;
import org.inforce.publisher.NewsroomPublisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What an operator reads in the morning.
class NightReportTest {
  @TempDir private Path root;

  private static void publish(NewsroomPublisher office, String day) {
    office.publish(
        "statement",
        "Statement on data",
        "2026-03-01",
        "The Department must notify members before " + day + ".",
        "The Department may not share addresses with another agency.");
  }

  private Path config(NewsroomPublisher up, NewsroomPublisher down) throws IOException {
    return Files.writeString(
        root.resolve("sources.yaml"),
        """
        contact: https://example.org/contact
        allow_private_hosts: [localhost]
        manners: { delay: 0ms, attempts: 1, backoff: 1ms, max_wait: 5ms }
        sources:
          - { id: up, kind: newsroom, index: "%s", pages: ["%s"] }
          - { id: down, kind: newsroom, index: "%s", pages: ["%s"] }
        """
            .formatted(up.index(), up.releases(), down.index(), down.releases()));
  }

  private Cli.Outcome night(String day, Path config, String... more) {
    Cli cli = new Cli(root.resolve("data"), day);
    String[] words = new String[3 + more.length];
    words[0] = "nightly";
    words[1] = "--config";
    words[2] = config.toString();
    System.arraycopy(more, 0, words, 3, more.length);
    return cli.run(words);
  }

  @Test
  void saysWhatEachSourceBroughtWhatFailedSinceWhenAndWhatMoved() throws IOException {
    try (NewsroomPublisher up = new NewsroomPublisher();
        NewsroomPublisher down = new NewsroomPublisher()) {
      publish(up, "October 1, 2026");
      publish(down, "October 1, 2026");
      Path config = config(up, down);
      Cli.Outcome first = night("2026-03-02", config);
      assertThat(first.exitCode()).isZero();
      assertThat(first.out())
          .contains(
              "up                           2 fetched; 1 new, 0 changed, 0 unchanged, 0 failed")
          .containsPattern("Findings: [1-9]\\d* appeared, 0 changed, 0 vanished; 0 statuses moved");

      publish(up, "January 31, 2027");
      down.fail("/", Fault.SERVER_ERROR);
      Cli.Outcome second = night("2026-03-03", config);
      assertThat(second.exitCode()).isEqualTo(3);
      assertThat(second.out())
          .contains("up                           1 fetched; 0 new, 1 changed")
          .contains(
              "down                         FAILED; last answered in full 2026-03-02T12:00:00Z")
          .contains("fails since 2026-03-03T12:00:00Z")
          .containsPattern("Findings: 0 appeared, [1-9]\\d* changed, 0 vanished")
          .contains("document changed: statement");
      assertThat(second.messages()).contains("down: ").contains("status 500");

      Cli.Outcome third = night("2026-03-04", config, "--json");
      JsonNode report = third.object();
      assertThat(report.get("moved").get("changed").asInt()).isZero();
      assertThat(report.get("changes").size()).isZero();
      JsonNode failing = report.get("sources").get(1);
      assertThat(failing.get("failing_since").asString()).isEqualTo("2026-03-03T12:00:00Z");
      assertThat(failing.get("last_answered").asString()).isEqualTo("2026-03-02T12:00:00Z");
    }
  }

  @Test
  void reportsAPublisherWhoseCertificateNobodyVouchesForAsFailed()
      throws IOException, GeneralSecurityException, InterruptedException {
    HttpsServer office = Certificates.in(root).server("self-signed");
    office.start();
    try {
      Path config =
          Files.writeString(
              root.resolve("sources.yaml"),
              """
              contact: https://example.org/contact
              allow_private_hosts: [localhost]
              manners: { delay: 0ms, attempts: 1, backoff: 1ms, max_wait: 5ms }
              sources:
                - { id: office, kind: page, address: "https://localhost:%d/notice" }
              """
                  .formatted(office.getAddress().getPort()));
      Cli.Outcome night = night("2026-03-02", config);
      assertThat(night.exitCode()).isEqualTo(3);
      assertThat(night.out())
          .contains("office ", "0 fetched; 0 new, 0 changed, 0 unchanged, 1 failed");
      assertThat(night.messages())
          .contains("https://localhost:", "/notice: ", "has no valid certificate");
    } finally {
      office.stop(0);
    }
  }

  @Test
  void looksForAMissingRunWithoutVisitingAnybody() throws IOException {
    try (NewsroomPublisher up = new NewsroomPublisher()) {
      publish(up, "October 1, 2026");
      Path config = config(up, up);
      Cli.Outcome never = night("2026-03-01", config, "--overdue");
      assertThat(never.exitCode()).as("none was ever done").isEqualTo(1);
      assertThat(never.messages()).contains("the last began never");
      night("2026-03-02", config);
      up.forgetRequests();
      assertThat(night("2026-03-03", config, "--overdue").exitCode()).isZero();
      Cli.Outcome missing = night("2026-03-04", config, "--overdue", "--json");
      assertThat(missing.exitCode()).isEqualTo(1);
      assertThat(missing.object().get("overdue").asBoolean()).isTrue();
      assertThat(up.requests()).isEmpty();
    }
  }
}
