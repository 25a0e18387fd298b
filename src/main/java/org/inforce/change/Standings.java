package org.inforce.change;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.inforce.document.Evidence;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.EventType.Effect;
import org.inforce.source.Digest;
import org.inforce.status.Conflict;
import org.inforce.status.Expiry;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.Reason;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusBook;
import org.inforce.status.StatusQuery;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;

/// How things stand on one day as far as known on that day: the status of each measure that courts
/// or agencies acted on, the orders there are, those about to end, and what sources disagree on.
/// Compared with how things stood when this was last looked at, it tells what moved.
public final class Standings {
  /// An order is said to be expiring so many days ahead.
  private static final int DAYS_AHEAD = 14;

  private static final int HASH = 16;

  private final Map<String, String> values = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  private Standings() {}

  /// Something that is as it is, under a key for each of its mentions: joined with others it may go
  /// by another name. `told` is how many mentions an order of a court has, 0 for everything else.
  private record Draft(
      ChangeKind kind, String subject, int told, List<String> keys, Supplier<Telling> telling) {}

  /// What is said of it when it is new or otherwise than before. `order` names the order of a court
  /// it tells of, blank for everything else.
  private record Telling(
      String order, Optional<String> after, Optional<Evidence> evidence, String why) {}

  /// Of what one order did, that which most sources tell names it; orders go before all else.
  private static final Comparator<Draft> MOST_TOLD_FIRST =
      Comparator.comparingInt((Draft draft) -> -draft.told())
          .thenComparing(draft -> draft.told() > 0 ? draft.subject() : "");

  public static Standings of(StatusBook book, LocalDate today) {
    Standings standings = new Standings();
    Set<String> measures = new HashSet<>();
    for (Occurrence occurrence : book.occurrencesUnordered()) {
      if (occurrence.type().movesStatus()) {
        measures.addAll(occurrence.measures());
        standings.order(occurrence);
      }
    }
    measures.stream()
        .sorted()
        .flatMap(id -> book.measure(id).stream())
        .forEach(measure -> standings.status(book, measure, today));
    book.expiring(today, DAYS_AHEAD, today).forEach(standings::expiry);
    book.conflicts(today).stream().filter(Standings::isOfSeveral).forEach(standings::conflict);
    return standings;
  }

  /// What to remember until the next comparison; the keys and values mean nothing to others.
  public Map<String, String> values() {
    return Collections.unmodifiableMap(values);
  }

  private void put(String value, Draft draft) {
    draft.keys().forEach(key -> values.put(key, value));
    drafts.add(draft);
  }

  private void status(StatusBook book, Measure measure, LocalDate today) {
    StatusQuery query = StatusQuery.of(measure.id(), today, today);
    List<String> keys = new ArrayList<>(List.of("status:" + measure.id()));
    measure.mentions().forEach(mention -> keys.add("status:" + mention.id()));
    put(
        book.status(measure, query).code(),
        new Draft(
            ChangeKind.STATUS_CHANGED,
            measure.id(),
            0,
            keys,
            () -> telling(book.answer(measure, query))));
  }

  private static Telling telling(StatusAnswer answer) {
    String steps =
        answer.because().stream().map(Reason::step).limit(3).collect(Collectors.joining(" "));
    return new Telling(
        "",
        Optional.of(answer.status().code()),
        answer.because().stream().flatMap(reason -> reason.evidence().stream()).findFirst(),
        answer.measure().title() + ": " + steps);
  }

  private void order(Occurrence occurrence) {
    if (isOfCourt(occurrence.type()) && !occurrence.isImplied()) {
      List<String> keys =
          occurrence.mentions().stream().map(mention -> "order:" + mention.event().id()).toList();
      put(
          "",
          new Draft(
              ChangeKind.ORDER_ENTERED,
              occurrence.id(),
              occurrence.mentions().size(),
              keys,
              () -> telling(occurrence)));
    }
  }

