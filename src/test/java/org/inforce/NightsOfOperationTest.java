package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.inforce.publisher.Fault;
import org.inforce.publisher.NewsroomPublisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two months of nights over one newsroom: papers come, are edited, and the office is down now and
/// then; a backup is taken beside a run and put back elsewhere; damage is found and named.
class NightsOfOperationTest {
  private static final LocalDate FIRST = LocalDate.parse("2025-11-01");
  private static final int NIGHTS = 60;
  private static final int EACH_NEW = 4;
  private static final int EACH_EDIT = 7;
  private static final int EACH_DOWN = 13;
  private static final int BACKUP_NIGHT = 30;

  @TempDir private Path root;

  /// What happens on the day before a night.
  private static void day(NewsroomPublisher newsroom, int number) {
    newsroom.recover();
    if (number % EACH_NEW == 0) {
      newsroom.publish(
          "paper-" + number,
          "Statement " + number,
          FIRST.plusDays(number).toString(),
          "The Department must notify member " + number + " before May 1, 2026.");
    }
    if (number % EACH_EDIT == 0) {
      newsroom.publish(
          "paper-0",
          "Statement 0",
          FIRST.toString(),
          "The Department must notify member 0 within " + (number + 1) + " days.");
    }
    if (number % EACH_DOWN == EACH_DOWN - 1) {
      newsroom.fail("/", Fault.SERVER_ERROR);
    }
  }

  private Path sources(NewsroomPublisher newsroom) throws IOException {
    return Files.writeString(
        root.resolve("sources.yaml"),
        """
        contact: https://example.org/contact
        allow_private_hosts: [localhost]
        manners: { delay: 0ms, timeout: 20s, attempts: 1, backoff: 1ms, max_wait: 5ms }
        sources:
          - { id: news, kind: newsroom, index: %s, pages: [%s], source_kind: press_release_official }
        """
            .formatted(newsroom.index(), newsroom.releases()));
  }

  private static Cli on(Path data, int night) {
    return new Cli(data, FIRST.plusDays(night).toString());
  }

  @Test
  void twoMonthsOfNights() throws Exception {
    Path data = root.resolve("data");
    Path archive = root.resolve("backup.zip");
    try (NewsroomPublisher newsroom = new NewsroomPublisher()) {
      Path sources = sources(newsroom);
      for (int number = 0; number < NIGHTS; number++) {
        day(newsroom, number);
        boolean isDown = number % EACH_DOWN == EACH_DOWN - 1;
        CompletableFuture<Integer> backup =
            number == BACKUP_NIGHT
                ? CompletableFuture.supplyAsync(
                    () -> on(data, BACKUP_NIGHT).run("backup", archive.toString()).exitCode())
                : CompletableFuture.completedFuture(0);
        assertThat(on(data, number).run("nightly", "--config", sources.toString()).exitCode())
            .as("night %d", number)
            .isEqualTo(isDown ? 3 : 0);
        assertThat(backup.join()).isZero();
      }
    }
    int papers = (NIGHTS + EACH_NEW - 1) / EACH_NEW;
    assertThat(doctor(data).exitCode()).isZero();
    assertThat(doctor(data).out()).contains("sound: " + papers + " documents");
    restoredElsewhere(archive);
    namesDamage(data, archive);
  }

  private static Cli.Outcome doctor(Path data) {
    return on(data, NIGHTS).run("doctor");
  }

  private void restoredElsewhere(Path archive) {
    Path elsewhere = root.resolve("elsewhere");
    Cli there = on(elsewhere, NIGHTS);
    assertThat(there.run("restore", archive.toString()).exitCode()).isZero();
    assertThat(there.run("doctor").exitCode()).isZero();
    assertThat(there.run("search", "member 0", "--json").object().get("count").asInt())
        .isPositive();
  }

  private void namesDamage(Path data, Path archive) throws IOException, SQLException {
    Path flipped = copy(data, "flipped");
    flipKeptByte(flipped);
    assertDamaged(flipped, "restore a backup");

    Path missing = copy(data, "missing");
    tamper(missing, "DELETE FROM blob WHERE id = 3");
    assertDamaged(missing, "restore a backup");

    Path ahead = copy(data, "ahead");
    Path older = root.resolve("older");
    assertThat(on(older, NIGHTS).run("restore", archive.toString()).exitCode()).isZero();
    Files.copy(
        older.resolve("store.db"), ahead.resolve("store.db"), StandardCopyOption.REPLACE_EXISTING);
    assertDamaged(ahead, "run inforce rebuild");
    assertThat(on(ahead, NIGHTS).run("rebuild").exitCode()).isZero();
    assertThat(doctor(ahead).exitCode()).isZero();
  }

  private static void assertDamaged(Path data, String action) {
    Cli.Outcome outcome = doctor(data);
    assertThat(outcome.exitCode()).as(data.toString()).isEqualTo(5);
    assertThat(outcome.out() + outcome.messages()).contains(action);
  }

  private Path copy(Path data, String name) throws IOException {
    Path to = root.resolve(name);
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(data.relativize(file).toString()));
      }
    }
    return to;
  }

  /// One bit of the bytes of a paper.
  private static void flipKeptByte(Path data) throws IOException, SQLException {
    byte[] kept;
    try (Connection connection = connect(data);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT packed FROM blob WHERE id = 3")) {
      kept = row.getBytes(1);
    }
    Path file = data.resolve("store.db");
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    int at = all.indexOf(new String(kept, StandardCharsets.ISO_8859_1)) + kept.length / 2;
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.seek(at);
      out.write(all.charAt(at) ^ 0x10);
    }
  }

  private static Connection connect(Path data) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + data.resolve("store.db"));
  }

  private static void tamper(Path data, String sql) throws SQLException {
    try (Connection connection = connect(data);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
