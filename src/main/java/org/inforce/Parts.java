package org.inforce;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.inforce.analysis.Analyst;
import org.inforce.citation.CitationFinder;
import org.inforce.cli.Library;
import org.inforce.cli.Program;
import org.inforce.cli.Serving;
import org.inforce.document.DocumentReader;
import org.inforce.obligation.ObligationFinder;
import org.inforce.proceeding.ProceedingFinder;
import org.inforce.source.LocalSources;
import org.inforce.source.PastedDocument;
import org.inforce.source.SourceDocument;
import org.inforce.store.SqliteStore;
import org.inforce.store.StoreException;
import org.inforce.web.WebServer;
import org.inforce.web.WebSettings;

/// The parts of the program, wired. Each is made when it is asked for: a command pays for what it
/// uses.
final class Parts implements Program {
  private static final int STOP_SECONDS = 30;

  private final Clock clock;
  private final CitationFinder citationFinder = new CitationFinder();
  private final Analyst analyst =
      new Analyst(citationFinder, new ObligationFinder(), new ProceedingFinder());

  Parts(Clock clock) {
    this.clock = clock;
  }

  @Override
  public CitationFinder citationFinder() {
    return citationFinder;
  }

  @Override
  public DocumentReader reader() {
    return new DocumentReader();
  }

  @Override
  public LocalSources sources() {
    return new LocalSources(clock);
  }

  @Override
  public SourceDocument pasted(byte[] bytes) {
    return new PastedDocument(bytes, clock.instant());
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public Path home() {
    return Path.of(System.getProperty("inforce.home", ""));
  }

  @Override
  public Library open(Path data) {
    return OpenLibrary.forReading(this, data);
  }

  @Override
  public Library openForWriting(Path data, String owner) {
    return OpenLibrary.forWriting(this, data, owner);
  }

  @Override
  public void restore(Path archive, Path data) {
    SqliteStore.restore(archive, data);
  }

  @Override
  public void serve(Path data, Serving serving, Consumer<String> ready) {
    bringIndexUpToDate(data);
    WebSettings settings =
        new WebSettings(
            serving.host(),
            serving.port(),
            environment("INFORCE_TOKEN"),
            environment("COURTLISTENER_WEBHOOK_SECRET"),
            names(),
            clock);
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (OpenLibrary library = OpenLibrary.forReading(this, data);
        Snapshots snapshots = library.snapshots();
        WebServer server =
            WebServer.start(
                snapshots, library.desk(), library.watchDesk(), citationFinder, settings);
        ServedNights nights = new ServedNights(this, data, library.answers().store(), serving)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(told, closed), "stop"));
      nights.begin();
      ready.accept("http://" + serving.host() + ":" + server.port() + "/");
      told.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed.countDown();
    }
  }

  /// The process ends when this does: not before everything is closed, if that takes no longer than
  /// whoever ends it is patient.
  private static void stop(CountDownLatch told, CountDownLatch closed) {
    told.countDown();
    try {
      closed.await(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What readers call this server: what its operator says, and where its mails lead them.
  private static Set<String> names() {
    Set<String> names = new HashSet<>(List.of(environment("INFORCE_HOSTS").orElse("").split(",")));
    environment("INFORCE_SITE")
        .flatMap(site -> Optional.ofNullable(URI.create(site.strip()).getHost()))
        .ifPresent(names::add);
    return names;
  }

  /// A run that was killed may have left the index behind the store. Whoever writes just now brings
  /// it up to date himself, and where nothing may be written it stays as it is.
  void bringIndexUpToDate(Path data) {
    unlessHeld(data, OpenLibrary::bringIndexUpToDate);
  }

  /// Sends what waits to be sent. Whoever writes just now sends it himself when he is done.
  void sendWaiting(Path data) {
    unlessHeld(data, OpenLibrary::deliver);
  }

  private void unlessHeld(Path data, Consumer<OpenLibrary> work) {
    try (OpenLibrary library = OpenLibrary.forWriting(this, data, "serve")) {
      work.accept(library);
    } catch (StoreException e) {
      if (e.problem() != StoreException.Problem.LOCKED
          && e.problem() != StoreException.Problem.READ_ONLY) {
        throw e;
      }
    }
  }

  /// The program's version, from the jar's manifest.
  String version() {
    return Optional.ofNullable(Parts.class.getPackage().getImplementationVersion()).orElse("dev");
  }

  /// A secret by the name of its environment variable.
  static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  @Override
  public Analyst analyst() {
    return analyst;
  }
}
