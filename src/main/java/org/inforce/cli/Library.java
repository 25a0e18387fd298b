package org.inforce.cli;

import java.nio.file.Path;
import java.util.List;
import org.inforce.answer.Answers;
import org.inforce.store.Failure;
import org.inforce.store.Flaw;

/// A data directory that is open: what a command asks of it, and what it may do to it.
public interface Library extends AutoCloseable {

  /// Everything that can be asked.
  Answers answers();

  /// Takes in everything at or under `paths`; what was there already is left as it is.
  Taken ingest(List<Path> paths, ProgressListener listener);

  /// Derives all findings anew from what is stored; `changed` are the documents with other
  /// findings.
  Taken reanalyze(ProgressListener listener);

  /// Makes the search index anew from the store.
  void rebuild(ProgressListener listener);

  /// Everything that is wrong with the store and the index; empty when they are sound.
  List<Flaw> examine();

  /// True while nothing has been taken in.
  boolean isEmpty();

  @Override
  void close();

  /// What came of an ingest, in documents; `failed` names each that could not be read.
  record Taken(long fresh, long changed, long unchanged, List<Failure> failed) {
    public Taken {
      failed = List.copyOf(failed);
    }
  }

  /// Hears how far long work has come.
  interface ProgressListener {
    /// `done` documents so far; `total` is 0 while nobody knows how many there are.
    void progressed(long done, long total);
  }
}
