package org.inforce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.function.Consumer;
import org.inforce.store.StoreException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamageTest {
  @TempDir private Path directory;

  @BeforeEach
  void fill() {
    try (SqliteStore store = SqliteStore.open(directory)) {
      store.write(writer -> {
        for (int i = 0; i < 40; i++) {
          writer.addVersion(Samples.version(Samples.analysis("d" + i, Samples.TEXT + i)));
        }
        return true;
      });
    }
  }

  private Path file() {
    return directory.resolve("store.db");
  }

  private void tamper(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void examined(Consumer<Flaw> expected) {
    try (SqliteStore store = SqliteStore.open(directory)) {
      assertThat(store.examine()).isNotEmpty().first().satisfies(expected::accept);
    }
  }

  @Test
  void aSoundStoreHasNoFlaws() {
    try (SqliteStore store = SqliteStore.open(directory)) {
      assertThat(store.examine()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELETE FROM blob WHERE id = 3                                   | blob
          UPDATE blob SET sha256 = zeroblob(32) WHERE id = 3              | are not the bytes
          UPDATE blob SET packed = zeroblob(9) WHERE id = 3               | are not the bytes
          UPDATE blob SET packed = x'0102030405060708' WHERE id = 3       | cannot be unpacked
          UPDATE reading SET body = x'0102030405060708' WHERE id = 3      | text cannot be unpacked
          UPDATE reading SET metadata = zeroblob(9) WHERE id = 3          | cannot be read
          UPDATE citation SET start = start + 1 WHERE reading = 3         | does not quote
          UPDATE obligation SET quote = upper(quote) WHERE reading = 3    | does not quote
          DELETE FROM reading WHERE id = 3                                | reading
          UPDATE document SET version = NULL WHERE id = 3                 | no current version
          UPDATE state SET revision = 0                                   | behind its documents
          """)
  void namesPlantedDamage(String sql, String problem) throws SQLException {
    tamper(sql);
    examined(flaw -> {
      assertThat(flaw.subject() + " " + flaw.problem()).contains(problem);
      assertThat(flaw.action()).isNotBlank();
    });
  }

  @Test
  void noticesAFlippedByteInKeptBytes() throws IOException {
    byte[] sound = Files.readAllBytes(file());
    byte[] kept = packed(17);
    int at = indexOf(sound, kept) + kept.length / 2;
    try (RandomAccessFile out = new RandomAccessFile(file().toFile(), "rw")) {
      out.seek(at);
      out.write(sound[at] ^ 0x10);
    }
    examined(flaw -> assertThat(flaw.subject()).startsWith("bytes "));
  }

  private static byte[] packed(int number) {
    return Packing.pack((Samples.TEXT + number).getBytes(StandardCharsets.UTF_8));
  }

  private static int indexOf(byte[] all, byte[] part) {
    for (int i = 0; i + part.length <= all.length; i++) {
      if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("the bytes are not in the file");
  }

  @Test
  void aFileThatIsNoStoreIsDamage() throws IOException {
    Files.writeString(file(), "This is a text and certainly not a database of any sort.".repeat(9));
    assertDamaged();
  }

  @Test
  void aFileCutShortIsDamage() throws IOException {
    try (RandomAccessFile out = new RandomAccessFile(file().toFile(), "rw")) {
      out.setLength(out.length() / 2);
    }
    assertDamaged();
  }

  private void assertDamaged() {
    assertThatThrownBy(() -> SqliteStore.open(directory).close())
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED))
        .hasMessageContaining("restore a backup");
  }

  @Test
  void aStoreOfALaterReleaseIsNotTouched() throws SQLException {
    tamper("PRAGMA user_version = 4711");
    assertThatThrownBy(() -> SqliteStore.open(directory).close())
        .hasMessageContaining("later release");
  }
}
