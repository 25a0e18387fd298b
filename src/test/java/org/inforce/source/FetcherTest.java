package org.inforce.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.inforce.source.Ask.Expected;
import org.inforce.source.Ask.Validators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetcherTest {
  private static final Manners QUICK =
      new Manners(
          Duration.ZERO,
          Duration.ofSeconds(20),
          1 << 20,
          3,
          Duration.ofMillis(1),
          Duration.ofMillis(50));

  private final List<HttpExchange> seen = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    fetcher = fetcher(QUICK, List.of("localhost"));
  }

  @AfterEach
  void stop() {
    fetcher.close();
    server.stop(0);
  }

  private static Fetcher fetcher(Manners manners, List<String> allowed) {
    return new Fetcher(
        new SourcesFile("https://example.org/contact", manners, Map.of(), allowed, List.of()),
        "0.1",
        Clock.systemUTC());
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  private interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  private void on(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          seen.add(exchange);
          try (exchange) {
            answer.give(exchange);
          }
        });
  }

  private static Answer page(int status, String type, String body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.getBytes(UTF_8).length);
      if (!body.isEmpty()) {
        exchange.getResponseBody().write(body.getBytes(UTF_8));
      }
    };
  }

  private Fetched ask(String path) throws InterruptedException {
    return fetcher.fetch(Ask.page(at(path), Expected.ANY));
  }

  @Test
  void givesTheExactBytesWithHeadersAndTellsWhoAsks() throws InterruptedException {
    on("/a", page(200, "text/html; charset=utf-8", "<p>caf\u00e9</p>"));
    Capture capture = ((Fetched.Fresh) ask("/a")).capture();
    assertThat(new String(capture.bytes(), UTF_8)).isEqualTo("<p>caf\u00e9</p>");
    assertThat(capture.mediaType()).isEqualTo("text/html");
    assertThat(capture.sha256()).isEqualTo(Digest.sha256("<p>caf\u00e9</p>".getBytes(UTF_8)));
    assertThat(seen.getFirst().getRequestHeaders().getFirst("User-Agent"))
        .isEqualTo("inforce/0.1 (+https://example.org/contact)");
  }

  @Test
  void unpacksWhatCameGzipped() throws InterruptedException {
    on(
        "/z",
        exchange -> {
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("plain".getBytes(UTF_8));
          }
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, packed.size());
          exchange.getResponseBody().write(packed.toByteArray());
        });
    assertThat(((Fetched.Fresh) ask("/z")).capture().bytes()).isEqualTo("plain".getBytes(UTF_8));
  }

  @Test
  void asksUnlessChangedAndHearsSo() throws InterruptedException {
    on(
        "/c",
        exchange -> {
          boolean isKnown = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          page(isKnown ? 304 : 200, "text/plain", isKnown ? "" : "one").give(exchange);
        });
    Capture first = ((Fetched.Fresh) ask("/c")).capture();
    Ask again = Ask.page(at("/c"), Expected.ANY).unless(Validators.of(first));
    assertThat(fetcher.fetch(again)).isEqualTo(new Fetched.Unchanged(at("/c")));
  }

  @ParameterizedTest
  @CsvSource({"404", "410"})
  void tellsThatNothingIsThere(int status) throws InterruptedException {
    on("/g", page(status, "text/html", "gone"));
    assertThat(ask("/g")).isEqualTo(new Fetched.Missing(at("/g"), status));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          403, text/html,        refused,                          refuses the visit with status 403
          200, text/html,        <title>Just a moment...</title>x, tests whether its visitor is a person
          200, text/html,        <title>Page Not Found</title>x,   as if it were the page
          200, text/html,        <title>404 | Office</title>x,     as if it were the page
          200, text/html,        <title>Access Denied</title>x,    refuses the visit
          400, text/html,        bad,                              answered with status 400
          """)
  void tellsAFailureAsAFailure(int status, String type, String body, String reason)
      throws InterruptedException {
    on("/f", page(status, type, body));
    assertThat(((Fetched.Failed) ask("/f")).reason()).contains(reason);
    assertThat(seen.stream().filter(exchange -> exchange.getRequestURI().getPath().equals("/f")))
        .as("asked once, for it would answer the same")
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          <title>Court finds notice not lawful</title>
          <title>Attorney General moves to block access to data the agency denied</title>
          """)
  void takesPagesThatOnlySpeakOfSuch(String body) throws InterruptedException {
    on("/n", page(200, "text/html", body));
    assertThat(ask("/n")).isInstanceOf(Fetched.Fresh.class);
  }

  @Test
  void refusesAPageWhereDataWasExpected() throws InterruptedException {
    on("/api", page(200, "text/html", "<p>sorry"));
    Fetched fetched = fetcher.fetch(Ask.program(at("/api"), Expected.JSON));
    assertThat(((Fetched.Failed) fetched).reason())
        .isEqualTo("answered with text/html where JSON was expected");
  }

  @ParameterizedTest
  @CsvSource({"429", "500", "503"})
  void asksAgainAndSucceeds(int status) throws InterruptedException {
    on(
        "/again",
        exchange -> {
          boolean isLast =
              seen.stream().filter(one -> one.getRequestURI().getPath().equals("/again")).count()
                  == 3;
          page(isLast ? 200 : status, "text/plain", "there").give(exchange);
        });
    assertThat(ask("/again")).isInstanceOf(Fetched.Fresh.class);
  }

  @Test
  void givesUpAfterItsAttempts() throws InterruptedException {
    on("/again", page(503, "text/plain", "no"));
    assertThat(((Fetched.Failed) ask("/again")).reason()).isEqualTo("answered with status 503");
    assertThat(seen.stream().filter(one -> one.getRequestURI().getPath().equals("/again")))
        .hasSize(3);
  }

  @Test
  void doesNotWaitLongerThanARunMay() throws InterruptedException {
    on(
        "/w",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          page(429, "text/plain", "later").give(exchange);
        });
    assertThat(((Fetched.Failed) ask("/w")).reason())
        .isEqualTo("answered with status 429, and asks to be left alone for 60 minutes");
    assertThat(seen.stream().filter(one -> one.getRequestURI().getPath().equals("/w"))).hasSize(1);
  }

  @Test
  void tellsABodyThatBreaksOff() throws InterruptedException {
    on(
        "/t",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write("half".getBytes(UTF_8));
          exchange.getResponseBody().flush();
        });
    assertThat(((Fetched.Failed) ask("/t")).reason()).isEqualTo("broke off its answer");
  }

  @Test
  void boundsTheTimeOfABodyThatNeverEnds() throws InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    on(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          await(over);
        });
    Manners hasty =
        new Manners(
            Duration.ZERO,
            Duration.ofMillis(300),
            1 << 20,
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(1));
    try (Fetcher impatient = fetcher(hasty, List.of("localhost"))) {
      Fetched fetched = impatient.fetch(Ask.program(at("/slow"), Expected.ANY));
      assertThat(((Fetched.Failed) fetched).reason()).startsWith("did not answer within");
    } finally {
      over.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void boundsTheLengthOfABody() throws InterruptedException {
    on("/big", page(200, "text/plain", "x".repeat((1 << 20) + 1)));
    assertThat(((Fetched.Failed) ask("/big")).reason()).isEqualTo("is longer than 1 MB");
  }

  @Test
  void followsToWhereItMovedAndKeepsBothAddresses() throws InterruptedException {
    on(
        "/old",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/new");
          exchange.sendResponseHeaders(301, -1);
        });
    on("/new", page(200, "text/plain", "here"));
    Capture capture = ((Fetched.Fresh) ask("/old")).capture();
    assertThat(capture.asked()).isEqualTo(at("/old"));
    assertThat(capture.address()).isEqualTo(at("/new"));
  }

  @Test
  void doesNotFollowInCircles() throws InterruptedException {
    on(
        "/loop",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/loop");
          exchange.sendResponseHeaders(302, -1);
        });
    assertThat(((Fetched.Failed) ask("/loop")).reason()).isEqualTo("sends on more than 5 times");
  }

  @Test
  void isNotLedToMachinesThatAreNotPublic() throws InterruptedException {
    int port = server.getAddress().getPort();
    on(
        "/lead",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + port + "/secret");
          exchange.sendResponseHeaders(302, -1);
        });
    on("/secret", page(200, "text/plain", "secret"));
    assertThat(((Fetched.Failed) ask("/lead")).reason())
        .isEqualTo("leads to a machine that is not public");
  }

  @Test
  void keepsTokensToTheHostTheyAreFor() throws InterruptedException, IOException {
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    List<Optional<String>> tokens = new CopyOnWriteArrayList<>();
    other.createContext(
        "/",
        exchange -> {
          tokens.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")));
          try (exchange) {
            page(200, "text/plain", "x").give(exchange);
          }
        });
    other.start();
    on(
        "/away",
        exchange -> {
          exchange
              .getResponseHeaders()
              .set("Location", "http://localhost:" + other.getAddress().getPort() + "/");
          exchange.sendResponseHeaders(302, -1);
        });
    fetcher.fetch(
        Ask.program(at("/away"), Expected.ANY).with(Map.of("Authorization", "Token secret")));
    other.stop(0);
    assertThat(tokens).containsExactly(Optional.empty());
  }

  @Test
  void keepsToTheRobotsFile() throws InterruptedException {
    on("/robots.txt", page(200, "text/plain", "User-agent: *\nDisallow: /private/\n"));
    on("/private/a", page(200, "text/plain", "a"));
    on("/b", page(200, "text/plain", "b"));
    assertThat(((Fetched.Failed) ask("/private/a")).reason())
        .isEqualTo("is closed to programs by the robots.txt of its host");
    assertThat(ask("/b")).isInstanceOf(Fetched.Fresh.class);
    assertThat(seen.stream().filter(one -> one.getRequestURI().getPath().equals("/robots.txt")))
        .as("asked for once")
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          8.8.8.8, true
          93.184.215.14, true
          127.0.0.1, false
          10.1.2.3, false
          172.16.0.1, false
          192.168.1.1, false
          169.254.169.254, false
          100.64.0.1, false
          0.0.0.0, false
          224.0.0.1, false
          255.255.255.255, false
          198.18.0.1, false
          ::1, false
          fe80::1, false
          fd00::1, false
          ::ffff:127.0.0.1, false
          2606:4700::1111, true
          2001:db8::1, false
          2002:7f00:1::, false
          """)
  void knowsPublicMachines(String address, boolean isPublic) throws IOException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
  }

  @Test
  void refusesWhatIsNoAddressOfTheWeb() {
    PublicAddresses addresses = new PublicAddresses(List.of());
    assertThat(addresses.objection(Path.of("/etc/passwd").toUri())).isPresent();
    assertThat(addresses.objection(URI.create("http://user:pw@example.org/"))).isPresent();
  }
}
