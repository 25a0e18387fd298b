package org.inforce.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.inforce.analysis.Analysis;
import org.inforce.analysis.Analyst;
import org.inforce.review.CarriedReview;
import org.inforce.source.VisitResult;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Failure;
import org.inforce.store.Intake;
import org.inforce.store.Moved;
import org.inforce.store.PreparedVersion;
import org.inforce.store.Removal;
import org.inforce.store.RunRecord;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.RunRecord.Visit;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;

/// Writes the steps of a run into the store, many in one transaction, and counts. A step is written
/// whole or not at all. For one thread.
final class Ledger {
  /// A transaction holds so many steps, or so many characters of text.
  private static final int MAX_STEPS = 4_000;

  private static final int MAX_TEXT = 8_000_000;

  /// What was worked out is not left unwritten for longer, so that a run cut off loses little.
  private static final Duration MAX_AGE = Duration.ofSeconds(2);

  private final Store store;
  private final RunRecord run;
  private final InstantSource clock;
  private final Speedometer speedometer;
  private final Follower follower;
  private final List<Step> waiting = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<ChangeEntry> changes = new ArrayList<>();
  private final List<CountDownLatch> barriers = new ArrayList<>();
  private final List<Failure> placeFailures = new ArrayList<>();
  private final Map<Step.PlaceDone, PlaceTally> tallies = new IdentityHashMap<>();
  private final DecisionKeeper decisions;
  private final List<Visit> visits = new ArrayList<>();
  private Optional<String> visiting = Optional.empty();
  private Counts counts = Counts.NONE;
  private Moved moved = Moved.NOTHING;
  private Counts countsBefore = Counts.NONE;
  private int placeDocuments;
  private int waitingText;
  private Instant flushed;

  /// `run` is on record as begun; what came of it so far is kept with each transaction.
  Ledger(
      Store store, RunRecord run, Follower follower, InstantSource clock, Speedometer speedometer) {
    this.store = store;
    this.run = run;
    this.follower = follower;
    this.clock = clock;
    this.flushed = clock.instant();
    this.speedometer = speedometer;
    this.decisions = new DecisionKeeper(clock);
  }

  Counts counts() {
    return counts;
  }

  /// What the documents moved in meaning; what follows from all of them together is not in it.
  Moved moved() {
    return moved;
  }

  /// What became of each source, in order.
  List<Visit> visits() {
    return List.copyOf(visits);
  }

  List<Failure> failures() {
    return List.copyOf(failures);
  }

  /// What became of the decisions about documents that came in anew.
  List<CarriedReview> carried() {
    return decisions.carried();
  }

  /// What is news of documents that were there before; the rest is in the store alone.
  List<ChangeEntry> changes() {
    return List.copyOf(changes);
  }

  /// Takes steps until the end.
  void writeAll(Conveyor conveyor) {
    try {
      while (true) {
        Step step = conveyor.take();
        if (step instanceof Step.End(Optional<RuntimeException> failure)) {
          flush();
          failure.ifPresent(cause -> {
            throw cause;
          });
          return;
        }
        add(step);
      }
    } finally {
      barriers.forEach(CountDownLatch::countDown);
    }
  }

  private void add(Step step) {
    waiting.add(step);
    count(step);
    if (step instanceof Step.Barrier(CountDownLatch passed)) {
      barriers.add(passed);
      flush();
    } else if (step instanceof Step.VisitBegun) {
      flush();
    } else if (waiting.size() >= MAX_STEPS || waitingText >= MAX_TEXT || isOld()) {
      flush();
    }
  }

  private boolean isOld() {
    return Duration.between(flushed, clock.instant()).compareTo(MAX_AGE) >= 0;
  }

  private void flush() {
    List<String> fresh = new ArrayList<>();
    if (!waiting.isEmpty()) {
      long revision =
          store.write(writer -> {
            waiting.forEach(step -> write(writer, step));
            waiting.forEach(step -> fresh(step).ifPresent(fresh::add));
            writer.keepRun(run.soFar(counts, moved, visits).visiting(visiting));
            return fresh.isEmpty() ? 0 : writer.revision();
          });
      follower.wrote(fresh, revision);
    }
    waiting.clear();
    tallies.clear();
    waitingText = 0;
    flushed = clock.instant();
    barriers.forEach(CountDownLatch::countDown);
    barriers.clear();
  }

  private static Optional<String> fresh(Step step) {
    return step instanceof Step.Version version && version.isNew()
        ? Optional.of(version.version().analysis().document().version().document())
        : Optional.empty();
  }

