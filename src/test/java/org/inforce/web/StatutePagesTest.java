package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inforce.Scores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sections of the Code as the text of authorities: their tree, their duties, their notes apart.
class StatutePagesTest {
  /// As the Office of the Law Revision Counsel releases a title, in short.
  private static final String TITLE =
      """
      <uscDoc xmlns="http://xml.house.gov/schemas/uslm/1.0"
          xmlns:dcterms="http://purl.org/dc/terms/" identifier="/us/usc/t50">
      <meta><docNumber>50</docNumber><docPublicationName>Online@119-36</docPublicationName>
      <dcterms:created>2025-09-18T06:13:59</dcterms:created></meta>
      <main><title identifier="/us/usc/t50"><num value="50">Title 50—</num><heading>WAR</heading>
      <section identifier="/us/usc/t50/s1801"><num value="1801">§ 1801.</num>
      <heading>Judges</heading><content><p>A judge shall be designated.</p></content></section>
      <section identifier="/us/usc/t50/s1802"><num value="1802">§ 1802.</num>
      <heading>Reports</heading><content><p>The court shall report.</p></content></section>
      </title></main></uscDoc>
      """;

  private static final Path ISSUE =
      Path.of("corpus/documents/federal-register-2025-01-29/source.xml.gz");

  @TempDir private static Path directory;
  private static Library library;

  @BeforeAll
  static void takeIn() throws IOException {
    Path title = Files.writeString(directory.resolve("usc50.xml"), TITLE);
    library = Library.of(directory, Scores.shared("corpus/statutes"), title, ISSUE);
  }

  @AfterAll
  static void close() {
    if (library != null) {
      library.close();
    }
  }

  private static String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = page(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  /// Also of an authority of which nothing is on record.
  private static HttpResponse<String> page(String path) throws IOException, InterruptedException {
    return library.get(path);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /us/usc/t8/s1373  | kept up; date not known, its page says up to which day
          /us/usc/t8/s1373  | the newest yearly edition; date not known
          /us/usc/t50/s1801 | kept up; the text on record is of September 18, 2025
          /us/usc/t50/s1801 | the newest yearly edition; the text on record is of September 18, 2025
          /us/fr/90/8449    | as published on January 29, 2025
          /us/fr/90/8449    | On record: <a lang="en" href="/documents/federal-register-2025-01-29-document-2">
          /us/pl/104/208    | as published; date not known
          """)
  void everyLinkToThePublisherHasItsDateOrSaysThatItIsNotKnown(String path, String date)
      throws Exception {
    assertThat(page(path).body()).contains(date);
  }

  @Test
  void aWholeTitleIsAStatuteAndEachOfItsSectionsIsFound() throws Exception {
    assertThat(get("/us/usc/t50/s1801")).contains("A judge shall be designated");
    assertThat(get("/documents/usc50.json"))
        .contains("\"source_kind\":\"statute\"", "\"updated\":\"2025-09-18\"")
        .contains("\"document_number\":null");
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
