package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.store.FindingKind;
import org.inforce.store.QueueQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The review pages and their API, asked over HTTP as browsers and programs ask.
class ReviewPagesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String ORDER =
      """
      ---
      title: Order on the motion
      source_kind: court_order
      published: 2026-01-05
      ---
      UNITED STATES DISTRICT COURT FOR THE DISTRICT OF OREGON

      STATE OF WABASH v. HERON OFFICE, No. 3:26-cv-00101

      On January 5, 2026, the Court GRANTS the motion for a preliminary injunction. The Heron
      Office is preliminarily enjoined from enforcing the Heron Sharing Policy against the
      plaintiff. The Heron Office shall file a status report within 30 days.
      """;

  @TempDir private Path directory;
  private Library library;

  @BeforeEach
  void open() throws Exception {
    Path order = Files.writeString(directory.resolve("order.md"), ORDER);
    library =
        Library.of(
            directory, WebSettings.standard().at("127.0.0.1", 0).withToken("open sesame"), order);
  }

  @AfterEach
  void close() {
    library.close();
  }

  // --- asking ------------------------------------------------------------------------------

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(library.base() + path));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(at(path));
  }

  private JsonNode json(String path) throws Exception {
    return JsonMapper.shared().readTree(get(path).body());
  }

  private HttpResponse<String> sendJson(String path, String body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        at(path)
            .header("Authorization", "Bearer open sesame")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  private static String form(String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return String.join("&", pairs);
  }

  private HttpRequest.Builder formTo(String path, String body) {
    return at(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  /// A decision from the page's own form, with the word that shows where it came from.
  private HttpRequest.Builder decision(String session, String finding, String... fields)
      throws Exception {
    List<String> words = new ArrayList<>(List.of("csrf", formWord(session), "finding", finding));
    for (String field : fields) {
      words.addAll(List.of(field.split("=", 2)));
    }
    return formTo("/review", form(words.toArray(String[]::new))).header("Cookie", session);
  }

  /// The cookie of a reviewer whom the operator's token let in.
  private String session() throws Exception {
    HttpResponse<String> let = send(formTo("/review/login", form("token", "open sesame")));
    String cookie = let.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    assertThat(cookie).doesNotContain("sesame");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private String formWord(String session) throws Exception {
    String page = send(at("/review").header("Cookie", session)).body();
    Matcher word = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"").matcher(page);
    assertThat(word.find()).isTrue();
    return word.group(1);
  }

  private String finding(FindingKind kind) {
    return library.store().findings().queue(QueueQuery.ALL).stream()
        .filter(stored -> stored.finding().kind() == kind)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String norm() {
    return finding(FindingKind.OBLIGATION);
  }

  private String decision(String finding, String decision) {
    return """
    {"finding":"%s","decision":"%s","note":"as it reads","reviewer":"A. Counsel"}\
    """
        .formatted(finding, decision);
  }

  // --- programs ----------------------------------------------------------------------------

  @Test
  void aLostUpdateIsRefused() throws Exception {
    String norm = norm();
    HttpResponse<String> first =
        sendJson("/api/v1/reviews", decision(norm, "confirmed"), "If-Match", "\"0\"");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.headers().firstValue("ETag")).hasValue("\"1\"");

    HttpResponse<String> late =
        sendJson("/api/v1/reviews", decision(norm, "rejected"), "If-Match", "\"0\"");

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(json("/api/v1/reviews/" + norm).get("state").asString()).isEqualTo("confirmed");
  }

  @Test
  void anEntryKeptAsSeenIsNotSentAgain() throws Exception {
    String path = "/api/v1/reviews/" + norm();
    String tag = get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(send(at(path).header("If-None-Match", tag)).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no-such | confirmed | 404
          NORM    | certain   | 400
          NORM    | undone    | 422
          NORM    | corrected | 422
          """)
  void whatCannotBeKeptIsAProblem(String finding, String decision, int status) throws Exception {
    String id = finding.equals("NORM") ? norm() : finding;
    HttpResponse<String> refused = sendJson("/api/v1/reviews", decision(id, decision));

    assertThat(refused.statusCode()).isEqualTo(status);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }

  @Test
  void aWordOfOnesOwnMovesTheStatusAndIsUndone() throws Exception {
    String question = "/api/v1/status?measure=Heron+Sharing+Policy&as_of=2026-01-09";
    String before = json(question).get("results").get(0).get("status").asString();

    HttpResponse<String> kept =
        sendJson(
            "/api/v1/rulings",
            """
            {"kind":"event_added","source":"the clerk","note":"told","reviewer":"A. Counsel",
             "fields":{"type":"dissolved","date":"2026-01-08","case":"ord/3:26-cv-00101",
             "target":"event:%s"}}\
            """
                .formatted(finding(FindingKind.EVENT)));

    assertThat(kept.statusCode()).isEqualTo(201);
    JsonNode after = json(question).get("results").get(0);
    assertThat(after.get("status").asString()).isEqualTo("in_force").isNotEqualTo(before);
    assertThat(after.get("because").toString()).contains("\"who\":\"A. Counsel\"");
    String word = JsonMapper.shared().readTree(kept.body()).get("finding").asString();
    assertThat(get("/measures/heron-sharing-policy?as_of=2026-01-09").body())
        .contains("A. Counsel", "/review/" + word);
    assertThat(get("/review/" + word).body()).contains("dissolved", "told");
    assertThat(get("/review.csv?state=ruled").body()).contains(word);

    sendJson("/api/v1/reviews", decision(word, "undone"));

    assertThat(json(question).get("results").get(0).get("status").asString()).isEqualTo(before);
  }

  @Test
  void theQueueHasItsOtherForms() throws Exception {
    for (String form : List.of(".json", ".csv", ".atom", ".feed.json")) {
      assertThat(get("/review" + form + "?state=all").statusCode()).as(form).isEqualTo(200);
    }
    assertThat(json("/api/v1/reviews?kind=event&confidence_below=1.0").get("count").asInt())
        .isNotNegative();
    assertThat(get("/review?state=lost").statusCode()).isEqualTo(400);
    assertThat(get("/review/no-such").statusCode()).isEqualTo(404);
  }

  // --- people ------------------------------------------------------------------------------

  @Test
  void aFormFromHereIsKept() throws Exception {
    String session = session();
    String norm = norm();
    HttpResponse<String> kept =
        send(
            decision(
                    session,
                    norm,
                    "version=0",
                    "decision=rejected",
                    "note=a form",
                    "reviewer=Å. Counsel",
                    "back=/review?kind=obligation")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", library.base()));

    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(kept.headers().firstValue("Location").orElseThrow())
        .contains("/review?kind=obligation&done=" + norm);
    assertThat(get("/obligations/" + norm).body()).contains("Rejected by Å. Counsel");
    assertThat(get("/obligations").body()).doesNotContain("/obligations/" + norm + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site, SELF, true",
    "same-origin, http://evil.example, true",
    "same-origin, null, true",
    "same-site, SELF, true",
    "same-origin, SELF, false",
  })
  void aFormFromElsewhereIsNot(String site, String origin, boolean withWord) throws Exception {
    String session = session();
    String word = withWord ? formWord(session) : "0".repeat(64);
    HttpResponse<String> refused =
        send(
            formTo(
                    "/review",
                    form("csrf", word, "finding", norm(), "decision", "confirmed", "reviewer", "A"))
                .header("Cookie", session)
                .header("Sec-Fetch-Site", site)
                .header("Origin", origin.equals("SELF") ? library.base() : origin));

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(library.store().decisions().about(norm())).isEmpty();
  }

  @Test
  void aSessionAloneSendsNoJson() throws Exception {
    HttpResponse<String> refused =
        send(
            at("/api/v1/reviews")
                .header("Cookie", session())
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(decision(norm(), "confirmed"))));

    assertThat(refused.statusCode()).isEqualTo(403);
  }

  @Test
  void whoComesLateIsShownWhatWasSaid() throws Exception {
    String session = session();
    String norm = norm();
    sendJson("/api/v1/reviews", decision(norm, "confirmed"));

    HttpResponse<String> late =
        send(
            decision(
                session,
                norm,
                "version=0",
                "decision=rejected",
                "note=not a norm at all",
                "reviewer=B"));

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.body())
        .contains("Somebody decided about this", "Confirmed by A. Counsel", "not a norm at all");
  }

  @Test
  void nobodyIsSentElsewhereAfterwards() throws Exception {
    String session = session();
    HttpResponse<String> kept =
        send(
            decision(
                session, norm(), "decision=confirmed", "reviewer=A", "back=//evil.example/review"));

    assertThat(kept.headers().firstValue("Location").orElseThrow()).doesNotContain("evil");
  }

  @Test
  void withoutATokenTheServerIsReadOnlyAndSaysSo() throws Exception {
    try (Library readOnly = Library.of(directory.resolve("other"), directory.resolve("order.md"))) {
      HttpRequest.Builder page = HttpRequest.newBuilder(URI.create(readOnly.base() + "/review"));
      assertThat(send(page).body()).contains("read-only").doesNotContain("name=\"decision\"");
      HttpRequest.Builder bearer =
          HttpRequest.newBuilder(URI.create(readOnly.base() + "/api/v1/reviews"))
              .header("Authorization", "Bearer ")
              .POST(HttpRequest.BodyPublishers.ofString("{}"));
      assertThat(send(bearer).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void whatPeopleWriteIsHostileUntilEscaped() throws Exception {
    sendJson(
        "/api/v1/reviews",
        """
        {"finding":"%s","decision":"rejected","note":"<script>alert(1)</script>",
         "reviewer":"=HYPERLINK(1)"}\
        """
            .formatted(norm()));

    assertThat(get("/review/" + norm()).body()).doesNotContain("<script>alert");
    assertThat(get("/review.csv?state=rejected").body()).doesNotContain(",=HYPER");
  }
}
