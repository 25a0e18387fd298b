package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// `inforce search` over the samples of the case study.
class SearchCommandTest {
  private static final String DOCUMENTS = "corpus/documents/";

  @TempDir private static Path data;
  private static Cli cli;

  @BeforeAll
  static void fill() {
    cli = new Cli(data, "2026-01-10");
    cli.run(
        "ingest",
        DOCUMENTS + "medicaid-sharing-notice/source.xml",
        DOCUMENTS + "order-august-2025/source.pdf",
        DOCUMENTS + "order-december-2025/source.pdf",
        DOCUMENTS + "cms-dhs-agreement/source.md");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2025-07-20, 2026-01-10, in_force
          2025-09-01, 2026-01-10, enjoined_in_part
          2025-09-01, 2025-08-01, in_force
          """)
  void statusesAreThoseOfTheDayAskedAbout(String asOf, String knownAsOf, String status) {
    JsonNode result = search("agreement", asOf, knownAsOf);
    assertThat(result.path("facets").path("status").propertyNames()).contains(status);
    assertThat(search("agreement status:" + status, asOf, knownAsOf).path("hits"))
        .allSatisfy(hit -> assertThat(hit.path("statuses").toString()).contains(status))
        .isNotEmpty();
  }

  @Test
  void aStatusNarrowsAndIsShown() {
    assertThat(cli.run("search", "agreement", "--filter", "status=enjoined_in_part").out())
        .contains("enjoined_in_part]");
    assertThat(
            cli.run("search", "agreement", "--filter", "status=rescinded", "--json")
                .object()
                .path("count")
                .asInt())
        .isZero();
  }

  private static JsonNode search(String query, String asOf, String knownAsOf) {
    return cli.run("search", query, "--as-of", asOf, "--known-as-of", knownAsOf, "--json").object();
  }
}
