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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
  private final Function<Watch.Language, Tongue> tongues;

  /// `tongues` speak the languages in which watches tell.
  public Watcher(
      Store store,
      Supplier<SearchIndex> index,
      Supplier<StatusBook> book,
      Function<Watch.Language, Tongue> tongues) {
    this.store = store;
    this.index = index;
    this.book = book;
    this.tongues = tongues;
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
    Map<Watch.Language, AlertWords> words = new EnumMap<>(Watch.Language.class);
    for (Watch.Language language : Watch.Language.values()) {
      words.put(language, new AlertWords(store, known, tongues.apply(language)));
    }
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
      List<Watch> watches,
      ChangeEntry change,
      Interests interests,
      Map<Watch.Language, AlertWords> words) {
    Map<String, List<Alert>> byReader = new LinkedHashMap<>();
    for (Watch watch : watches) {
      if (!change.at().isBefore(watch.created())) {
        String reader = watch.way() == Watch.Way.FEED ? watch.id() : watch.channel();
        interests
            .reason(watch, change)
            .map(why -> alert(watch, change, spoken(words, watch).of(watch, change, why)))
            .ifPresent(
                alert -> byReader.computeIfAbsent(reader, any -> new ArrayList<>()).add(alert));
      }
    }
    return byReader.values().stream().flatMap(same -> told(same).stream()).toList();
  }

  private static AlertWords spoken(Map<Watch.Language, AlertWords> words, Watch watch) {
    return Objects.requireNonNull(words.get(watch.language()), "every language has its words");
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
