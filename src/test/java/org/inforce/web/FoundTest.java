package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Results as the search page shows them.
class FoundTest {
  private static final String NOTICE =
      """
      # Sharing of *wheat* data

      The office collects records of wheat. %s The farmers' **wheat** records stay.
      """
          .formatted("It reads every other form that farmers send, year by year. ".repeat(12));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/markdown | farmers+stay | … It reads every other form
          text/markdown | farmers+stay |  wheat records
          text/markdown | collects     | year by year. It reads every other form that farmers send, …</p>
          text/plain    | farmers+stay | **wheat** records
          """)
  void aSnippetIsCutOpenlyAndWithoutTheSignsOfMarkdown(
      String type, String query, String shown, @TempDir Path directory) throws Exception {
    assertThat(found(type, query, directory)).contains(shown);
  }

  @Test
  void theResultsComeBeforeWhatNarrowsThem(@TempDir Path directory) throws Exception {
    String page = found("text/markdown", "wheat", directory);
    assertThat(page.indexOf("class=\"list results\"")).isLessThan(page.indexOf("id=\"narrow\""));
  }

  private static String found(String type, String query, Path directory)
      throws IOException, InterruptedException {
    Path notice = Files.writeString(directory.resolve("notice.txt"), NOTICE);
    Files.writeString(
        directory.resolve("notice.meta.json"), "{\"media_type\": \"%s\"}".formatted(type));
    try (Library library = Library.of(directory.resolve("data"), notice)) {
      return library.get("/search?q=" + query).body();
    }
  }
}
