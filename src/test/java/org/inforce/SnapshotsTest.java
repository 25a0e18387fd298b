package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.inforce.Cli.Outcome;
import org.inforce.publisher.NewsroomPublisher;
import org.inforce.store.SqliteStore;
import org.inforce.web.WebServer;
import org.inforce.web.WebSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the pages show while a run in another process is under way, cut off, and over. The run is
/// held in its middle by a publisher that does not answer yet: what came before is in the store.
class SnapshotsTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=members",
          "/search.json?q=members",
          "/changes",
          "/changes.json",
          "/obligations",
          "/obligations.json");

  @TempDir private Path root;
  private final Semaphore reached = new Semaphore(0);
  private final Semaphore released = new Semaphore(0);
  private final NewsroomPublisher newsroom = new NewsroomPublisher();

  private Path data() {
    return root.resolve("data");
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  private void publish(String day) {
    for (String name : List.of("a", "b", "c")) {
      newsroom.publish(
          name,
          "Statement " + name,
          "2026-01-05",
          "The Department must notify all members before " + day + ".");
    }
  }

  private Path sources(int gate) throws IOException {
    return Files.writeString(
        root.resolve("sources.yaml"),
        """
        contact: https://example.org/contact
        allow_private_hosts: [localhost]
        manners: { delay: 0ms, timeout: 60s, attempts: 1, backoff: 1ms, max_wait: 5ms }
        sources:
          - { id: news, kind: newsroom, index: %s, pages: [%s], source_kind: press_release_official }
          - { id: gate, kind: page, address: "http://localhost:%d/gate" }
        """
            .formatted(newsroom.index(), newsroom.releases(), gate));
  }

  /// Answers when it is let.
  private HttpServer gate() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/robots.txt")) {
              exchange.sendResponseHeaders(404, -1);
              return;
            }
            if (exchange.getRequestURI().getPath().equals("/gate")) {
              reached.release();
              released.acquireUninterruptibly();
            }
            byte[] page = "The gate is open to members.".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
          }
        });
    server.setExecutor(Thread::startVirtualThread);
    server.start();
    return server;
  }

  private Process night(Path sources) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("nightly", "--config", sources.toString()));
    command.addAll(List.of("--data", data().toString(), "--quiet"));
    return new ProcessBuilder(command).inheritIO().start();
  }

  /// Every page as it is now; what takes how long is left out.
  private static List<String> pages(int port) throws IOException, InterruptedException {
    List<String> bodies = new ArrayList<>();
    for (String page : PAGES) {
      bodies.add(page(port, page).replaceAll("\"took_ms\":\\d+|\\d+ ms", ""));
    }
    return bodies;
  }

  private static String page(int port, String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }

  /// The runs, a line each, the latest first.
  private static String runs(int port) throws IOException, InterruptedException {
    return page(port, "/runs.csv").lines().skip(1).collect(Collectors.joining("\n"));
  }

  @Test
  @Timeout(120)
  void theOldIsShownUntilTheNewIsWholeAndThenAllOfIt() throws Exception {
    HttpServer gate = gate();
    try (newsroom) {
      Path sources = sources(gate.getAddress().getPort());
      publish("May 1, 2026");
      released.release();
      assertThat(night(sources).waitFor()).isZero();
      reached.acquire();
      Clock clock = Clock.systemUTC();
      try (OpenLibrary library = OpenLibrary.forReading(new Parts(clock), data());
          Snapshots snapshots = library.snapshots();
          WebServer server =
              WebServer.start(
                  snapshots,
                  library.desk(),
                  library.watchDesk(),
                  new Parts(clock).citationFinder(),
                  WebSettings.standard().at("127.0.0.1", 0).withClock(clock))) {
        List<String> old = pages(server.port());
        assertThat(old.get(1)).contains("May 1, 2026");
        publish("June 2, 2026");

        Process killed = night(sources);
        reached.acquire();
        awaitMiddle();
        assertThat(pages(server.port())).as("while a run is under way").isEqualTo(old);
        assertThat(runs(server.port()))
            .startsWith("2,nightly,under_way,")
            .contains(",,0,3,", "\n1,nightly,done,");
        assertThat(page(server.port(), "/runs"))
            .contains("A run is under way", "nightly (process " + killed.pid() + "), since")
            .contains("Being visited now: gate");
        Outcome beside = new Cli(data(), "2026-01-06").run("changes", "--json");
        assertThat(beside.out()).as("a command reads what is there").contains("June 2, 2026");
        assertThat(beside.messages())
            .contains(
                "nightly (process " + killed.pid() + "), for less than a minute is under way");
        killed.destroyForcibly().waitFor();
        released.release();
        assertThat(pages(server.port())).as("after it was cut off").isEqualTo(old);
        assertThat(runs(server.port())).startsWith("2,nightly,cut_off,");
        assertThat(new Cli(data(), "2026-01-06").run("conflicts").messages())
            .contains("was cut off: what it took is among this, the next run completes it");
        assertThat(page(server.port(), "/runs")).contains("The last run was cut off");

        Process whole = night(sources);
        reached.acquire();
        assertThat(pages(server.port())).as("while the next completes it").isEqualTo(old);
        released.release();
        assertThat(whole.waitFor()).isZero();
        assertThat(pages(server.port()))
            .as("when it is over")
            .allSatisfy(page -> assertThat(page).doesNotContain("before May 1, 2026."))
            .doesNotContainAnyElementsOf(old);
        assertThat(pages(server.port()).get(1)).contains("June 2, 2026");
        assertThat(runs(server.port()))
            .startsWith("3,nightly,done,")
            .contains("\n2,nightly,cut_off,");
      }
    } finally {
      gate.stop(0);
    }
  }

  /// Until the open run has changed a document.
  private void awaitMiddle() {
    try (SqliteStore store = SqliteStore.open(data())) {
      while (store.documents("", 9).stream().noneMatch(paper -> isChanged(store, paper.id()))) {
        Thread.onSpinWait();
      }
      assertThat(store.runs(1).getFirst().ended()).isEmpty();
    }
  }

  private static boolean isChanged(SqliteStore store, String document) {
    return store.versions(document).size() > 1;
  }

  @Test
  void aRunThatDiedIsGivenUpWhenTheNextOneIsOverdue() {
    Instant night = Instant.parse("2026-01-05T04:00:00Z");
    try (SqliteStore store = SqliteStore.open(data())) {
      store.write(writer -> writer.startRun("nightly", night));
    }
    assertThat(documentsSeenAt(night.plus(Duration.ofHours(3)))).isZero();
    assertThat(documentsSeenAt(night.plus(Snapshots.PATIENCE).plusSeconds(1))).isOne();
  }

  /// By pages that were opened before the document came.
  private long documentsSeenAt(Instant moment) {
    try (OpenLibrary library = OpenLibrary.forReading(new Parts(at(moment)), data());
        Snapshots snapshots = library.snapshots()) {
      long before = documents(snapshots);
      try (SqliteStore store = SqliteStore.open(data())) {
        store.write(writer -> {
          writer.putSetting("moment", moment.toString());
          writer.addNames("paper-" + moment, List.of("name:" + moment));
          return true;
        });
      }
      return documents(snapshots) - before;
    }
  }

  private static long documents(Snapshots snapshots) {
    try (var moment = snapshots.now()) {
      return moment.answers().store().documentCount();
    }
  }
}
