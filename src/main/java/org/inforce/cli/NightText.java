package org.inforce.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.answer.Answers;
import org.inforce.answer.JsonObject;
import org.inforce.answer.SourceState;
import org.inforce.ingest.NightWatchman.Overdue;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Moved;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.RunRecord.Visit;

/// The reports of nightly runs and of readings anew, for people and for programs.
final class NightText {
  private NightText() {}

  static List<String> lines(Library.Night night) {
    List<String> lines = new ArrayList<>();
    lines.add("Run " + night.run() + ": " + told(night.counts()));
    for (Visit visit : night.visits()) {
      String outcome =
          visit.problem().isEmpty()
              ? "%d fetched; %s".formatted(visit.fetched(), told(visit.counts()))
              : "FAILED; " + age(night, visit.source());
      lines.add("  %-28s %s".formatted(visit.source(), outcome));
    }
    lines.add(told(night.moved()));
    if (night.changes().isEmpty()) {
      lines.add("Nothing that was known before changed in meaning.");
    } else {
      lines.add("Changed in meaning:");
      night.changes().forEach(change -> lines.add("  " + told(change)));
    }
    return lines;
  }

  static List<String> lines(Library.Reread reread) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d documents with other findings, %d as before"
            .formatted(reread.changed(), reread.unchanged()));
    if (!reread.changes().isEmpty()) {
      lines.add(told(reread.moved()));
      lines.add("Corrected by us, news to nobody:");
      reread.changes().forEach(change -> lines.add("  " + told(change)));
    }
    return lines;
  }

  private static String told(Counts counts) {
    return "%d new, %d changed, %d unchanged, %d failed"
        .formatted(counts.added(), counts.changed(), counts.unchanged(), counts.failed());
  }

  private static String told(Moved moved) {
    return "Findings: %d appeared, %d changed, %d vanished; %d statuses moved, %d orders, %d conflicts"
        .formatted(
            moved.appeared(),
            moved.changed(),
            moved.vanished(),
            moved.statuses(),
            moved.orders(),
            moved.conflicts());
  }

  private static String age(Library.Night night, String source) {
    Optional<SourceState> state =
        night.sources().stream().filter(one -> one.source().equals(source)).findFirst();
    return state
            .flatMap(SourceState::answered)
            .map(moment -> "last answered in full " + moment)
            .orElse("never answered in full")
        + state
            .flatMap(SourceState::failingSince)
            .map(moment -> ", fails since " + moment)
            .orElse("");
  }

  static String told(ChangeEntry change) {
    String more =
        change.parts().isEmpty() ? "" : " (and " + change.parts().size() + " things it brought)";
    return change.kind().code().replace('_', ' ')
        + ": "
        + change.subject()
        + ". "
        + change.why()
        + more;
  }

  /// What a person should look at, a line each.
  static List<String> problems(Library.Night night) {
    List<String> lines = new ArrayList<>();
    for (Visit visit : night.visits()) {
      visit.problem().ifPresent(problem -> lines.add(visit.source() + ": " + problem));
    }
    night
        .failed()
        .forEach(failure ->
            lines.add(failure.path() + ": " + failure.reason() + "; " + failure.action()));
    lines.addAll(new CarriedText(night.carried()).lines());
    return lines;
  }

  static JsonObject json(Library.Night night, Answers answers) {
    JsonObject json = counts(night.counts()).put("run", night.run());
    json.put("moved", answers.json(night.moved()));
    json.put("decisions", new CarriedText(night.carried()).json());
    json.put("sources", night.visits().stream().map(visit -> json(visit, night)).toList());
    json.put(
        "failed",
        night.failed().stream()
            .map(failure ->
                new JsonObject()
                    .put("path", failure.path())
                    .put("reason", failure.reason())
                    .put("action", failure.action()))
            .toList());
    return json.put("changes", night.changes().stream().map(answers::json).toList());
  }

  private static JsonObject json(Visit visit, Library.Night night) {
    Optional<SourceState> state =
        night.sources().stream().filter(one -> one.source().equals(visit.source())).findFirst();
    return counts(visit.counts())
        .put("failed", visit.counts().failed())
        .put("source", visit.source())
        .put("fetched", visit.fetched())
        .put("problem", visit.problem())
        .put("last_answered", state.flatMap(SourceState::answered).map(Instant::toString))
        .put("failing_since", state.flatMap(SourceState::failingSince).map(Instant::toString));
  }

  static JsonObject json(Library.Reread reread, Answers answers) {
    return new JsonObject()
        .put("changed", reread.changed())
        .put("unchanged", reread.unchanged())
        .put("moved", answers.json(reread.moved()))
        .put("decisions", new CarriedText(reread.carried()).json())
        .put("changes", reread.changes().stream().map(answers::json).toList());
  }

  static JsonObject json(Optional<Overdue> overdue) {
    return new JsonObject()
        .put("overdue", overdue.isPresent())
        .put("due", overdue.map(missing -> missing.due().toString()))
        .put("last", overdue.flatMap(Overdue::last).map(Instant::toString));
  }

  static String told(Overdue overdue) {
    return "a run was due at "
        + overdue.due()
        + " and none was done since; the last began "
        + overdue.last().map(Instant::toString).orElse("never");
  }

  private static JsonObject counts(Counts counts) {
    return new JsonObject()
        .put("new", counts.added())
        .put("changed", counts.changed())
        .put("unchanged", counts.unchanged());
  }
}
