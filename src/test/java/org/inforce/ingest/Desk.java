package org.inforce.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.inforce.analysis.Analyst;
import org.inforce.citation.CitationFinder;
import org.inforce.document.DocumentReader;
import org.inforce.obligation.ObligationFinder;
import org.inforce.proceeding.ProceedingFinder;
import org.inforce.store.SqliteStore;

/// A folder of documents, a data directory beside it, and a clock that moves when told.
final class Desk implements AutoCloseable {
  static final Analyst ANALYST =
      new Analyst(new CitationFinder(), new ObligationFinder(), new ProceedingFinder());

  private final Path root;
  private Instant now = Instant.parse("2026-03-02T06:00:00Z");
  private SqliteStore store;

  Desk(Path root) {
    this.root = root;
    store = SqliteStore.open(data());
  }

  Path data() {
    return root.resolve("data");
  }

  Path folder() {
    return root.resolve("documents");
  }

  SqliteStore store() {
    return store;
  }

  void reopen() {
    store.close();
    store = SqliteStore.open(data());
  }

  void sleepUntil(String moment) {
    now = Instant.parse(moment);
  }

  Path write(String name, String text) {
    Path file = folder().resolve(name);
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  IngestReport ingest() {
    return ingest(folder());
  }

  IngestReport ingest(Path... paths) {
    return ingest(store, List.of(paths));
  }

  private IngestReport ingest(SqliteStore into, List<Path> paths) {
    InstantSource clock = () -> now;
    return new Ingest(into, Follower.NONE, new DocumentReader(), ANALYST, clock)
        .run(paths, Progress.SILENT);
  }

  /// Everything in the store, as lines.
  List<String> export() {
    List<String> lines = new ArrayList<>();
    store.export(lines::add);
    return lines;
  }

  @Override
  public void close() {
    store.close();
  }
}
