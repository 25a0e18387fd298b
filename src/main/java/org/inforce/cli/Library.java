package org.inforce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.WatchDesk;
import org.inforce.answer.Answers;
import org.inforce.answer.SourceState;
import org.inforce.ingest.LegalRemoval;
import org.inforce.ingest.NightWatchman;
import org.inforce.review.CarriedReview;
import org.inforce.review.ReviewDesk;
import org.inforce.source.SourcesFile;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Failure;
import org.inforce.store.Flaw;
import org.inforce.store.Moved;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.RunRecord.Visit;

/// A data directory that is open: what a command asks of it, and what it may do to it.
public interface Library extends AutoCloseable {

  /// Everything that can be asked.
  Answers answers();

  /// Where people decide. What follows from a decision is brought into the index as soon as nobody
  /// else writes.
  ReviewDesk desk();

  /// Takes in everything at or under `paths`; what was there already is left as it is.
  Taken ingest(List<Path> paths, ProgressListener listener);

  /// The run that should have been done by now, if one is missing; the operator is told of it,
  /// once.
  Optional<NightWatchman.Overdue> tellOverdue();

  /// One run over every source of `sources`; the operator is told when it fails.
  Night nightly(SourcesFile sources, ProgressListener listener);

  /// Where people say what they watch. What waits to be sent again is sent as soon as nobody else
  /// writes.
  WatchDesk watchDesk();

  /// Derives all findings anew from what is stored.
  Reread reanalyze(ProgressListener listener);

  /// Removes a document on legal demand, for good.
  ///
  /// @throws IllegalArgumentException if there is no such document, or no reason is given
  LegalRemoval.Removed remove(String document, String reason);

  /// Lets a removed document come in again; gives whether it was removed.
  boolean readmit(String document);

  /// Makes the search index anew from the store.
  void rebuild(ProgressListener listener);

  /// Everything that is wrong with the store and the index; empty when they are sound.
  List<Flaw> examine();

  /// The run that held the directory before and did not end: who it was, and since when it is
  /// overdue. Empty for whoever only reads.
  Optional<String> interrupted();

  /// What is to be said of a run that is under way or was cut off: until the next one has ended
  /// there is a part of what is new here, not all of it. Empty when there is none.
  Optional<String> openRun();

  /// True while nothing has been taken in.
  boolean isEmpty();

  @Override
  void close();

  /// What came of an ingest, in documents; `failed` names each that could not be read, `carried`
  /// tells what became of people's decisions about documents that were read anew.
  record Taken(
      long fresh, long changed, long unchanged, List<Failure> failed, List<CarriedReview> carried) {
    public Taken {
      failed = List.copyOf(failed);
      carried = List.copyOf(carried);
    }
  }

  /// What came of a reading anew, in documents: `changed` have other findings now. `changes` tell
  /// which, as corrections of ours; `carried` what became of people's decisions.
  record Reread(
      int changed,
      int unchanged,
      Moved moved,
      List<ChangeEntry> changes,
      List<CarriedReview> carried) {
    public Reread {
      changes = List.copyOf(changes);
      carried = List.copyOf(carried);
    }
  }

  /// What came of a nightly run. `changes` are what changed in meaning, `moved` counts it, new
  /// documents included; `sources` tell how old what is known from each is; `carried` what became
  /// of people's decisions about documents that came in anew.
  record Night(
      long run,
      Counts counts,
      Moved moved,
      List<Visit> visits,
      List<Failure> failed,
      List<ChangeEntry> changes,
      List<SourceState> sources,
      List<CarriedReview> carried) {
    public Night {
      carried = List.copyOf(carried);
      visits = List.copyOf(visits);
      failed = List.copyOf(failed);
      changes = List.copyOf(changes);
      sources = List.copyOf(sources);
    }

    /// True when every source answered in full and every document could be read.
    boolean isComplete() {
      return failed.isEmpty() && visits.stream().allMatch(visit -> visit.problem().isEmpty());
    }
  }

  /// Hears how far long work has come.
  interface ProgressListener {
    /// `done` documents so far; `total` is 0 while nobody knows how many there are.
    void progressed(long done, long total);
  }
}
