package org.inforce.alert;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.inforce.search.SearchIndex;
import org.inforce.source.Digest;
import org.inforce.status.StatusBook;
import org.inforce.store.Alert;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.NumberedChange;
import org.inforce.store.Setting;
import org.inforce.store.Store;
import org.inforce.store.Watch;

/// Turns what changed into alerts for those who watch it. Which changes were looked at is written
/// together with the alerts they brought, so that nothing is told twice or never, wherever it was
/// cut off. Corrections of our own reading are news to nobody.
public final class Watcher {
  private static final String SEEN = Setting.DERIVED + "alerts_seen";
  private static final int BATCH = 500;

  private final Store store;
  private final Supplier<SearchIndex> index;
  private final Supplier<StatusBook> book;

  public Watcher(Store store, Supplier<SearchIndex> index, Supplier<StatusBook> book) {
    this.store = store;
    this.index = index;
    this.book = book;
  }

  /// Looks at every change not looked at before; gives how many alerts that brought.
  public int gather() {
    List<Watch> watches = store.watches();
    int alerts = 0;
    for (List<NumberedChange> batch = next(); !batch.isEmpty(); batch = next()) {
      List<Alert> found = watches.isEmpty() ? List.of() : alerts(watches, batch);
      long last = batch.getLast().number();
      alerts +=
          store.write(writer -> {
            writer.putSetting(SEEN, Long.toString(last));
            return (int) found.stream().filter(writer::addAlert).count();
          });
    }
    return alerts;
  }

  private List<NumberedChange> next() {
    return store.changes().after(store.setting(SEEN).map(Long::parseLong).orElse(0L), BATCH);
  }

  private List<Alert> alerts(List<Watch> watches, List<NumberedChange> changes) {
    StatusBook known = book.get();
    Interests interests = new Interests(store, index.get(), known, watches);
    AlertWords words = new AlertWords(store, known);
    List<Alert> alerts = new ArrayList<>();
    for (NumberedChange numbered : changes) {
      ChangeEntry change = numbered.entry();
      if (!change.isOurs() && change.isNews()) {
        alerts.addAll(alerts(watches, change, interests, words));
      }
    }
    return alerts;
  }

  /// One reader hears of one change once, however many of his watches it is for: the alert that is
  /// due first tells it, with everything it is sent for.
  private static List<Alert> alerts(
      List<Watch> watches, ChangeEntry change, Interests interests, AlertWords words) {
    Map<String, List<Alert>> byReader = new LinkedHashMap<>();
    for (Watch watch : watches) {
      if (!change.at().isBefore(watch.created())) {
        String reader = watch.way() == Watch.Way.FEED ? watch.id() : watch.channel();
        interests
            .reason(watch, change)
            .map(why -> alert(watch, change, words.of(change, why)))
            .ifPresent(
                alert -> byReader.computeIfAbsent(reader, any -> new ArrayList<>()).add(alert));
      }
    }
    return byReader.values().stream().flatMap(same -> told(same).stream()).toList();
  }

  private static List<Alert> told(List<Alert> same) {
    Alert first = Collections.min(same, Comparator.comparing(Alert::due));
    String reasons =
        same.stream()
            .map(alert -> alert.wording().reason())
            .distinct()
            .collect(Collectors.joining("\n"));
    Alert teller = first.because(reasons);
    return same.stream()
        .map(one -> one.id().equals(first.id()) ? teller : one.toldBy(teller))
        .toList();
  }

  private static Alert alert(Watch watch, ChangeEntry change, Alert.Wording wording) {
    String what =
        watch.id()
            + "|"
            + change.kind().code()
            + "|"
            + change.subject()
            + "|"
            + change.before().orElse("")
            + "|"
            + change.after().orElse("")
            + "|"
            + day(change.at());
    String id = Digest.sha256(what.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
    return Alert.waiting(id, watch.id(), change.at(), due(watch, change), wording);
  }

  /// Immediately what moves a status, when the watch wants that; else with the next morning's or
  /// Monday's digest, in universal time.
  private static Instant due(Watch watch, ChangeEntry change) {
    LocalDate day = day(change.at());
    return switch (watch.frequency()) {
      case IMMEDIATE -> movesStatus(change) ? change.at() : startOf(day.plusDays(1));
      case DAILY -> startOf(day.plusDays(1));
      case WEEKLY -> startOf(day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    };
  }

  private static boolean movesStatus(ChangeEntry change) {
    ChangeKind kind = change.kind();
    return kind == ChangeKind.STATUS_CHANGED
        || kind == ChangeKind.ORDER_ENTERED
        || kind == ChangeKind.ORDER_EXPIRING
        || change.parts().stream().anyMatch(Watcher::movesStatus);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
