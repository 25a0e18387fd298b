package org.inforce;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.inforce.analysis.Analyst;
import org.inforce.citation.CitationFinder;
import org.inforce.cli.Library;
import org.inforce.cli.Program;
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
  public Library openForWriting(Path data) {
    return OpenLibrary.forWriting(this, data, "inforce");
  }

  @Override
  public void restore(Path archive, Path data) {
    SqliteStore.restore(archive, data);
  }

  @Override
  public void serve(Path data, String host, int port, Consumer<String> ready) {
    bringIndexUpToDate(data);
    WebSettings settings =
        new WebSettings(host, port, Optional.ofNullable(System.getenv("INFORCE_TOKEN")), clock);
    try (Library library = open(data);
        WebServer server =
            WebServer.start(
                library.answers(), library.desk(), library.watchDesk(), citationFinder, settings)) {
      CountDownLatch told = new CountDownLatch(1);
      Thread stop = new Thread(told::countDown, "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      ready.accept("http://" + host + ":" + server.port() + "/");
      told.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
