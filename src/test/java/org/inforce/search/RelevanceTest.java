package org.inforce.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.inforce.JudgedQueries;
import org.inforce.JudgedQueries.Judged;
import org.inforce.RelevanceCorpus;
import org.inforce.Scores;
import org.inforce.search.SearchIndex.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How well searches answer counsel and advocates: nDCG at 10 over the judged queries of
/// `corpus/relevance`, ours against plain BM25.
class RelevanceTest {
  @TempDir private Path directory;

  @Test
  void oursAnswersBetterThanPlainWords() throws IOException {
    Path shared = Scores.shared("corpus");
    List<Judged> queries = JudgedQueries.read();
    assertThat(queries)
        .hasSizeGreaterThanOrEqualTo(60)
        .allSatisfy(judged -> assertThat(judged.grades()).isNotEmpty());
    try (SearchIndex index = SearchIndex.open(directory.resolve("ours"), Access.WRITE).orThrow();
        PlainIndex plain = new PlainIndex(directory.resolve("plain"))) {
      fill(new RelevanceCorpus(shared), index, plain);
      Scores.check("search", markdown(queries, index, plain));
    }
  }

  private static void fill(RelevanceCorpus corpus, SearchIndex index, PlainIndex plain)
      throws IOException {
    corpus.read(document -> {
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
      double score = judged.gain(found);
      double baseline = judged.gain(plain.search(judged.query(), 10));
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

    %s\
    """
        .formatted(
            queries.size(),
            ours / queries.size(),
            theirs / queries.size(),
            weak.isEmpty() ? "none" : weak.toString());
  }
}
