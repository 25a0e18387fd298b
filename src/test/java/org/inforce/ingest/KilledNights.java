package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.inforce.Doctor;
import org.inforce.search.SearchHit;
import org.inforce.search.SearchIndex;
import org.inforce.search.SearchIndex.Access;
import org.inforce.search.SearchQuestion;
import org.inforce.store.Alert;
import org.inforce.store.SqliteStore;
import org.inforce.store.Watch;

/// The third night killed at moments drawn from a seed: after each kill `inforce doctor` finds the
/// store and the search index sound, and the next run ends as an undisturbed one does, with every
/// alert told once and every search answered alike.
public final class KilledNights implements AutoCloseable {
  private static final InstantSource NIGHT = InstantSource.fixed(Instant.parse(NightDesk.THIRD));

  private final Path root;
  private final NightDesk desk;
  private final HttpServer receiver;

  /// The keys of the messages that came; one that comes again is known by its key.
  private final Set<String> received = new ConcurrentSkipListSet<>();

  /// The first two nights, in `root`, and what is published before the third.
  public KilledNights(Path root) throws IOException {
    this.root = root;
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          try (exchange) {
            received.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
          }
        });
    receiver.start();
    desk = new NightDesk(root);
    desk.night(NightDesk.FIRST);
    String hook = "http://localhost:" + receiver.getAddress().getPort() + "/";
    desk.store()
        .write(writer -> {
          writer.addWatch(
              new Watch(
                  "w",
                  Watch.Kind.CASE,
                  "cand/3:25-cv-05536",
                  Watch.Frequency.IMMEDIATE,
                  hook,
                  Instant.parse(NightDesk.SECOND),
                  "key"));
          return true;
        });
    desk.night(NightDesk.SECOND);
    desk.thirdDay();
  }

  @Override
  public void close() {
    desk.close();
    receiver.stop(0);
  }

  /// What a run left behind: everything in the store, what a search finds, and what it told.
  private record Outcome(
      List<String> export, List<String> found, List<String> alerts, Set<String> messages) {}

  /// Kills so many third nights; `listener` hears of each that was completed.
  ///
  /// @throws AssertionError when one leaves damage, or ends otherwise than an undisturbed one
  public void killAndComplete(int kills, IntConsumer listener)
      throws IOException, InterruptedException {
    desk.store().close();
    Path before = root.resolve("before");
    copy(desk.data(), before);
    Path sources = Files.writeString(root.resolve("sources.yaml"), desk.config());
    indexed(before);
    Outcome expected = completed(fresh(before, "undisturbed"));
    assertThat(expected.messages()).isNotEmpty();
    assertThat(expected.found()).isNotEmpty();
    Random random = new Random(20251230);
    for (int kill = 0; kill < kills; kill++) {
      received.clear();
      Path data = fresh(before, "killed-" + kill);
      Duration delay = Duration.ofMillis(random.nextInt(2_500));
      kill(NightProcess.start(data, sources, NightDesk.THIRD), delay);
      assertThat(Doctor.complaint(data)).as("doctor, kill %d after %s", kill, delay).isEmpty();
      assertThat(completed(data)).as("kill %d after %s", kill, delay).isEqualTo(expected);
      delete(data);
      listener.accept(kill + 1);
    }
    desk.reopen();
  }

  /// The index as the first two nights left it.
  private static void indexed(Path data) {
    try (SqliteStore store = SqliteStore.open(data);
        SearchIndex index = NightProcess.index(data, Access.WRITE)) {
      new Indexer(index, done -> {}).catchUp(store);
    }
  }

  private Outcome completed(Path data) {
    try (SqliteStore store = SqliteStore.open(data)) {
      NightProcess.run(store, data, desk.config(), NIGHT);
      assertThat(store.examine()).isEmpty();
      List<String> lines = new ArrayList<>();
      store.export(lines::add);
      List<String> alerts =
          Stream.of(Alert.State.values())
              .flatMap(state -> store.alerts(state).stream())
              .map(alert -> alert.id() + " " + alert.state())
              .sorted()
              .toList();
      return new Outcome(lines, found(data, store), alerts, Set.copyOf(received));
    }
  }

  /// Every document that words, a citation and a field find, by identifier; the index is at the
  /// store's revision.
  private static List<String> found(Path data, SqliteStore store) {
    try (SearchIndex index = NightProcess.index(data, Access.READ)) {
      assertThat(index.damage()).isEmpty();
      assertThat(index.revision()).isEqualTo(store.revision());
      return Stream.of("injunction OR notify OR office", "8 U.S.C. 1360", "type:court_order")
          .flatMap(query -> index.search(SearchQuestion.of(query)).hits().stream())
          .map(SearchHit::document)
          .sorted()
          .toList();
    }
  }

  private static void kill(Process process, Duration delay)
      throws IOException, InterruptedException {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("ready");
      process.waitFor(delay.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Path fresh(Path from, String name) throws IOException {
    Path data = root.resolve(name);
    copy(from, data);
    return data;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
