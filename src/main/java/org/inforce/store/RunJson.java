package org.inforce.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.RunRecord.Visit;

/// What the store writes of a run besides its command and times.
final class RunJson {
  private RunJson() {}

  static Fields write(RunRecord run) {
    return counts(run.counts())
        .put("moved", moved(run.moved()))
        .put("visits", run.visits().stream().map(RunJson::visit).toList())
        .put("visiting", run.visiting());
  }

  static RunRecord read(
      long id, String command, Instant started, Optional<Instant> ended, String json) {
    Fields fields = Fields.parse(json);
    return new RunRecord(
        id,
        command,
        started,
        ended,
        readCounts(fields),
        fields.objects("moved").stream().findFirst().map(RunJson::readMoved).orElse(Moved.NOTHING),
        fields.objects("visits").stream().map(RunJson::readVisit).toList(),
        fields.optional("visiting"));
  }

  private static List<Fields> moved(Moved moved) {
    return List.of(
        new Fields()
            .put("appeared", moved.appeared())
            .put("changed", moved.changed())
            .put("vanished", moved.vanished())
            .put("statuses", moved.statuses())
            .put("orders", moved.orders())
            .put("conflicts", moved.conflicts()));
  }

  private static Moved readMoved(Fields fields) {
    return new Moved(
        fields.number("appeared", 0),
        fields.number("changed", 0),
        fields.number("vanished", 0),
        fields.number("statuses", 0),
        fields.number("orders", 0),
        fields.number("conflicts", 0));
  }

  private static Fields visit(Visit visit) {
    return counts(visit.counts())
        .put("source", visit.source())
        .put("fetched", visit.fetched())
        .put("problem", visit.problem());
  }

  private static Visit readVisit(Fields fields) {
    return new Visit(
        fields.text("source"),
        fields.number("fetched", 0),
        readCounts(fields),
        fields.optional("problem"));
  }

  private static Fields counts(Counts counts) {
    return new Fields()
        .put("new", counts.added())
        .put("changed", counts.changed())
        .put("unchanged", counts.unchanged())
        .put("failed", counts.failed());
  }

  private static Counts readCounts(Fields fields) {
    return new Counts(
        fields.number("new", 0),
        fields.number("changed", 0),
        fields.number("unchanged", 0),
        fields.number("failed", 0));
  }
}
