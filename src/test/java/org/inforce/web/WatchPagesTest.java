package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.store.Alert;
import org.inforce.store.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchPagesTest {
  private static final String TOKEN = "open sesame";
  private static final HttpClient STRANGER = HttpClient.newHttpClient();
  private static final HttpClient OPERATOR =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private static Library library;
  private static String formWord;

  @BeforeAll
  static void fill(@TempDir Path directory) throws Exception {
    WebSettings settings = WebSettings.standard().at("127.0.0.1", 0).withToken(TOKEN);
    library = Library.of(directory, settings, Library.sample());
    post(OPERATOR, "/review/login", Map.of("token", TOKEN, "back", "/watches"));
    Matcher word =
        Pattern.compile("name=\"csrf\" value=\"(\\w+)\"")
            .matcher(get(OPERATOR, "/watches/new").body());
    assertThat(word.find()).isTrue();
    formWord = word.group(1);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  /// A watch begun by the form, as the store has it.
  private static Watch begun(String kind, String query, String to) throws Exception {
    HttpResponse<String> kept =
        post(
            OPERATOR,
            "/watches",
            Map.of("csrf", formWord, "kind", kind, "query", query, "every", "daily", "to", to));
    assertThat(kept.statusCode()).isEqualTo(303);
    String id = kept.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    return library.store().watches().stream().filter(w -> w.id().equals(id)).findFirst().get();
  }

  private static Alert told(Watch watch, String id) {
    Alert alert =
        Alert.waiting(
            id,
            watch.id(),
            Library.TAKEN,
            Library.TAKEN,
            new Alert.Wording(
                "Injunction <b>dissolved</b>", "Words & more", "You watch it.", "/orders/x"));
    library.store().write(writer -> writer.addAlert(alert));
    return alert;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /us/usc/t8/s1360            | kind=authority&query=%2Fus%2Fusc%2Ft8%2Fs1360
          /cases/cand/3:25-cv-05536   | kind=case&query=cand%2F3%3A25-cv-05536
          /cases/cand/3:25-cv-05536   | kind=party&query=
          /search?q=medicaid&agency=X | kind=search&query=%28medicaid%29+agency%3A%22X%22
          /?party=CA                  | kind=party&query=CA
          """)
  void everyPageThatCanBeWatchedSaysSo(String page, String link) throws Exception {
    assertThat(get(STRANGER, page).body().replace("&amp;", "&")).contains("/watches/new?" + link);
  }

  @Test
  void measuresAndObligationsCanBeWatchedToo() throws Exception {
    for (String kind : List.of("measures", "obligations")) {
      String id = first("/api/v1/" + kind);
      assertThat(get(STRANGER, "/" + kind + "/" + id).body())
          .contains("/watches/new?kind=" + kind.substring(0, kind.length() - 1) + "&amp;query=");
    }
  }

  @Test
  void aFilteredSearchIsWatchedAsOneQueryThatFindsTheSame() throws Exception {
    JsonNode facets = json("/api/v1/search?q=data").get("results");
    assertThat(facets.isEmpty()).isFalse();
    for (String filter :
        List.of(
            "source_kind=court_order",
            "source_kind=court_order&source_kind=docket_entry",
            "court=cand",
            "modality=prohibition",
            "year=2025",
            "authority=/us/usc/t8/s1360")) {
      Matcher begin =
          Pattern.compile("/watches/new\\?kind=search&amp;query=([^\"]+)")
              .matcher(get(STRANGER, "/search?q=data&" + filter).body());
      assertThat(begin.find()).as(filter).isTrue();
      assertThat(found("/api/v1/search?limit=200&q=" + begin.group(1)))
          .as(filter)
          .isNotEmpty()
          .isEqualTo(found("/api/v1/search?limit=200&q=data&" + filter));
    }
  }

  @Test
  void aWatchIsBegunChangedAndEndedByForms() throws Exception {
    Watch watch = begun("authority", "8 USC 1373", "counsel@example.org");
    assertThat(watch.query()).isEqualTo("/us/usc/t8/s1373");
    assertThat(watch.channel()).isEqualTo("mailto:counsel@example.org");
    String page = "/watches/" + watch.id();
    assertThat(get(OPERATOR, page).body()).contains("8 U.S.C. 1373", "mailto:counsel@example.org");
    post(OPERATOR, page, Map.of("csrf", formWord, "every", "weekly", "to", "feed"));
    assertThat(get(OPERATOR, page).body()).contains("Once a week");
    assertThat(post(OPERATOR, page + "/end", Map.of("csrf", formWord)).body()).contains("is ended");
    assertThat(get(OPERATOR, page).statusCode()).isEqualTo(404);
  }

  @Test
  void whatCannotBeKeptIsSaidWhereItWasTyped() throws Exception {
    HttpResponse<String> refused =
        post(
            OPERATOR,
            "/watches",
            Map.of("csrf", formWord, "kind", "authority", "query", "the law", "every", "daily"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("is not read as an authority", "value=\"the law\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/watches", "/watches/none", "/watches/none/replay"})
  void nobodyWritesWithoutTheToken(String path) throws Exception {
    assertThat(post(STRANGER, path, Map.of("kind", "search", "query", "x")).statusCode())
        .isEqualTo(403);
    assertThat(api("POST", path, "{\"query\":\"x\"}", "wrong").statusCode()).isEqualTo(403);
  }

  @Test
  void strangersReadWithoutAddresses() throws Exception {
    Watch watch = begun("case", "cand/3:25-cv-05536", "https://hooks.example.org/secret");
    for (String path :
        List.of(
            "/watches",
            "/watches.csv",
            "/watches.json",
            "/api/v1/watches",
            "/watches/" + watch.id(),
            "/api/v1/watches/" + watch.id())) {
      assertThat(get(STRANGER, path).body())
          .as(path)
          .contains("3:25-cv-05536")
          .doesNotContain("hooks.example.org", watch.key());
    }
    assertThat(get(OPERATOR, "/watches").body()).contains("hooks.example.org");
  }

  @Test
  void anAddressInAMessageAsksBeforeItEndsAWatchAndNeedsNoToken() throws Exception {
    Watch watch = begun("search", "one-click", "mailto:reader@example.org");
    String end = "/watches/" + watch.id() + "/end";
    String keyed = end + "?key=" + watch.key();
    assertThat(get(STRANGER, keyed).body()).contains("End this watch?", watch.key());
    assertThat(get(STRANGER, end + "?key=wrong").body()).doesNotContain(watch.key());
    assertThat(post(STRANGER, end + "?key=wrong", Map.of()).statusCode()).isEqualTo(403);
    assertThat(library.store().watches()).contains(watch);
    Map<String, String> oneClick = Map.of("List-Unsubscribe", "One-Click");
    assertThat(post(STRANGER, keyed, oneClick).statusCode()).isEqualTo(200);
    assertThat(library.store().watches()).doesNotContain(watch);
    assertThat(post(STRANGER, keyed, oneClick).statusCode()).as("again").isEqualTo(200);
    assertThat(get(STRANGER, keyed).body()).contains("The watch is ended");
  }

  @Test
  void anAddressThatEndsSeveralEndsThoseItHasKeysOfAndNoOthers() throws Exception {
    Watch one = begun("search", "one of several", "mailto:reader@example.org");
    Watch other = begun("search", "other of several", "mailto:reader@example.org");
    Watch third = begun("search", "third of several", "mailto:reader@example.org");
    String all =
        "/watches/end?key=%s.%s&key=%s.%s&key=%s.wrong"
            .formatted(one.id(), one.key(), other.id(), other.key(), third.id());
    assertThat(get(STRANGER, all).body())
        .contains("End these 2 watches?", "one of several", "other of several")
        .doesNotContain("third of several");
    assertThat(library.store().watches()).as("only asked").contains(one, other);
    Map<String, String> oneClick = Map.of("List-Unsubscribe", "One-Click");
    assertThat(post(STRANGER, all, oneClick).statusCode()).isEqualTo(200);
    assertThat(library.store().watches()).doesNotContain(one, other).contains(third);
  }

  @Test
  void aWatchBegunOnASpanishPageTellsInSpanish() throws Exception {
    assertThat(get(OPERATOR, "/watches/new?lang=es").body())
        .contains("<option value=\"es\" lang=\"es\" selected>Español</option>");
    assertThat(get(OPERATOR, "/watches/new?lang=en").body())
        .contains("<option value=\"en\" lang=\"en\" selected>English</option>");
  }

  @Test
  void aWatchShowsWhyEachWasSentWhatBecameOfItAndSendsAgain() throws Exception {
    Watch watch = begun("search", "dead letters", "https://hooks.example.org/x");
    Alert dead = told(watch, "dead-letter").dead(Library.TAKEN, "answered with status 500");
    library
        .store()
        .write(writer -> {
          writer.putAlert(dead);
          return true;
        });
    String page = "/watches/" + watch.id();
    assertThat(get(OPERATOR, page).body())
        .contains("You watch it.", "could not be sent", "nswered with status 500", "Send again")
        .contains("Injunction &lt;b&gt;dissolved")
        .doesNotContain("<b>dissolved");
    post(OPERATOR, page + "/replay", Map.of("csrf", formWord));
    assertThat(library.store().alerts(Alert.State.DEAD)).isEmpty();
    assertThat(json(page + ".json").get("results").get(0).get("state").asString())
        .isEqualTo("waiting");
    assertThat(get(STRANGER, page + ".atom").body()).contains("urn:inforce:alert:dead-letter");
  }

  @Test
  void programsDoTheSame() throws Exception {
    String body = "{\"kind\":\"authority\",\"query\":\"42 CFR part 435\",\"every\":\"weekly\"}";
    HttpResponse<String> made = api("POST", "/watches", body, TOKEN);
    assertThat(made.statusCode()).isEqualTo(201);
    JsonNode watch = JsonMapper.shared().readTree(made.body());
    assertThat(watch.get("query").asString()).isEqualTo("/us/cfr/t42/pt435");
    assertThat(watch.get("to").asString()).isEqualTo("feed");
    assertThat(api("POST", "/watches", body, TOKEN).statusCode()).as("known").isEqualTo(200);
    String one = "/watches/" + watch.get("id").asString();
    assertThat(api("POST", one, "{\"every\":\"daily\"}", TOKEN).body()).contains("\"daily\"");
    assertThat(json("/api/v1" + one + "/alerts").get("count").asInt()).isZero();
    assertThat(api("POST", one + "/replay", "{}", TOKEN).body()).contains("\"replayed\":0");
    assertThat(api("POST", "/watches", "{\"query\":\"\"}", TOKEN).statusCode()).isEqualTo(422);
    assertThat(
            api("POST", "/watches", "{\"query\":\"x\",\"every\":\"hourly\"}", TOKEN).statusCode())
        .isEqualTo(400);
    assertThat(api("DELETE", one, "", "wrong").statusCode()).isEqualTo(403);
    assertThat(api("DELETE", one, "", TOKEN).statusCode()).isEqualTo(200);
    assertThat(api("DELETE", one, "", TOKEN).statusCode()).isEqualTo(404);
  }

  private static String first(String list) throws Exception {
    return json(list).get("results").get(0).get("id").asString();
  }

  private static TreeSet<String> found(String search) throws Exception {
    TreeSet<String> found = new TreeSet<>();
    json(search).get("results").forEach(hit -> found.add(hit.get("document").asString()));
    return found;
  }

  private static JsonNode json(String path) throws Exception {
    return JsonMapper.shared().readTree(get(STRANGER, path).body());
  }

  private static HttpResponse<String> get(HttpClient client, String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(
      HttpClient client, String path, Map<String, String> fields) throws Exception {
    String form =
        fields.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return client.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> api(String method, String path, String body, String token)
      throws Exception {
    return STRANGER.send(
        request("/api/v1" + path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(library.base() + path));
  }
}
