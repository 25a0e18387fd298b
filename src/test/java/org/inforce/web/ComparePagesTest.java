package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two texts beside each other: what it means first, then the words, in line or in columns.
class ComparePagesTest {
  private static final String FIRST =
      """
      Records of ferry passengers

      Each operator must keep a record of every passenger for 90 days.

      Records are open to the harbor office – on request.

      Page 1 of 3
      """;

  @TempDir private static Path directory;
  private static Library library;

  @BeforeAll
  static void takeIn() throws IOException {
    write("first.txt", FIRST);
    write("second.txt", FIRST.replace("90 days", "60 days").replace("1 of 3", "1 of 4"));
    write("third.txt", FIRST.replace(" – ", " - "));
    library = Library.of(directory.resolve("data"), directory.resolve("texts"));
  }

  private static void write(String name, String text) throws IOException {
    Files.createDirectories(directory.resolve("texts"));
    Files.writeString(directory.resolve("texts").resolve(name), text);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(library.base() + path)).build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  @Test
  void theNormsThatDifferComeBeforeTheWords() throws Exception {
    String page = get("/compare?a=first&b=second");
    assertThat(page.indexOf("Obligations that differ"))
        .isPositive()
        .isLessThan(page.indexOf("The words"));
    assertThat(page)
        .contains("<del><span class=\"vh\" lang=\"en\">[removed] </span>90</del>")
        .contains("<ins><span class=\"vh\" lang=\"en\">[added] </span>60</ins>")
        .doesNotContain("</span>3</del>");
  }

  @Test
  void theLayoutIsInTheAddress() throws Exception {
    String page = get("/compare?a=first&b=second&layout=columns");
    assertThat(page).contains("class=\"columns\"", "class=\"was\"", "class=\"is\"", ">In line</a>");
    assertThat(get("/compare?a=first&b=second"))
        .contains("class=\"redline\"", "layout=columns")
        .doesNotContain("class=\"columns\"");
  }

  @Test
  void allShowsTheBoilerplateToo() throws Exception {
    assertThat(get("/compare?a=first&b=second&all=1")).contains("</span>3</del>");
  }

  @Test
  void programsGetTheChangedWordsWithTheirPlaces() throws Exception {
    JsonNode compared = JsonMapper.shared().readTree(get("/api/v1/compare?a=first&b=second"));
    JsonNode documents = JsonMapper.shared().readTree(get("/api/v1/documents/first"));
    String before = documents.get("text").asString();
    assertThat(compared.get("obligations")).isNotEmpty();
    assertThat(compared.get("pieces"))
        .filteredOn(piece -> piece.get("kind").asString().equals("deleted"))
        .isNotEmpty()
        .allSatisfy(piece ->
            assertThat(before.substring(piece.get("start").asInt(), piece.get("end").asInt()))
                .isEqualTo(piece.get("quote").asString()));
    assertThat(get("/compare?a=first&b=second")).contains("/api/v1/compare?a=first&amp;b=second");
  }

  @Test
  void otherDashesAreSaidToBeTypography() throws Exception {
    assertThat(get("/compare?a=first&b=third"))
        .contains("Typography only.")
        .doesNotContain("The words</h2>", "<del>");
  }
}
