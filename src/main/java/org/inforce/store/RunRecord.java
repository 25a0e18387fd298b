package org.inforce.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One run of ingest, nightly or reanalyze. `ended` is absent while it runs, or when it was cut
/// off. `moved` is what it moved in meaning; `visits` tell what became of each source, `visiting`
/// which one is being visited.
public record RunRecord(
    long id,
    String command,
    Instant started,
    Optional<Instant> ended,
    Counts counts,
    Moved moved,
    List<Visit> visits,
    Optional<String> visiting) {
  public RunRecord {
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(moved, "moved");
    visits = List.copyOf(visits);
    Objects.requireNonNull(visiting, "visiting");
  }

  /// A run that moved nothing in meaning.
  public RunRecord(
      long id,
      String command,
      Instant started,
      Optional<Instant> ended,
      Counts counts,
      List<Visit> visits) {
    this(id, command, started, ended, counts, Moved.NOTHING, visits, Optional.empty());
  }

  /// The same, not ended yet, with what came of it so far.
  public RunRecord soFar(Counts newCounts, Moved newMoved, List<Visit> newVisits) {
    return new RunRecord(
        id, command, started, Optional.empty(), newCounts, newMoved, newVisits, Optional.empty());
  }

  /// The same, while a source is visited.
  public RunRecord visiting(Optional<String> source) {
    return new RunRecord(id, command, started, ended, counts, moved, visits, source);
  }

  /// The same, ended.
  public RunRecord ended(Instant moment, Moved all) {
    return new RunRecord(
        id, command, started, Optional.of(moment), counts, all, visits, Optional.empty());
  }

  /// How many documents were new, changed, unchanged, or could not be read.
  public record Counts(int added, int changed, int unchanged, int failed) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts plus(Counts other) {
      return new Counts(
          added + other.added,
          changed + other.changed,
          unchanged + other.unchanged,
          failed + other.failed);
    }

    public Counts minus(Counts other) {
      return new Counts(
          added - other.added,
          changed - other.changed,
          unchanged - other.unchanged,
          failed - other.failed);
    }
  }

  /// What became of one source. `problem` is absent when the source answered in full.
  public record Visit(String source, int fetched, Counts counts, Optional<String> problem) {
    public Visit {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(counts, "counts");
    }
  }
}
