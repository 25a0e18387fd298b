package org.inforce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.inforce.store.StoreException.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir private Path root;
  private SqliteStore store;
  private Path archive;

  @BeforeEach
  void open() {
    store = SqliteStore.open(root.resolve("data"));
    archive = root.resolve("backup.zip");
    add(0, 10);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void add(int from, int to) {
    for (int i = from; i < to; i++) {
      NewVersion version = Samples.version(Samples.analysis("d" + i, Samples.TEXT + i));
      store.write(writer -> writer.addVersion(version));
    }
  }

  private static List<String> export(Store store) {
    List<String> lines = new ArrayList<>();
    store.export(lines::add);
    return lines;
  }

  @Test
  void aRestoredStoreIsTheOneThatWasBackedUp() {
    store.backup(archive);
    SqliteStore.restore(archive, root.resolve("elsewhere"));
    try (SqliteStore restored = SqliteStore.open(root.resolve("elsewhere"))) {
      assertThat(export(restored)).isEqualTo(export(store));
      assertThat(restored.revision()).isEqualTo(store.revision());
      assertThat(restored.examine()).isEmpty();
    }
  }

  @Test
  void leavesNothingBesideTheArchive() throws IOException {
    store.backup(archive);
    try (Stream<Path> files = Files.list(root)) {
      assertThat(files).containsExactlyInAnyOrder(archive, root.resolve("data"));
    }
  }

  @Test
  void isTakenWhileOthersWrite() throws Exception {
    try (ExecutorService others = Executors.newSingleThreadExecutor()) {
      Future<?> writing = others.submit(() -> add(10, 200));
      store.backup(archive);
      writing.get();
    }
    SqliteStore.restore(archive, root.resolve("elsewhere"));
    try (SqliteStore restored = SqliteStore.open(root.resolve("elsewhere"))) {
      assertThat(restored.documentCount()).isBetween(10L, 200L);
      assertThat(restored.examine()).isEmpty();
    }
  }

  @Test
  void isNotRestoredOverAStore() {
    store.backup(archive);
    assertThatThrownBy(() -> SqliteStore.restore(archive, root.resolve("data")))
        .hasMessageContaining("holds a store already");
  }

  @Test
  void aDamagedArchiveIsNotRestored() throws IOException {
    store.backup(archive);
    byte[] bytes = Files.readAllBytes(archive);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(archive, bytes);
    Path elsewhere = root.resolve("elsewhere");
    assertThatThrownBy(() -> SqliteStore.restore(archive, elsewhere))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED));
    assertThat(elsewhere.resolve("store.db")).doesNotExist();
  }

  @Test
  void anythingElseIsNoBackup() throws IOException {
    Files.writeString(archive, "not a zip");
    assertThatThrownBy(() -> SqliteStore.restore(archive, root.resolve("elsewhere")))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(
            () -> SqliteStore.restore(root.resolve("missing.zip"), root.resolve("elsewhere")))
        .hasMessageContaining("does not exist");
  }
}
