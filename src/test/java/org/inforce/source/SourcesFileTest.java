package org.inforce.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.inforce.source.SourcesFile.Parsed;
import org.inforce.source.SourcesFile.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTest {
  private static List<Problem> problems(String yaml) {
    return switch (SourcesFile.parse(yaml, Path.of("/srv"))) {
      case Parsed.Valid valid -> List.of();
      case Parsed.Invalid invalid -> invalid.problems();
    };
  }

  private static SourcesFile file(String yaml) {
    return ((Parsed.Valid) SourcesFile.parse(yaml, Path.of("/srv"))).file();
  }

  @Test
  void theDefaultFileIsRight() throws IOException {
    String yaml = Files.readString(Path.of("corpus/sources.yaml"));
    assertThat(problems(yaml)).isEmpty();
    assertThat(file(yaml).sources())
        .extracting(WatchedSource::id)
        .contains("docket-california-v-hhs", "dhcs-newsroom", "california-attorney-general");
  }

  @Test
  void readsEachKindOfSource() {
    SourcesFile file =
        file(
            """
            contact: mailto:watch@example.org
            manners: { delay: 1s, max_size: 10 MB }
            hosts:
              slow.example.org: { delay: 30s }
            sources:
              - { id: a, kind: federal_register, since: 2025-01-01, cfr: [42 CFR 433] }
              - { id: b, kind: govinfo_issues, since: 2025-01-01 }
              - { id: c, kind: govinfo_opinions, since: 2025-01-01, courts: [cand] }
              - { id: d, kind: courtlistener_docket, court: cand, docket: "3:25-cv-05536" }
              - { id: e, kind: courtlistener_search, query: "1360(b)", since: 2025-01-01 }
              - { id: f, kind: newsroom, index: https://e.org/n, pages: https://e.org/n/ }
              - { id: g, kind: feed, address: https://e.org/rss }
              - { id: h, kind: page, address: https://e.org/p }
              - { id: i, kind: folder, path: inbox }
              - { id: j, kind: currency }
            """);
    assertThat(file.sources()).hasSize(10).extracting(WatchedSource::id).contains("a", "j");
    assertThat(file.manners().delay()).isEqualTo(Duration.ofSeconds(1));
    assertThat(file.manners().maxBytes()).isEqualTo(10L << 20);
    assertThat(file.hosts())
        .hasEntrySatisfying(
            "slow.example.org",
            manners -> assertThat(manners.delay()).isEqualTo(Duration.ofSeconds(30)));
    assertThat(file.sources().get(8))
        .isEqualTo(new WatchedSource.Folder("i", Path.of("/srv/inbox")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sources: []                                                       | 1 | `contact` is missing
          contact: x\\nsorces: []                                            | 2 | `sorces` is not known here
          contact: x\\nsources:\\n - kind: feed                               | 3 | `id` is missing
          contact: x\\nsources:\\n - {id: a, kind: fed}                       | 3 | `kind` must be
          contact: x\\nsources:\\n - {id: a, kind: feed, address: ftp://a/}   | 3 | `address` must be an address
          contact: x\\nsources:\\n - {id: A b, kind: currency}                | 3 | `id` must be of small letters
          contact: x\\nsources:\\n - {id: a, kind: currency, dealy: 3s}       | 3 | `dealy` is not known here
          contact: x\\nsources:\\n - {id: a, kind: currency}\\n - {id: a, kind: currency} | 4 | names two sources
          contact: x\\nmanners: {delay: soon}                                | 2 | `delay` must be a time
          contact: x\\nmanners: {attempts: 99}                               | 2 | `attempts` must be a number
          contact: x\\ncontact: y                                            | 2 | is given twice
          contact: [                                                         | 1 | is no YAML
          contact: x\\nsources:\\n - {id: a, kind: federal_register, since: May} | 3 | `since` must be a day
          contact: x\\nsources:\\n - {id: a, kind: federal_register, since: 2025-01-01, types: [LAW]} | 3 | `types` may be
          """)
  void pointsAtEachMistake(String yaml, int line, String message) {
    List<Problem> problems = problems(yaml.replace("\\n", "\n"));
    assertThat(problems)
        .anySatisfy(problem -> {
          assertThat(problem.line()).isEqualTo(line);
          assertThat(problem.message()).contains(message);
        });
  }

  @Test
  void findsAllMistakesInOneGo() {
    assertThat(problems("sorces: []\nmanners: {delay: soon}\n"))
        .extracting(Problem::line)
        .containsExactly(1, 1, 2);
  }
}
