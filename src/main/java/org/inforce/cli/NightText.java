package org.inforce.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inforce.answer.JsonObject;
import org.inforce.ingest.NightWatchman.Overdue;
import org.inforce.store.ChangeEntry;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.RunRecord.Visit;

/// The report of a nightly run, for people and for programs.
final class NightText {
  private NightText() {}

  static List<String> lines(Library.Night night) {
    List<String> lines = new ArrayList<>();
    lines.add("Run " + night.run() + ": " + told(night.counts()));
    for (Visit visit : night.visits()) {
      String outcome =
          visit.problem().isEmpty()
              ? "%d fetched; %s".formatted(visit.fetched(), told(visit.counts()))
              : "FAILED; " + lastAnswered(night, visit.source());
      lines.add("  %-28s %s".formatted(visit.source(), outcome));
    }
    if (night.changes().isEmpty()) {
      lines.add("Nothing changed in meaning.");
    } else {
      lines.add("Changed in meaning:");
      night.changes().forEach(change -> lines.add("  " + told(change)));
    }
    return lines;
  }

  private static String told(Counts counts) {
    return "%d new, %d changed, %d unchanged, %d failed"
        .formatted(counts.added(), counts.changed(), counts.unchanged(), counts.failed());
  }

  private static String lastAnswered(Library.Night night, String source) {
    return Optional.ofNullable(night.lastAnswered().get(source))
        .map(moment -> "last answered in full " + moment)
        .orElse("never answered in full");
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

  static JsonObject json(Library.Night night, Function<ChangeEntry, JsonObject> change) {
    JsonObject json = counts(night.counts()).put("run", night.run());
    json.put("decisions", new CarriedText(night.carried()).json());
    json.put(
        "sources",
        night.visits().stream()
            .map(visit ->
                counts(visit.counts())
                    .put("source", visit.source())
                    .put("fetched", visit.fetched())
                    .put("problem", visit.problem())
                    .put(
                        "last_answered",
                        Optional.ofNullable(night.lastAnswered().get(visit.source()))
                            .map(Instant::toString)))
            .toList());
    json.put(
        "failed",
        night.failed().stream()
            .map(failure ->
                new JsonObject()
                    .put("path", failure.path())
                    .put("reason", failure.reason())
                    .put("action", failure.action()))
            .toList());
    return json.put("changes", night.changes().stream().map(change).toList());
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
