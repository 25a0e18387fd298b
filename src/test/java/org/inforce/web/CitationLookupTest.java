package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationLookupTest {
  private static final Path ISSUE =
      Path.of("corpus/documents/federal-register-2025-01-29/source.xml.gz");

  private static Library library;

  @BeforeAll
  static void open(@TempDir Path directory) throws Exception {
    Path note =
        Files.writeString(
            directory.resolve("note.txt"),
            """
            The Board must report under 8 U.S.C. 1373.

            See Harbor Guild v. Tide Office, No. 3:26-cv-00042 (D. Or. 2026); Elm v. Board, No. \
            3:26-cv-00042 (N.D. Cal. 2026); Oak v. Board, No. 1:26-cv-00077 (D. Mass. 2026).
            """);
    library = Library.of(directory, note, ISSUE);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 U.S.C. 1373               | 200 | ''               | ''
          # in the Code's table though no document cites it
          8 U.S.C. 1360(b)            | 200 | ''               | ''
          8 U.S.C. 99999              | 404 | no section 99999 | ''
          # an order of the issue on record, and the page behind it
          90 FR 8443                  | 200 | ''               | ''
          90 FR 8444                  | 404 | Nothing on record | ''
          Elm, supra, at 3            | 400 | ''               | ''
          1 U.S. 1                    | 404 | Nothing on record | ''
          No. 3:26-cv-00042           | 300 | Several cases    | /us/docket/cand/3:26-cv-00042 /us/docket/ord/3:26-cv-00042
          No. 1:26-cv-00077           | 200 | ''               | /us/docket/mad/1:26-cv-00077
          No. 1:26-cv-00099           | 404 | Nothing on record | ''
          No. 3:26-cv-00042 (D. Or.)  | 200 | ''               | ''
          """)
  void eachCitationHasAStatusOfItsOwn(String cited, int status, String message, String candidates)
      throws Exception {
    JsonNode result = lookup("See " + cited + ".").path("results").get(0);
    assertThat(result.path("status").asInt()).as(result.toString()).isEqualTo(status);
    assertThat(result.path("error_message").asString()).contains(message);
    assertThat(result.path("error_message").asString().isEmpty()).isEqualTo(status == 200);
    assertThat(result.path("candidates").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder(candidates.isEmpty() ? new String[0] : candidates.split(" "));
    assertThat(result.path("start_index").asInt()).isEqualTo(4);
  }

  private static JsonNode lookup(String text) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(library.base() + "/api/v1/citation-lookup"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(text))
            .build();
    return JsonMapper.shared()
        .readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
  }
}
