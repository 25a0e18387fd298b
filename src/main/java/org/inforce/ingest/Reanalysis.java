package org.inforce.ingest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.inforce.analysis.Analysis;
import org.inforce.analysis.Analyst;
import org.inforce.change.DocumentChanges;
import org.inforce.document.Document;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Moved;
import org.inforce.store.RunRecord;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.store.StoredVersion;

/// Derives the findings of every version anew from what is stored, after the rules improved. The
/// earlier findings stay on record; what differs is recorded as a correction of ours, never as news
/// of the world. Each version is written in one transaction, so that a run cut off goes on with the
/// rest.
public final class Reanalysis {
  private static final int PAGE = 200;

  private final Store store;
  private final Follower follower;
  private final Analyst analyst;
  private final InstantSource clock;
  private final Rereading rereading;

  /// `follower` is brought up to date at the end.
  public Reanalysis(Store store, Follower follower, Analyst analyst, InstantSource clock) {
    this.store = store;
    this.follower = follower;
    this.analyst = analyst;
    this.clock = clock;
    this.rereading = new Rereading(store);
  }

  /// Whoever runs it holds the data directory's lock. The report counts documents: changed are
  /// those in which other findings were made.
  public IngestReport run(Progress progress) {
    DecisionKeeper decisions = new DecisionKeeper(clock);
    Instant started = clock.instant();
    long run = store.write(writer -> writer.startRun("reanalyze", started));
    long all = Math.max(1, store.documentCount());
    AtomicInteger done = new AtomicInteger();
    Speedometer speedometer = new Speedometer(clock, progress, () -> (double) done.get() / all);
    List<ChangeEntry> changes = new ArrayList<>();
    Counts counts = Counts.NONE;
    String after = "";
    List<StoredDocument> page = store.documents(after, PAGE);
    while (!page.isEmpty()) {
      for (StoredDocument document : page) {
        boolean isChanged = reanalyze(document.id(), changes, decisions);
        counts = counts.plus(isChanged ? new Counts(0, 1, 0, 0) : new Counts(0, 0, 1, 0));
        speedometer.passed(done.incrementAndGet());
      }
      after = page.getLast().id();
      page = store.documents(after, PAGE);
    }
    changes.addAll(new StandingKeeper(store).keep(clock.instant(), true));
    follower.catchUp(store);
    end(
        new RunRecord(
            run,
            "reanalyze",
            started,
            Optional.of(clock.instant()),
            counts,
            Moved.of(changes),
            List.of(),
            Optional.empty()));
    speedometer.finish(done.get());
    return new IngestReport(
        run, counts, Moved.of(changes), List.of(), List.of(), changes, decisions.carried());
  }

  private void end(RunRecord record) {
    store.write(writer -> {
      writer.keepRun(record);
      return true;
    });
  }

  private boolean reanalyze(String document, List<ChangeEntry> changes, DecisionKeeper decisions) {
    boolean isChanged = false;
    int current = store.document(document).map(StoredDocument::number).orElse(0);
    for (StoredVersion version : store.versions(document)) {
      Analysis before = store.analysis(document, version.number()).orElseThrow();
      Document read = rereading.of(version, before.document());
      Analysis now = analyst.analyze(read);
      if (!isSame(before, now)) {
        isChanged = true;
        List<ChangeEntry> entries =
            version.number() == current
                ? DocumentChanges.reread(before, now, clock.instant()).stream().toList()
                : List.of();
        store.write(writer -> {
          decisions.carry(
              writer,
              Optional.of(before),
              now,
              () -> {
                writer.addReading(now, version.number());
                return true;
              });
          writer.addChanges(entries);
          if (!read.text().equals(before.document().text())) {
            writer.setFailures(version.location(), rereading.remaining(version, read));
          }
          return true;
        });
        changes.addAll(entries);
      }
    }
    return isChanged;
  }

  /// The same text and findings, whatever the version of the rules that made them.
  private static boolean isSame(Analysis before, Analysis now) {
    return before.document().text().equals(now.document().text())
        && before.citations().equals(now.citations())
        && before.obligations().equals(now.obligations())
        && before.measures().equals(now.measures())
        && before.events().equals(now.events())
        && before.relations().equals(now.relations());
  }
}
