package org.inforce.change;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  private final Map<String, String> values = new TreeMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  private Standings() {}

  /// What would be said of something of which no key was there, or whose value was another. One
  /// thing has a key for each of its mentions: joined with others it may go by another name.
  /// `order` names the order of a court it tells of, blank for everything else.
  private record Draft(
      String order,
      List<String> keys,
      ChangeKind kind,
      String subject,
      Optional<String> after,
      Optional<Evidence> evidence,
      String why) {}

  public static Standings of(StatusBook book, LocalDate today) {
    Standings standings = new Standings();
    Set<String> measures = new HashSet<>();
    for (Occurrence occurrence : mostToldFirst(book)) {
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

  /// Of what one order did, that which most sources tell names it.
  private static List<Occurrence> mostToldFirst(StatusBook book) {
    return book.occurrences().stream()
        .sorted(
            Comparator.comparingInt((Occurrence one) -> -one.mentions().size())
                .thenComparing(Occurrence::id))
        .toList();
  }

  /// What to remember until the next comparison; the keys and values mean nothing to others.
  public Map<String, String> values() {
    return Map.copyOf(values);
  }

  private void put(String value, Draft draft) {
    draft.keys().forEach(key -> values.put(key, value));
    drafts.add(draft);
  }

  private void status(StatusBook book, Measure measure, LocalDate today) {
    StatusAnswer answer = book.answer(measure, StatusQuery.of(measure.id(), today, today));
    String status = answer.status().code();
    String steps =
        answer.because().stream().map(Reason::step).limit(3).collect(Collectors.joining(" "));
    List<String> keys = new ArrayList<>(List.of("status:" + measure.id()));
    measure.mentions().forEach(mention -> keys.add("status:" + mention.id()));
    put(
        status,
        new Draft(
            "",
            keys,
            ChangeKind.STATUS_CHANGED,
            measure.id(),
            Optional.of(status),
            answer.because().stream().flatMap(reason -> reason.evidence().stream()).findFirst(),
            measure.title() + ": " + steps));
  }

  private void order(Occurrence occurrence) {
    if (!isOfCourt(occurrence.type())) {
      return;
    }
    Evidence evidence = occurrence.best().event().evidence();
    String what = occurrence.type().code().replace('_', ' ');
    String day = occurrence.date().map(EventDate::iso).map(iso -> ", " + iso).orElse("");
    put(
        "",
        new Draft(
            occurrence.caseId().orElse(occurrence.id()) + day,
            occurrence.mentions().stream().map(mention -> "order:" + mention.event().id()).toList(),
            ChangeKind.ORDER_ENTERED,
            occurrence.id(),
            Optional.of(what + day),
            Optional.of(evidence),
            "A court acted: " + what + day + "."));
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
    put(
        "",
        new Draft(
            "",
            List.of("expiry:" + expiry.subject() + "|" + expiry.day()),
            ChangeKind.ORDER_EXPIRING,
            expiry.subject(),
            Optional.of(expiry.day().toString()),
            expiry.because().evidence(),
            said(expiry)));
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
    put(
        "",
        new Draft(
            "",
            List.of("conflict:" + hash),
            ChangeKind.CONFLICT_FOUND,
            conflict.subject(),
            Optional.of(statements),
            conflict.statements().stream().map(Conflict.Statement::evidence).findFirst(),
            "Sources disagree on "
                + conflict.field().replace('_', ' ')
                + "; "
                + conflict
                    .held()
                    .map(held -> "held is " + held + ".")
                    .orElse("nothing settles it.")));
  }

  private static String document(Evidence evidence) {
    return evidence.version().document();
  }

  /// What is other than it was when `before` was remembered. `isOurs`: our rules changed, not the
  /// world. A measure that was not known before has not changed. One order of a court is one entry,
  /// whatever it did: all that its sources tell besides are its parts.
  public List<ChangeEntry> changesSince(Map<String, String> before, Instant at, boolean isOurs) {
    OrderGroups groups = new OrderGroups();
    for (Draft draft : drafts) {
      Optional<String> old =
          draft.keys().stream().filter(before::containsKey).map(before::get).findFirst();
      Optional<String> now = draft.keys().stream().map(values::get).findFirst();
      boolean isChange =
          draft.kind() == ChangeKind.STATUS_CHANGED
              ? old.isPresent() && !old.equals(now)
              : old.isEmpty();
      if (isChange) {
        groups.add(draft.order(), entry(draft, old.filter(text -> !text.isEmpty()), at, isOurs));
      }
    }
    return groups.entries();
  }

  private static ChangeEntry entry(
      Draft draft, Optional<String> before, Instant at, boolean isOurs) {
    return new ChangeEntry(
        at,
        draft.kind(),
        draft.subject(),
        before,
        draft.after(),
        draft.evidence().map(Evidence::quote),
        draft.evidence().map(Standings::document),
        draft.why(),
        isOurs);
  }
}
