package org.inforce;

import java.nio.file.Path;
import java.time.Clock;
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
    throw new IllegalStateException("no server");
  }

  @Override
  public Analyst analyst() {
    return analyst;
  }
}
