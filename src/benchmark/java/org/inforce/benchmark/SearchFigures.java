package org.inforce.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inforce.JudgedQueries;
import org.inforce.JudgedQueries.Judged;
import org.inforce.RelevanceCorpus;
import org.inforce.search.IndexedDocument;
import org.inforce.search.SearchHit;
import org.inforce.search.SearchIndex;
import org.inforce.search.SearchIndex.Access;
import org.inforce.search.SearchQuestion;

/// The search index over the documents of the judged queries (the abstracts, a whole issue, the
/// case study): how fast it is built and asked, how much room it takes, and the same for SQLite's
/// full-text search over the same texts.
final class SearchFigures {
  private static final int WARM_ROUNDS = 5;
  private static final int ROUNDS = 10;

  private interface Asked {
    void ask(String query);
  }

  private SearchFigures() {}

  static List<Figure> measure() throws IOException {
    Path directory = Files.createTempDirectory("inforce-search");
    try {
      return measureIn(directory);
    } finally {
      delete(directory);
    }
  }

  private static List<Figure> measureIn(Path directory) throws IOException {
    List<IndexedDocument> documents = new ArrayList<>();
    new RelevanceCorpus(Path.of("../shared/corpus")).read(documents::add);
    double bytes = 0;
    for (IndexedDocument document : documents) {
      var read = document.analysis().document();
      bytes += read.text().length() + read.metadata().title().length();
    }
    List<Figure> figures = new ArrayList<>();
    Path ours = directory.resolve("ours");
    double built = seconds(() -> build(ours, documents));
    figures.add(new Figure("index built", documents.size() / built, "documents/s", "2500"));
    figures.add(new Figure("index size", size(ours) / bytes, "of the text", "under 1.2"));
    try (SearchIndex index = SearchIndex.open(ours, Access.READ).orThrow()) {
      add(figures, "search", query -> index.search(SearchQuestion.of(query)), "5", "25");
      figures.add(
          new Figure(
              "search, nDCG@10",
              gain(query ->
                  index.search(SearchQuestion.of(query).limit(10)).hits().stream()
                      .map(SearchHit::document)
                      .toList()),
              "",
              ""));
      add(figures, "suggestions", query -> index.suggest(start(query), 10), "5", "5");
    }
    Path theirs = directory.resolve("fts.db");
    double loaded = seconds(() -> Fts5.build(theirs, documents));
    figures.add(new Figure("SQLite FTS5 built", documents.size() / loaded, "documents/s", ""));
    figures.add(new Figure("SQLite FTS5 size", size(theirs) / bytes, "of the text", ""));
    try (Fts5 fts = new Fts5(theirs)) {
      figures.add(new Figure("SQLite FTS5, nDCG@10", gain(query -> fts.search(query, 10)), "", ""));
      add(figures, "SQLite FTS5 search", query -> fts.search(query, 20), "", "");
    }
    return figures;
  }

  private static void build(Path directory, List<IndexedDocument> documents) {
    try (SearchIndex index = SearchIndex.open(directory, Access.WRITE).orThrow()) {
      documents.forEach(index::replace);
      index.commit(1);
    }
  }

  private static String start(String query) {
    return query.substring(0, Math.min(query.length(), 8));
  }

  private static void add(
      List<Figure> figures, String name, Asked asked, String half, String nearlyAll)
      throws IOException {
    List<Judged> queries = JudgedQueries.read();
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
      for (Judged judged : queries) {
        double took = seconds(() -> asked.ask(judged.query())) * 1000;
        if (round >= WARM_ROUNDS) {
          times.add(took);
        }
      }
    }
    times.sort(Comparator.naturalOrder());
    figures.add(new Figure(name + ", p50", times.get(times.size() / 2), "ms", half));
    figures.add(new Figure(name + ", p99", times.get(times.size() * 99 / 100), "ms", nearlyAll));
  }

  private static double gain(Function<String, List<String>> search) throws IOException {
    double gain = 0;
    List<Judged> queries = JudgedQueries.read();
    for (Judged judged : queries) {
      gain += judged.gain(search.apply(judged.query()));
    }
    return gain / queries.size();
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double size(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
