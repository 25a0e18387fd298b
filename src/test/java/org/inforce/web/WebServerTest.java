package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebServerTest {
  private static final String HOSTILE =
      """
      Notice <script>alert(1)</script> of \u202Egnirahs\u202C and =HYPERLINK("http://x")

      The =Agency must report to the Secretary under 8 U.S.C. 1360(b) by March 1, 2026.
      \u0007The Agency may not share <img src=x onerror=alert(1)> addresses. 😀
      """;

  private static Library library;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void fill(@TempDir Path directory) throws Exception {
    Path hostile = Files.writeString(directory.resolve("hostile.txt"), HOSTILE);
    library =
        Library.of(
            directory,
            WebSettings.standard().at("127.0.0.1", 0).withToken("open sesame"),
            Stream.concat(Stream.of(Library.sample()), Stream.of(hostile)).toArray(Path[]::new));
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @Test
  void aCaseShowsItsDocketAndItsParties() throws Exception {
    String page = get("/cases/ca9/17-15589").body();
    assertThat(page)
        .contains("<h2 id=\"parties\">", "<h2 id=\"docket\">", "ISMAIL ELSHIKH", "MANDATE ISSUED.");
    JsonNode file = json(get("/api/v1/cases/ca9/17-15589"));
    assertThat(file.get("parties").get(0).get("name").asString()).isEqualTo("STATE OF HAWAII");
    assertThat(file.get("entries").get(1).get("number").asString()).isEqualTo("318");
    assertThat(file.get("entries").get(1).get("events").get(0).asString())
        .contains("mandate-issued");
    assertThat(file.get("filed").asString()).isEqualTo("2017-03-30");
  }

  @Test
  void aDocketWithoutEventsIsACaseAllTheSame() throws Exception {
    assertThat(get("/cases/nysd/1:10-cv-09545").body())
        .contains("Baines v. The City of New York", "240");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/search?q=medicaid",
        "/search?q=%28%22",
        "/obligations",
        "/measures",
        "/cases",
        "/changes",
        "/conflicts",
        "/calendar",
        "/runs",
        "/review",
        "/watches",
        "/watches/new",
        "/cite-check",
        "/help",
        "/method",
        "/compare",
        "/us/usc/t8/s1373",
        "/?as_of=2025-09-01&known_as_of=2025-08-20&party=CA"
      })
  void everyPageIsWholeHtmlWithItsLandmarks(String path) throws Exception {
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isIn(200, 404);
    assertThat(type(page)).isEqualTo("text/html;charset=utf-8");
    assertThat(page.body())
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"en\">", "<main id=\"main\"", "href=\"#main\"", "<h1", "</html>");
    assertThat(page.body()).doesNotContain(" style=", "<style", "onclick=", "javascript:");
    assertThat(count(page.body(), "<h1")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/nowhere", "/api/v1/nowhere", "/assets/inforce.css", "/changes.atom"})
  void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void anUnknownAddressHasAPageWithAWayHome() throws Exception {
    HttpResponse<String> page = get("/nowhere");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Not found", "href=\"/\"");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /?as_of=yesterday
          /obligations?modality=shall
          /obligations?status=fine
          /search?sort=best
          /changes?kind=rumour
          /changes?cursor=zzz
          /search?cursor=zzz
          /search?source_kind=rumour
          /search?modality=shall
          /search?status=fine
          /search?year=soon
          /api/v1/search?limit=0
          /api/v1/documents?cursor=zzz
          /api/v1/changes?ours=perhaps
          /calendar?from=2026-02-01&until=2026-01-01
          """)
  void aParameterThatCannotBeReadIsTheCallersMistake(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void programsGetProblemsAsJson() throws Exception {
    HttpResponse<String> answer = get("/api/v1/obligations?modality=shall");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(type(answer)).startsWith("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    assertThat(problem.get("detail").asString()).contains("modality", "shall", "prohibition");
    assertThat(type(get("/api/v1/nowhere"))).startsWith("application/problem+json");
    assertThat(get("/api/v1/documents/none").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search?q=medicaid",
        "documents",
        "obligations",
        "cases",
        "measures",
        "changes",
        "conflicts",
        "calendar",
        "runs",
        "reviews"
      })
  void everyListHasTheSameEnvelope(String path) throws Exception {
    JsonNode list = json(get("/api/v1/" + path));
    assertThat(String.join(" ", list.propertyNames())).startsWith("count next previous results");
    assertThat(list.get("results").isArray()).isTrue();
  }

  @Test
  void cursorsLeadThroughAllResultsOnce() throws Exception {
    TreeSet<String> seen = new TreeSet<>();
    String next = library.base() + "/api/v1/obligations?limit=7";
    int given = 0;
    while (next != null) {
      JsonNode page =
          json(CLIENT.send(request(next).build(), HttpResponse.BodyHandlers.ofString()));
      for (JsonNode norm : page.get("results")) {
        seen.add(norm.get("id").asString());
        given++;
      }
      next = page.get("next").isNull() ? null : page.get("next").asString();
    }
    assertThat(seen).hasSize(given);
    assertThat(given).isEqualTo(json(get("/api/v1/obligations")).get("count").asInt());
  }

  @Test
  void nothingIsObligedBeforeItIsKnown() throws Exception {
    assertThat(json(get("/api/v1/obligations?known_as_of=1900-01-01")).get("count").asInt())
        .isZero();
  }

  @Test
  void anUnchangedAnswerIsNotSentTwice() throws Exception {
    String tag = get("/api/v1/documents").headers().firstValue("ETag").orElseThrow();
    assertThat(tag).matches("W/\"[0-9a-f]+\"");
    for (String held : List.of(tag, tag.substring(2), "\"another\", " + tag, "*")) {
      HttpResponse<String> second =
          CLIENT.send(
              request(library.base() + "/api/v1/documents").header("If-None-Match", held).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(second.statusCode()).as(held).isEqualTo(304);
      assertThat(second.body()).isEmpty();
      assertThat(second.headers().firstValue("ETag")).contains(tag);
    }
  }

  @Test
  void whatIngestedTextSaysIsNeverMarkup() throws Exception {
    for (String path :
        List.of("/", "/changes", "/search?q=agency", "/obligations", hostilePage())) {
      assertThat(get(path).body())
          .as(path)
          .doesNotContain("<script>alert", "<img src=x", "\u202E", "\u0007");
    }
    assertThat(get(hostilePage()).body()).contains("&lt;script&gt;", "\uFFFD");
  }

  @Test
  void cellsNeverStartAFormula() throws Exception {
    for (String path : List.of("/search.csv?q=agency", "/obligations.csv", "/changes.csv")) {
      String table = get(path).body();
      assertThat(table).as(path).doesNotContain(",=", "\n=", "\"=", ",@", ",+");
    }
  }

  @Test
  void theInterfaceSaysHowManyRequestsAreLeft() throws Exception {
    assertThat(get("/api/v1/cases").headers().firstValue("RateLimit-Remaining")).isPresent();
    assertThat(get("/cases").headers().firstValue("RateLimit-Remaining")).isEmpty();
  }

  @Test
  void aPassageIsMarkedWhereTheAddressSays() throws Exception {
    assertThat(get(hostilePage() + "?at=0-6").body()).contains("id=\"passage\"");
    assertThat(get(hostilePage() + "?at=6").statusCode()).isEqualTo(400);
    assertThat(get(hostilePage() + "?at=999999-9999999").statusCode()).isEqualTo(200);
  }

  @Test
  void aBriefIsCheckedAndNotKept() throws Exception {
    long before = library.store().revision();
    HttpResponse<String> page =
        post(
            "/cite-check",
            "text=See+8+U.S.C.+1360%28b%29.+%3Cscript%3E",
            "application/x-www-form-urlencoded");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Results").doesNotContain("<script>\n");
    JsonNode found = json(post("/api/v1/citation-lookup", "{\"text\":\"x\"}", "application/json"));
    assertThat(found.get("count").asInt()).isZero();
    assertThat(library.store().revision()).isEqualTo(before);
  }

  @Test
  void nobodyWritesWithoutTheToken() throws Exception {
    JsonNode norm = json(get("/api/v1/obligations?limit=1")).get("results").get(0);
    String body =
        "{\"finding\":\""
            + norm.get("id").asString()
            + "\",\"decision\":\"confirmed\",\"reviewer\":\"A. Counsel\"}";
    assertThat(post("/api/v1/reviews", body, "application/json").statusCode()).isEqualTo(403);
    assertThat(post("/review", "finding=x", "application/x-www-form-urlencoded").statusCode())
        .isEqualTo(403);
    HttpResponse<String> kept =
        CLIENT.send(
            request(library.base() + "/api/v1/reviews")
                .header("Authorization", "Bearer open sesame")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(kept.statusCode()).isEqualTo(201);
    assertThat(json(kept).get("quote").asString()).isEqualTo(norm.get("quote").asString());
    assertThat(json(get("/api/v1/reviews?state=confirmed")).get("count").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0-1767225600          | Since January 1, 2026, 00:00 UTC
          1767225600-1768046400 | Since January 1, 2026, 00:00 UTC
          0-1767700000          | Nothing has changed since then
          hostile<script>       | What changed</h2>
          """)
  void homeTellsWhatChangedSinceTheLastVisit(String cookie, String told) throws Exception {
    HttpResponse<String> home =
        CLIENT.send(
            request(library.base() + "/").header("Cookie", "inforce_seen=" + cookie).build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(home.body()).contains(told);
    assertThat(home.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("-1768046400", "HttpOnly");
  }

  @Test
  void operatorsSeeHealthAndMeasures() throws Exception {
    assertThat(get("/healthz").body()).contains("ok");
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
    assertThat(get("/metrics").body()).contains("inforce_requests", "inforce_documents");
  }

  @Test
  void anotherMethodIsNotAllowed() throws Exception {
    assertThat(post("/changes", "", "text/plain").statusCode()).isEqualTo(405);
  }

  private static String hostilePage() throws Exception {
    for (JsonNode document : json(get("/api/v1/documents?limit=500")).get("results")) {
      if (document.get("title").asString().contains("script")) {
        return "/documents/" + document.get("id").asString();
      }
    }
    throw new AssertionError("the hostile document is missing");
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return library.get(path);
  }

  private static HttpResponse<String> post(String path, String body, String type) throws Exception {
    return CLIENT.send(
        request(library.base() + path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address));
  }
}
