package org.inforce.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inforce.RelevanceCorpus;
import org.inforce.Scores;
import org.inforce.search.SearchIndex.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How well searches answer counsel and advocates: nDCG at 10 over the judged queries of
/// `corpus/relevance`, ours against plain BM25.
class RelevanceTest {
  private static final Path JUDGED = Path.of("corpus/relevance");

  @TempDir private Path directory;

  private record Judged(int number, String query, String note, Map<String, Integer> grades) {}

  @Test
  void oursAnswersBetterThanPlainWords() throws IOException {
    Path shared = Scores.shared("corpus");
    List<Judged> queries = queries();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
    try (SearchIndex index = SearchIndex.open(directory.resolve("ours"), Access.WRITE).orThrow();
        PlainIndex plain = new PlainIndex(directory.resolve("plain"))) {
      fill(new RelevanceCorpus(shared), index, plain);
      Scores.check("search", markdown(queries, index, plain));
    }
  }

  private static void fill(RelevanceCorpus corpus, SearchIndex index, PlainIndex plain)
      throws IOException {
    corpus.read(
        document -> {
          index.replace(document);
          try {
            plain.add(document);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    index.commit(1);
    plain.commit();
  }

  private static String markdown(List<Judged> queries, SearchIndex index, PlainIndex plain)
      throws IOException {
    double ours = 0;
    double theirs = 0;
    StringBuilder weak = new StringBuilder();
    for (Judged judged : queries) {
      List<String> found =
          index.search(SearchQuestion.of(judged.query()).limit(10).withoutFacets()).hits().stream()
              .map(SearchHit::document)
              .toList();
      double score = Gain.at10(found, judged.grades());
      double baseline = Gain.at10(plain.search(judged.query(), 10), judged.grades());
      ours += score;
      theirs += baseline;
      if (score < 0.5) {
        weak.append(
            "- `%s`: %.2f (plain %.2f). %s\n"
                .formatted(judged.query(), score, baseline, judged.note()));
      }
    }
    return """
        ## Search

        nDCG@10 over %d judged queries (`corpus/relevance`), put to the 110,919 abstracts and the
        case study, statutes, press releases, notices and one whole issue.

        | | nDCG@10 |
        |---|---|
        | inforce | %.2f |
        | plain BM25, standard analyzer | %.2f |

        Answered worst (under 0.50):

        %s"""
        .formatted(
            queries.size(),
            ours / queries.size(),
            theirs / queries.size(),
            weak.isEmpty() ? "none" : weak.toString());
  }

  private static List<Judged> queries() throws IOException {
    Map<Integer, Map<String, Integer>> grades = new HashMap<>();
    for (List<String> line : lines("judgements.tsv")) {
      grades
          .computeIfAbsent(Integer.valueOf(line.get(0)), number -> new HashMap<>())
          .put(line.get(1), Integer.valueOf(line.get(2)));
    }
    List<Judged> queries = new ArrayList<>();
    for (List<String> line : lines("queries.tsv")) {
      int number = Integer.parseInt(line.get(0));
      String note = line.size() > 3 ? line.get(3) : "";
      queries.add(
          new Judged(number, line.get(1), note, grades.getOrDefault(number, Map.of())));
    }
    assertThat(queries).allSatisfy(judged -> assertThat(judged.grades()).isNotEmpty());
    return queries;
  }

  private static List<List<String>> lines(String name) throws IOException {
    return Files.readAllLines(JUDGED.resolve(name)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /// Discounted cumulative gain against the best order there could be; gain is 2^grade - 1.
  static final class Gain {
    private Gain() {}

    static double at10(List<String> found, Map<String, Integer> grades) {
      List<Integer> got = found.stream().map(id -> grades.getOrDefault(id, 0)).toList();
      List<Integer> best =
          grades.values().stream().sorted((a, b) -> Integer.compare(b, a)).toList();
      return sum(got) / sum(best);
    }

    private static double sum(List<Integer> grades) {
      double sum = 0;
      for (int i = 0; i < Math.min(10, grades.size()); i++) {
        sum += ((1 << grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
      }
      return sum;
    }
  }
}