  private static Telling telling(Occurrence occurrence) {
    String what = occurrence.type().code().replace('_', ' ');
    String day = occurrence.date().map(EventDate::iso).map(iso -> ", " + iso).orElse("");
    return new Telling(
        occurrence.caseId().orElse(occurrence.id()) + day,
        Optional.of(what + day),
        Optional.of(occurrence.best().event().evidence()),
        "A court acted: " + what + day + ".");
  }

  private static boolean isOfCourt(EventType type) {
    Effect effect = type.effect();
    boolean isOfAgency =
        effect == Effect.STARTS_MEASURE
            || effect == Effect.DELAYS_MEASURE
            || effect == Effect.ENDS_MEASURE
                && type != EventType.VACATUR
                && type != EventType.VACATUR_IN_PART;
    return !isOfAgency && effect != Effect.NONE;
  }

  private void expiry(Expiry expiry) {
    Telling telling =
        new Telling(
            "", Optional.of(expiry.day().toString()), expiry.because().evidence(), said(expiry));
    put(
        "",
        new Draft(
            ChangeKind.ORDER_EXPIRING,
            expiry.subject(),
            0,
            List.of("expiry:" + expiry.subject() + "|" + expiry.day()),
            () -> telling));
  }

  private static String said(Expiry expiry) {
    String end = expiry.title() + " ends on " + expiry.day() + ".";
    String step = expiry.because().step();
    return step.strip().equals(end) ? step : end + " " + step;
  }

  /// One document that says a thing in parts does not disagree with itself.
  private static boolean isOfSeveral(Conflict conflict) {
    return conflict.statements().stream()
            .map(statement -> document(statement.evidence()))
            .distinct()
            .count()
        > 1;
  }

  private void conflict(Conflict conflict) {
    String statements =
        conflict.statements().stream()
            .map(statement -> statement.value() + " (" + document(statement.evidence()) + ")")
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    String key = conflict.field() + "|" + statements;
    String hash = Digest.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    Telling telling =
        new Telling(
            "",
            Optional.of(statements),
            conflict.statements().stream().map(Conflict.Statement::evidence).findFirst(),
            "Sources disagree on "
                + conflict.field().replace('_', ' ')
                + "; "
                + conflict
                    .held()
                    .map(held -> "held is " + held + ".")
                    .orElse("nothing settles it."));
    put(
        "",
        new Draft(
            ChangeKind.CONFLICT_FOUND,
            conflict.subject(),
            0,
            List.of("conflict:" + hash),
            () -> telling));
  }

  private static String document(Evidence evidence) {
    return evidence.version().document();
  }

  /// What is other than it was when `before` was remembered. `isOurs`: our rules changed, not the
  /// world. A measure that was not known before has not changed. One order of a court is one entry,
  /// whatever it did: all that its sources tell besides are its parts.
  public List<ChangeEntry> changesSince(Map<String, String> before, Instant at, boolean isOurs) {
    List<Draft> changed = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<String> old = known(draft, before);
      boolean isChange =
          draft.kind() == ChangeKind.STATUS_CHANGED
              ? old.isPresent() && !old.equals(known(draft, values))
              : old.isEmpty();
      if (isChange) {
        changed.add(draft);
      }
    }
    changed.sort(MOST_TOLD_FIRST);
    OrderGroups groups = new OrderGroups();
    for (Draft draft : changed) {
      Telling telling = draft.telling().get();
      Optional<String> old = known(draft, before).filter(text -> !text.isEmpty());
      groups.add(telling.order(), entry(draft, telling, old, at, isOurs));
    }
    return groups.entries();
  }

  private static Optional<String> known(Draft draft, Map<String, String> values) {
    return draft.keys().stream().filter(values::containsKey).map(values::get).findFirst();
  }

  private static ChangeEntry entry(
      Draft draft, Telling telling, Optional<String> before, Instant at, boolean isOurs) {
    return new ChangeEntry(
        at,
        draft.kind(),
        draft.subject(),
        before,
        telling.after(),
        telling.evidence().map(Evidence::quote),
        telling.evidence().map(Standings::document),
        telling.why(),
        isOurs);
  }
}
