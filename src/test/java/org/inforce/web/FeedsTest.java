package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.store.Alert;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every list, and every page of one thing that can change, as another program reads its feeds.
class FeedsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String OURS = "a-norm-we-read-better";
  private static Library library;

  @BeforeAll
  static void fill(@TempDir Path directory) throws Exception {
    library = Library.of(directory, Library.sample());
    Instant now = Library.TAKEN;
    Watch watch =
        new Watch(
            "w", Watch.Kind.PARTY, "CA", Watch.Frequency.DAILY, Watch.FEED, now, "the-watch-key");
    Alert alert =
        Alert.waiting(
            "told",
            "w",
            now,
            now,
            new Alert.Wording("An <order> & \u0007more", "Detail", "Why", "/orders/x"));
    ChangeEntry ours =
        new ChangeEntry(
            now,
            ChangeKind.OBLIGATION_ADDED,
            OURS,
            Optional.empty(),
            Optional.of("must"),
            Optional.empty(),
            Optional.empty(),
            "Our rules read it now.",
            true);
    library
        .store()
        .write(writer -> {
          writer.addWatch(watch);
          writer.addChanges(List.of(ours));
          return writer.addAlert(alert);
        });
  }

  @AfterAll
  static void close() {
    library.close();
  }

  static Stream<String> pages() throws Exception {
    return Stream.concat(
        Stream.of(
            "/search?q=medicaid",
            "/changes",
            "/us/usc/t8/s1360",
            "/conflicts",
            "/calendar?from=2025-01-01&until=2026-12-31",
            "/runs",
            "/cases",
            "/measures",
            "/obligations",
            "/review",
            "/watches",
            "/watches/w",
            "/cases/cand/3:25-cv-05536",
            "/cases/ca9/17-15589"),
        Stream.of(
            "/measures/" + first("measures"),
            "/obligations/" + first("obligations"),
            "/orders/" + json("/api/v1/cases/cand/3:25-cv-05536").get("orders").get(0).asString()));
  }

  private static String first(String list) throws Exception {
    return json("/api/v1/" + list).get("results").get(0).get("id").asString();
  }

  private static String form(String page, String suffix) {
    int query = page.indexOf('?');
    return query < 0 ? page + suffix : page.substring(0, query) + suffix + page.substring(query);
  }

  /// RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have, each identifier once.
  @ParameterizedTest
  @MethodSource("pages")
  void atomIsReadByAnotherParser(String page) throws Exception {
    String path = form(page, ".atom");
    Feed feed = (Feed) new WireFeedInput().build(new StringReader(get(path).body()));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(URI.create(feed.getId()).isAbsolute()).isTrue();
    assertThat(feed.getTitle()).isNotBlank();
    assertThat(feed.getUpdated()).isNotNull();
    assertThat(feed.getAuthors()).isNotEmpty();
    assertThat(feed.getOtherLinks())
        .filteredOn(link -> link.getRel().equals("self"))
        .singleElement()
        .satisfies(link -> assertThat(URI.create(link.getHref()).isAbsolute()).isTrue());
    Set<String> ids = new HashSet<>();
    assertThat(feed.getEntries()).as("something to tell").isNotEmpty();
    for (Entry entry : feed.getEntries()) {
      assertThat(URI.create(entry.getId()).isAbsolute()).isTrue();
      assertThat(ids.add(entry.getId())).as("once: %s", entry.getId()).isTrue();
      assertThat(entry.getTitle()).isNotBlank();
      assertThat(entry.getUpdated()).isNotNull();
      assertThat(entry.getAlternateLinks())
          .singleElement()
          .satisfies(link -> assertThat(link.getHref()).startsWith(library.base() + "/"));
    }
  }

  /// JSON Feed 1.1: `version`, `title`, `items`; of each item `id` and a content.
  @ParameterizedTest
  @MethodSource("pages")
  void jsonFeedsTellTheSame(String page) throws Exception {
    JsonNode feed = json(form(page, ".feed.json"));
    assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("title").asString()).isNotBlank();
    assertThat(feed.get("feed_url").asString()).startsWith(library.base());
    Feed atom = (Feed) new WireFeedInput().build(new StringReader(get(form(page, ".atom")).body()));
    assertThat(feed.get("items").size()).isEqualTo(atom.getEntries().size());
    for (int i = 0; i < feed.get("items").size(); i++) {
      JsonNode item = feed.get("items").get(i);
      assertThat(item.get("id").asString()).isEqualTo(atom.getEntries().get(i).getId());
      assertThat(item.get("content_text").isString()).isTrue();
      assertThat(Instant.parse(item.get("date_published").asString()))
          .isEqualTo(atom.getEntries().get(i).getUpdated().toInstant());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pagesNameTheirFeedsAndAnUnchangedFeedIsNotSentTwice(String page) throws Exception {
    String html = get(page).body().replace("&amp;", "&");
    for (String suffix : List.of(".atom", ".feed.json")) {
      String path = form(page, suffix);
      assertThat(html).contains("rel=\"alternate\"").contains("href=\"" + path + "\"");
      notSentTwice(path);
    }
  }

  private static void notSentTwice(String path) throws Exception {
    String tag = get(path).headers().firstValue("ETag").orElseThrow();
    HttpRequest again =
        HttpRequest.newBuilder(URI.create(library.base() + path))
            .header("If-None-Match", tag)
            .build();
    assertThat(CLIENT.send(again, BodyHandlers.ofString()).statusCode()).as(path).isEqualTo(304);
  }

  @Test
  void correctionsOfOurOwnAreNoNewsButCanBeAskedFor() throws Exception {
    assertThat(get("/changes").body()).contains(OURS, "our reading, not the world");
    assertThat(get("/changes.atom").body()).doesNotContain(OURS);
    assertThat(get("/changes.feed.json").body()).doesNotContain(OURS);
    assertThat(get("/changes.atom?ours=yes").body()).contains("Our correction: ", OURS);
  }

  @Test
  void whatIngestedTextSaysIsNeverMarkup() throws Exception {
    assertThat(get("/watches/w.atom").body())
        .contains("An &lt;order")
        .doesNotContain("<order>", "\u0007");
  }

  @Test
  void theCalendarIsReadByTheRules() throws Exception {
    String path = "/calendar.ics?from=2025-01-01&until=2027-12-31";
    ICalendarRules rules = ICalendarRules.read(get(path).body());
    assertThat(rules.problems()).isEmpty();
    JsonNode entries = json("/calendar.json?from=2025-01-01&until=2027-12-31").get("results");
    assertThat(rules.events()).hasSize(entries.size()).isNotEmpty();
    for (int i = 0; i < entries.size(); i++) {
      assertThat(rules.events().get(i).get("SUMMARY"))
          .isEqualTo(entries.get(i).get("title").asString());
      assertThat(rules.events().get(i).get("DTSTART"))
          .isEqualTo(entries.get(i).get("date").asString().replace("-", ""));
    }
    notSentTwice(path);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(library.base() + path)).build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer;
  }

  private static JsonNode json(String path) throws Exception {
    return JsonMapper.shared().readTree(get(path).body());
  }
}
