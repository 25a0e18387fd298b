package org.inforce.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inforce.search.SearchIndex.Access;
import org.inforce.search.SearchQuestion.Sort;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads results page by page while documents come and go.
class PagingTest {
  private static final int FIRST = 60;

  @TempDir private Path directory;

  /// With one commit between pages their view is still open; with nine it is long gone.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          RELEVANCE, 1
          NEWEST,    1
          OLDEST,    1
          RELEVANCE, 9
          NEWEST,    9
          OLDEST,    9
          """)
  void noHitComesTwiceAndNoneThatStaysIsLost(Sort sort, int commits) {
    try (SearchIndex index = SearchIndex.open(directory, Access.WRITE).orThrow()) {
      IntStream.range(0, FIRST).forEach(i -> index.replace(paper(i)));
      index.commit(1);
      SearchQuestion question = SearchQuestion.of("fishing quota").sortedBy(sort).limit(7);
      List<String> read = new ArrayList<>();
      Optional<String> cursor = Optional.empty();
      int come = FIRST;
      int gone = 0;
      do {
        SearchResult page = index.search(cursor.map(question::after).orElse(question));
        page.hits().forEach(hit -> read.add(hit.document()));
        cursor = page.next();
        for (int i = 0; i < commits && come < 4 * FIRST; i++) {
          index.replace(paper(come++), paper(come++));
          index.remove("paper" + 10 * gone++);
          index.commit(1 + come);
        }
      } while (cursor.isPresent());
      assertThat(read).doesNotHaveDuplicates();
      assertThat(read)
          .containsAll(
              IntStream.range(0, FIRST)
                  .filter(i -> i % 10 != 0)
                  .mapToObj(i -> "paper" + i)
                  .toList());
    }
  }

  /// Each says the words so often, among so many others, on such a day.
  private static IndexedDocument paper(int i) {
    return Indexed.document("paper" + i, "Paper")
        .published("20%02d-%02d-11".formatted(10 + i * 7 % 15, 1 + i % 12))
        .text(
            "The fishing quota. "
                + "Fishing. ".repeat(i * 5 % 7)
                + "Boats sail. ".repeat(i * 3 % 11))
        .build();
  }
}
