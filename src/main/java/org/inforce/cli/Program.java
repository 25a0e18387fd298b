package org.inforce.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.inforce.analysis.Analyst;
import org.inforce.citation.CitationFinder;
import org.inforce.document.DocumentReader;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceDocument;

/// What the commands need, each part made when it is first asked for, so that a command pays only
/// for what it uses.
public interface Program {
  CitationFinder citationFinder();

  DocumentReader reader();

  LocalSources sources();

  /// Bytes that came on standard input, taken as a source document now.
  SourceDocument pasted(byte[] bytes);

  Analyst analyst();

  Clock clock();

  /// The folder the program was started from: where `index/` and `corpus/` are.
  Path home();

  /// Opens a data directory to read from it. A directory without anything in it is an empty
  /// library.
  ///
  /// @throws org.inforce.store.StoreException if it is damaged
  Library open(Path data);

  /// Opens a data directory to write to it.
  ///
  /// @throws org.inforce.store.StoreException if another run holds it, or it is damaged
  Library openForWriting(Path data, String owner);

  /// Brings a backup back into a data directory that is empty.
  ///
  /// @throws org.inforce.store.StoreException if the archive is damaged or the directory is not
  ///   empty
  void restore(Path archive, Path data);

  /// Serves the pages and the API until the process is told to end. `ready` hears the address when
  /// the server listens.
  void serve(Path data, Serving serving, Consumer<String> ready);

  default LocalDate today() {
    return LocalDate.now(clock());
  }
}