  private void write(StoreWriter writer, Step step) {
    switch (step) {
      case Step.Version version -> write(writer, version);
      case Step.Restated restated -> write(writer, restated);
      case Step.Unchanged(String document, List<String> names) -> writer.addNames(document, names);
      case Step.Unread(Failure failure, byte[] bytes) -> writer.keepBytes(bytes);
      case Step.PlaceDone done -> write(writer, done);
      case Step.PlaceUnchanged(Intake intake, List<Failure> found, boolean isBack) -> {
        writer.addIntake(intake);
        if (isBack) {
          writer.setFailures(intake.location(), List.of());
        }
      }
      case Step.NoPlace(String location, Failure failure) ->
          writer.setFailures(location, List.of(failure));
      case Step.Missed(String location, Instant at) ->
          writer.putSetting(Sequencer.MISSED + location, at.toString());
      case Step.Back(String location) -> {
        writer.removeSetting(Sequencer.MISSED + location);
        writer.restoreFrom(location);
      }
      case Step.Withdrawn(String document, Removal removal, ChangeEntry change) -> {
        writer.remove(document, removal);
        writer.addChanges(List.of(change));
      }
      case Step.VisitBegun begun -> {
        // Stands in the run's own record, which every transaction keeps.
      }
      case Step.VisitDone(VisitResult.Over visit) -> visit.lists().forEach(writer::addCapture);
      case Step.Barrier barrier -> {
        // Waits for the transaction, writes nothing.
      }
      case Step.End end -> {
        // Ends the run, writes nothing.
      }
    }
  }

  private void write(StoreWriter writer, Step.Version step) {
    PreparedVersion version = step.version();
    int number =
        step.isNew()
            ? writer.addVersion(version)
            : decisions.carry(writer, version.analysis(), () -> writer.addVersion(version));
    tell(writer, version.analysis(), number, step.changes(), step.isNew());
  }

  private void write(StoreWriter writer, Step.Restated step) {
    decisions.carry(
        writer,
        step.analysis(),
        () -> {
          writer.addReading(step.analysis(), step.number());
          return step.number();
        });
    tell(writer, step.analysis(), step.number(), step.changes(), false);
  }

  private void write(StoreWriter writer, Step.PlaceDone done) {
    PlaceTally tally = Objects.requireNonNull(tallies.get(done), "counted before");
    writer.addIntake(tally.intake(done));
    writer.setFailures(done.location(), tally.failures());
    done.capture().ifPresent(writer::addCapture);
  }

  /// A version that does not count, being older than another or a lesser form of it, changes
  /// nothing anybody needs to be told.
  private void tell(
      StoreWriter writer, Analysis analysis, int number, List<ChangeEntry> entries, boolean isNew) {
    String id = analysis.document().version().document();
    boolean counts = isNew && number == 1 || writer.isCurrent(id, number);
    if (counts && isNew) {
      moved =
          moved.plus(
              Moved.appeared(
                  analysis.obligations().size()
                      + analysis.measures().size()
                      + analysis.events().size()));
    }
    if (entries.isEmpty() || !counts) {
      return;
    }
    writer.addChanges(entries);
    moved = moved.plus(Moved.of(entries));
    if (!isNew) {
      entries.stream().filter(ChangeEntry::isNews).forEach(changes::add);
    }
  }

  private void count(Step step) {
    switch (step) {
      case Step.Version(PreparedVersion version, boolean isNew, List<ChangeEntry> entries) -> {
        waitingText += version.length();
        document(isNew ? new Counts(1, 0, 0, 0) : new Counts(0, 1, 0, 0));
      }
      case Step.Restated restated -> document(new Counts(0, 1, 0, 0));
      case Step.Unchanged unchanged -> document(new Counts(0, 0, 1, 0));
      case Step.Unread(Failure failure, byte[] bytes) -> {
        waitingText += bytes.length;
        placeFailures.add(failure);
        fail(List.of(failure));
      }
      case Step.PlaceDone done -> {
        tallies.put(done, new PlaceTally(placeDocuments, List.copyOf(placeFailures)));
        placeDocuments = 0;
        placeFailures.clear();
      }
      case Step.PlaceUnchanged(Intake intake, List<Failure> found, boolean isBack) -> {
        count(new Counts(0, 0, intake.documents(), 0));
        fail(found);
      }
      case Step.NoPlace noPlace -> fail(List.of(noPlace.failure()));
      case Step.Missed missed -> document(new Counts(0, 0, 1, 0));
      case Step.Withdrawn withdrawn -> {
        document(new Counts(0, 1, 0, 0));
        changes.add(withdrawn.change());
      }
      case Step.Back back -> {
        // Its documents are counted by themselves.
      }
      case Step.VisitBegun(String source) -> visiting = Optional.of(source);
      case Step.VisitDone(VisitResult.Over visit) -> {
        visiting = Optional.empty();
        visits.add(
            new Visit(
                visit.source(), visit.fetched(), counts.minus(countsBefore), visit.problem()));
        countsBefore = counts;
      }
      case Step.Barrier barrier -> {
        // Is no document.
      }
      case Step.End end -> {
        // Is no document.
      }
    }
  }

  private void document(Counts one) {
    placeDocuments++;
    count(one);
  }

  private void fail(List<Failure> found) {
    failures.addAll(found);
    count(new Counts(0, 0, 0, found.size()));
  }

  private void count(Counts more) {
    counts = counts.plus(more);
    speedometer.passed(documents());
  }

  /// All that were taken, whatever came of them.
  int documents() {
    return counts.added() + counts.changed() + counts.unchanged() + counts.failed();
  }

  /// What a place held.
  private record PlaceTally(int documents, List<Failure> failures) {
    Intake intake(Step.PlaceDone done) {
      return new Intake(
          done.location(),
          done.fingerprint().toString(),
          Analyst.RULES,
          documents,
          failures.size(),
          done.checked());
    }
  }
}
