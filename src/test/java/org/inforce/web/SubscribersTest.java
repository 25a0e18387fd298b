package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What other programs subscribe to or take over: feeds, the calendar, references.
class SubscribersTest {
  private static Library library;

  @BeforeAll
  static void fill(@TempDir Path directory) throws Exception {
    library = Library.of(directory, Library.sample());
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/changes.atom",
        "/measures.atom",
        "/cases.atom",
        "/search.atom?q=agency",
        "/obligations.atom",
        "/conflicts.atom"
      })
  void feedsAreWellFormed(String path) throws Exception {
    HttpResponse<String> feed = library.get(path);
    assertThat(type(feed)).contains("application/atom+xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    byte[] bytes = feed.body().getBytes(StandardCharsets.UTF_8);
    assertThat(
            factory
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement()
                .getLocalName())
        .isEqualTo("feed");
  }

  @Test
  void listsNameTheirFeeds() throws Exception {
    assertThat(library.get("/changes").body())
        .contains("rel=\"alternate\"", "href=\"/changes.atom\"", "href=\"/changes.feed.json\"");
    assertThat(json(library.get("/changes.feed.json")).get("version").asString())
        .isEqualTo("https://jsonfeed.org/version/1.1");
  }

  @Test
  void theCalendarCanBeSubscribedTo() throws Exception {
    HttpResponse<String> calendar = library.get("/calendar.ics?from=2025-01-01&until=2026-12-31");
    assertThat(type(calendar)).contains("text/calendar");
    assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.body().lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          .ris,      TY  -
          .bib,      @misc{
          .csl.json, title
          """)
  void documentsGoToReferenceManagers(String suffix, String expected) throws Exception {
    String id = json(library.get("/api/v1/documents")).get("results").get(0).get("id").asString();
    HttpResponse<String> reference = library.get("/documents/" + id + suffix);
    assertThat(reference.statusCode()).isEqualTo(200);
    assertThat(reference.body()).contains(expected);
  }

  @Test
  void authoritiesGoToReferenceManagersToo() throws Exception {
    assertThat(library.get("/us/usc/t8/s1373.ris").body()).contains("TI  - 8 U.S.C. 1373");
    assertThat(json(library.get("/us/usc/t8/s1373.csl.json")).get("title").asString())
        .isEqualTo("8 U.S.C. 1373");
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
