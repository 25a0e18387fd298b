package org.inforce.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.inforce.change.Standings;
import org.inforce.review.Rulings;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.store.ChangeEntry;
import org.inforce.store.CurrentReports;
import org.inforce.store.Setting;
import org.inforce.store.Store;
import org.inforce.taxonomy.Taxonomy;

/// Remembers how things stand and records what moved since. What moved and the new standing are
/// written together, so that nothing is told twice or never, wherever a run was cut off.
final class StandingKeeper {
  private static final String PREFIX = Setting.DERIVED + "standing.";
  private static final String SEEN = Setting.DERIVED + "standing_day";

  /// Set in the transaction that takes something away by our own hand, until what follows from it
  /// is recorded: the world did not move.
  static final String OURS = Setting.DERIVED + "standing_ours";

  private final Store store;
  private final CurrentReports reports = new CurrentReports();
  private Optional<Future<StatusBook>> ahead = Optional.empty();

  StandingKeeper(Store store) {
    this.store = store;
  }

  /// Looks at how things stand before the run, on `worker`, so that at its end only what it brought
  /// is joined and weighed. For a run that waits for publishers meanwhile.
  void lookAhead(Instant at, ExecutorService worker) {
    LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    ahead =
        Optional.of(
            worker.submit(() -> {
              StatusBook book = joined();
              Standings.of(book, today);
              return book;
            }));
  }

  private StatusBook joined() {
    return StatusBook.of(
        reports.of(store),
        Rulings.of(store.decisions().rulings()),
        Taxonomy.current(),
        Settings.STANDARD);
  }

  private StatusBook book() {
    if (ahead.isEmpty()) {
      return joined();
    }
    try {
      return ahead.get().get().next(reports.of(store), Rulings.of(store.decisions().rulings()));
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot tell how things stood before the run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before the standings were told", e);
    }
  }

  /// The first time there is nothing to compare with, and nothing to tell.
  List<ChangeEntry> keep(Instant at, boolean isOurs) {
    LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    String seen = store.revision() + " " + today;
    String before = store.setting(SEEN).orElse("");
    if (seen.equals(before)) {
      return List.of();
    }
    Standings standings = Standings.of(book(), today);
    Map<String, String> old = remembered();
    List<ChangeEntry> changes =
        before.isEmpty()
            ? List.of()
            : standings.changesSince(old, at, isOurs || store.setting(OURS).isPresent());
    Map<String, String> now = standings.values();
    store.write(writer -> {
      writer.addChanges(changes);
      old.keySet().stream()
          .filter(key -> !now.containsKey(key))
          .forEach(key -> writer.removeSetting(PREFIX + key));
      now.forEach((key, value) -> {
        if (!value.equals(old.get(key))) {
          writer.putSetting(PREFIX + key, value);
        }
      });
      writer.putSetting(SEEN, seen);
      writer.removeSetting(OURS);
      return true;
    });
    return changes;
  }

  private Map<String, String> remembered() {
    Map<String, String> remembered = new TreeMap<>();
    for (Setting setting : store.settings(PREFIX)) {
      remembered.put(setting.key().substring(PREFIX.length()), setting.value());
    }
    return remembered;
  }
}
