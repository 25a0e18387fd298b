package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.inforce.alert.WatchDesk;
import org.inforce.answer.Answers;
import org.inforce.citation.CitationFinder;
import org.inforce.review.ReviewDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server before a present that stands still until it is told to move on.
class KeptPagesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String TOKEN = "open sesame";

  @TempDir private Path directory;
  private Library library;
  private WebServer server;
  private volatile Answers shown;
  private volatile Instant now = Instant.parse("2026-01-10T12:00:00Z");

  private final class Still implements Present.Moment {
    private final Answers answers = shown;

    @Override
    public Answers answers() {
      return answers;
    }

    @Override
    public boolean isStill() {
      return true;
    }

    @Override
    public void close() {
      // The library is closed after all requests.
    }
  }

  @BeforeEach
  void start() throws IOException {
    library = Library.of(directory, paper("a", "May 1, 2026"));
    shown = library.answers();
    InstantSource clock = () -> now;
    server =
        WebServer.start(
            Still::new,
            new ReviewDesk(library.store(), () -> {}),
            new WatchDesk(library.store(), shown::book, () -> {}),
            new CitationFinder(),
            WebSettings.standard()
                .at("127.0.0.1", 0)
                .withToken(TOKEN)
                .withClock(clock.withZone(ZoneOffset.UTC)));
  }

  @AfterEach
  void stop() {
    server.close();
    library.close();
  }

  private Path paper(String name, String day) throws IOException {
    return Files.writeString(
        directory.resolve(name + ".txt"),
        "Notice "
            + name
            + "\n\nThe Agency must report to the Secretary under 8 U.S.C. 1360(b) by "
            + day
            + ".\n");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private String page(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
  }

  private HttpResponse<byte[]> bytes(String path, String accepted) throws Exception {
    return CLIENT.send(
        request(path).header("Accept-Encoding", accepted).build(), BodyHandlers.ofByteArray());
  }

  @Test
  void aPageIsMadeOnceForEachMomentOfThePresent() throws Exception {
    List<String> paths =
        List.of("/search?q=secretary", "/obligations", "/us/usc/t8/s1360", "/changes");
    List<String> before = pages(paths);
    library.add(paper("b", "June 2, 2026"));
    assertThat(pages(paths)).as("while the present stands still").isEqualTo(before);
    shown = library.answers();
    List<String> after = pages(paths);
    assertThat(after).as("when it has moved on").doesNotContainAnyElementsOf(before);
    assertThat(pages(paths)).isEqualTo(after);
  }

  private List<String> pages(List<String> paths) throws Exception {
    List<String> pages = new ArrayList<>();
    for (String path : paths) {
      pages.add(page(path));
    }
    return pages;
  }

  @Test
  void eachLanguageHasItsOwn() throws Exception {
    assertThat(page("/obligations")).contains("<html lang=\"en\">");
    assertThat(page("/obligations", "Accept-Language", "es")).contains("<html lang=\"es\">");
    assertThat(page("/obligations", "Cookie", "inforce_lang=es")).contains("<html lang=\"es\">");
    assertThat(page("/obligations")).contains("<html lang=\"en\">");
  }

  @Test
  void aChoiceOfLanguageIsRememberedByWhoeverMakesIt() throws Exception {
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> chosen =
          CLIENT.send(request("/obligations?lang=es").build(), BodyHandlers.ofString());
      assertThat(chosen.headers().firstValue("Set-Cookie"))
          .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("inforce_lang=es"));
    }
    HttpResponse<String> other =
        CLIENT.send(request("/obligations").build(), BodyHandlers.ofString());
    assertThat(other.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void eachDayAndEachViewpointHasItsOwn() throws Exception {
    assertThat(page("/obligations")).contains("January 10, 2026");
    assertThat(page("/obligations?as_of=2025-03-04")).contains("March 4, 2025");
    assertThat(page("/obligations?party=CA")).contains("CA").isNotEqualTo(page("/obligations"));
    now = now.plus(Duration.ofDays(1));
    assertThat(page("/obligations")).contains("January 11, 2026");
  }

  @Test
  void whoTakesItPackedAndWhoDoesNotReadTheSame() throws Exception {
    String plain = page("/obligations");
    for (String accepted : new String[] {"gzip", "br, gzip;q=0.5"}) {
      HttpResponse<byte[]> packed = bytes("/obligations", accepted);
      assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(unpacked(packed.body())).isEqualTo(plain);
    }
    assertThat(new String(bytes("/obligations", "gzip;q=0").body(), StandardCharsets.UTF_8))
        .isEqualTo(plain);
  }

  private static String unpacked(byte[] gzip) throws IOException {
    try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aReaderWhoHasItIsNotSentItAgain() throws Exception {
    String tag = bytes("/obligations", "gzip").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        CLIENT.send(
            request("/obligations").header("If-None-Match", tag).build(), BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void whatHangsOnWhoAsksIsNotKept() throws Exception {
    String operators = page("/review", "Authorization", "Bearer " + TOKEN);
    assertThat(page("/review")).isNotEqualTo(operators).contains("type=\"password\"");
    String visitor =
        page("/", "Cookie", "inforce_seen=0-" + now.minusSeconds(9000).getEpochSecond());
    assertThat(page("/")).isNotEqualTo(visitor);
  }

  @Test
  void onlyWholePagesAreKept() throws Exception {
    Map<String, Integer> statuses =
        Map.of("/search?q=8+U.S.C.+1360", 302, "/documents/nowhere", 404, "/calendar?from=x", 400);
    for (int i = 0; i < 2; i++) {
      for (Map.Entry<String, Integer> expected : statuses.entrySet()) {
        assertThat(
                CLIENT
                    .send(request(expected.getKey()).build(), BodyHandlers.ofString())
                    .statusCode())
            .isEqualTo(expected.getValue());
      }
    }
  }
}
