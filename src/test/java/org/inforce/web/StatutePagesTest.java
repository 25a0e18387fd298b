package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inforce.Scores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sections of the Code as the text of authorities: their tree, their duties, their notes apart.
class StatutePagesTest {
  @TempDir private static Path directory;
  private static Library library;

  @BeforeAll
  static void takeIn() {
    library = Library.of(directory, Scores.shared("corpus/statutes"));
  }

  @AfterAll
  static void close() {
    if (library != null) {
      library.close();
    }
  }

  private static String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(library.base() + path)).build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  private static JsonNode authority(String path) throws IOException, InterruptedException {
    return JsonMapper.builder().build().readTree(get("/api/v1/authorities" + path));
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return IntStream.range(0, list.size()).mapToObj(list::get);
  }

  @Test
  void aSectionIsATreeOfItsProvisions() throws Exception {
    JsonNode text = authority("/us/usc/t8/s1373").path("text");
    assertThat(each(text.path("parts")).map(part -> part.path("id").stringValue()))
        .containsExactly("/us/usc/t8/s1373/a", "/us/usc/t8/s1373/b", "/us/usc/t8/s1373/c");
    assertThat(each(text.path("lines")).map(line -> line.path("id").stringValue()))
        .contains("/us/usc/t8/s1373/b/1", "/us/usc/t8/s1373/b/3");
    assertThat(text.path("source_credit").stringValue()).startsWith("(Pub. L. 104–208");
    assertThat(text.path("lines").toString()).doesNotContain("Codification", "Abolition");
  }

  @Test
  void aProvisionIsItsOwnWordsAlone() throws Exception {
    JsonNode lines = authority("/us/usc/t8/s1373/c").path("text").path("lines");
    assertThat(each(lines).map(line -> line.path("text").stringValue()).toList())
        .first()
        .isEqualTo("(c) Obligation to respond to inquiries");
    assertThat(lines.toString()).contains("shall respond to an inquiry").doesNotContain("(b)");
  }

  @Test
  void aDutyOfAStatuteRestsOnTheProvisionThatStatesIt() throws Exception {
    JsonNode norms = authority("/us/usc/t8/s1373/c").path("obligations");
    assertThat(norms.size()).isEqualTo(1);
    assertThat(norms.get(0).path("modality").stringValue()).isEqualTo("obligation");
    assertThat(norms.get(0).path("authorities").toString())
        .contains("/us/usc/t8/s1373/c", "requires");
  }

  @Test
  void thePageHasATreeWithPins() throws Exception {
    String page = get("/us/usc/t8/s1373");
    assertThat(page)
        .contains("id=\"p-b-1\"", "href=\"/us/usc/t8/s1373/b/1\"", "What it is made of")
        .contains("Notes, which are no part of the section");
  }

  @Test
  void aVeryLongSectionIsShownInPart() throws Exception {
    JsonNode text = authority("/us/usc/t42/s1396b").path("text");
    assertThat(text.path("whole").booleanValue()).isFalse();
    assertThat(text.path("parts").size()).isGreaterThan(20);
    assertThat(authority("/us/usc/t42/s1396b/v/1").path("text").path("whole").booleanValue())
        .isTrue();
  }
}
