package org.inforce.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.alert.WatchDesk;
import org.inforce.analysis.Analyst;
import org.inforce.answer.Answers;
import org.inforce.citation.CitationFinder;
import org.inforce.document.DocumentReader;
import org.inforce.ingest.Ingest;
import org.inforce.ingest.Progress;
import org.inforce.obligation.ObligationFinder;
import org.inforce.proceeding.ProceedingFinder;
import org.inforce.review.ReviewDesk;
import org.inforce.review.Reviews;
import org.inforce.review.Rulings;
import org.inforce.search.IndexedDocument;
import org.inforce.search.SearchIndex;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.store.SqliteStore;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.taxonomy.Taxonomy;

/// A real store and index, filled with the documents under some paths, and a server before them.
final class Library implements AutoCloseable {
  static final Instant TAKEN = Instant.parse("2026-01-02T08:00:00Z");
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-10T12:00:00Z"), ZoneOffset.UTC);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Store store;
  private final SearchIndex index;
  private volatile StatusBook book =
      StatusBook.of(List.of(), Taxonomy.standard(), Settings.STANDARD);
  private final WebServer server;

  private Library(Store store, SearchIndex index, List<Path> paths, WebSettings settings) {
    this.store = store;
    this.index = index;
    add(paths.toArray(Path[]::new));
    server =
        WebServer.start(
            Present.of(answers()),
            new ReviewDesk(store, this::refresh),
            new WatchDesk(store, this::book, () -> {}),
            new CitationFinder(),
            settings.withClock(CLOCK));
  }

  /// Takes in more documents.
  void add(Path... paths) {
    new Ingest(
            store,
            this::follow,
            new DocumentReader(),
            new Analyst(new CitationFinder(), new ObligationFinder(), new ProceedingFinder()),
            InstantSource.fixed(TAKEN))
        .run(List.of(paths), Progress.SILENT);
    refresh();
    index.commit(store.revision());
  }

  private void refresh() {
    book =
        StatusBook.of(
            store.reports().all(),
            Rulings.of(store.decisions().rulings()),
            Taxonomy.standard(),
            Settings.STANDARD);
    follow(store);
  }

  /// The sample corpus without what tells where it comes from.
  static Path[] sample() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("corpus/documents"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("source."))
          .filter(file -> !file.getFileName().toString().endsWith(".meta.json"))
          .sorted()
          .toArray(Path[]::new);
    }
  }

  private void follow(Store changed) {
    for (StoredDocument document : changed.documentsSince(index.revision(), Integer.MAX_VALUE)) {
      changed
          .analysis(document.id())
          .map(new Reviews(store)::applied)
          .ifPresent(
              analysis -> index.replace(new IndexedDocument(analysis, known(changed, document))));
    }
    index.commit(changed.revision());
  }

  private static LocalDate known(Store changed, StoredDocument document) {
    return changed.versions(document.id()).getFirst().knownFrom();
  }

  private StatusBook book() {
    return book;
  }

  static Library of(Path directory, Path... paths) {
    return of(directory, WebSettings.standard().at("127.0.0.1", 0), paths);
  }

  static Library of(Path directory, WebSettings settings, Path... paths) {
    return new Library(
        SqliteStore.open(directory.resolve("store")),
        SearchIndex.open(directory.resolve("search"), SearchIndex.Access.WRITE).orThrow(),
        List.of(paths),
        settings);
  }

  Answers answers() {
    return new Answers(store, this::book, () -> index, Taxonomy.standard());
  }

  Store store() {
    return store;
  }

  /// Every address that is answered, as `GET /search`.
  Set<String> addresses() {
    return server.addresses();
  }

  String base() {
    return "http://127.0.0.1:" + server.port();
  }

  @Override
  public void close() {
    server.close();
    index.close();
    store.close();
  }

  /// The answer to a plain request for a page.
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(base() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
