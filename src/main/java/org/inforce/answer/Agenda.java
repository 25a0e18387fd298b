package org.inforce.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityNames;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.status.Expiry;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusBook;
import org.inforce.store.ObligationQuery;
import org.inforce.store.Store;
import org.inforce.store.StoredObligation;

/// Gathers the days ahead: deadlines, expiries, hearings, effective days.
final class Agenda {
  private static final int BATCH = 2_000;

  private final Store store;
  private final StatusBook book;

  Agenda(Store store, StatusBook book) {
    this.store = store;
    this.book = book;
  }

  /// The days in [`from`, `until`], as known on a day.
  record Stretch(LocalDate from, LocalDate until, LocalDate knownAsOf) {}

  /// What lies within, in order.
  List<AgendaEntry> within(Stretch stretch) {
    LocalDate from = stretch.from();
    LocalDate until = stretch.until();
    LocalDate knownAsOf = stretch.knownAsOf();
    List<AgendaEntry> entries = new ArrayList<>();
    deadlines(from, until, entries);
    int days = (int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(from, until));
    book.expiring(from, Math.max(0, days), knownAsOf).stream()
        .map(Agenda::expiry)
        .forEach(entries::add);
    for (Occurrence occurrence : book.occurrences()) {
      if (isKnown(occurrence, knownAsOf)) {
        happening(occurrence).filter(entry -> isWithin(entry, from, until)).ifPresent(entries::add);
      }
    }
    entries.sort(Comparator.comparing(AgendaEntry::day).thenComparing(AgendaEntry::title));
    return entries;
  }

  private void deadlines(LocalDate from, LocalDate until, List<AgendaEntry> entries) {
    ObligationQuery due = ObligationQuery.ALL.dueBefore(until.plusDays(1));
    List<StoredObligation> batch = store.obligations().matching(due.page(0, BATCH));
    for (int offset = BATCH; !batch.isEmpty(); offset += BATCH) {
      deadlines(batch, from, entries);
      batch =
          batch.size() < BATCH ? List.of() : store.obligations().matching(due.page(offset, BATCH));
    }
  }

  private static void deadlines(
      List<StoredObligation> norms, LocalDate from, List<AgendaEntry> entries) {
    for (StoredObligation stored : norms) {
      Obligation norm = stored.obligation();
      norm.deadline()
          .flatMap(Obligation.Deadline::date)
          .filter(day -> !day.isBefore(from) && stored.isCurrent())
          .ifPresent(day -> entries.add(deadline(day, norm, stored.document())));
    }
  }

  private static AgendaEntry deadline(LocalDate day, Obligation norm, String document) {
    return new AgendaEntry(
        day,
        AgendaEntry.Kind.DEADLINE,
        norm.id(),
        norm.bearer().orElse("Due") + ": " + Excerpts.beginning(norm.action(), 120),
        "/obligations/" + Paths.encode(norm.id()),
        Optional.of(norm.evidence().quote()),
        Optional.of(document));
  }

  private static AgendaEntry expiry(Expiry expiry) {
    return new AgendaEntry(
        expiry.day(),
        AgendaEntry.Kind.EXPIRY,
        expiry.subject(),
        expiry.title(),
        (expiry.isMeasure() ? "/measures/" : "/orders/") + Paths.encode(expiry.subject()),
        expiry.because().evidence().map(evidence -> evidence.quote()),
        expiry.because().evidence().map(evidence -> evidence.version().document()));
  }

  private Optional<AgendaEntry> happening(Occurrence occurrence) {
    Optional<LocalDate> hearing =
        occurrence.effectiveFrom().or(occurrence::date).flatMap(Agenda::certainDay);
    if (occurrence.type() == EventType.HEARING_SET) {
      return hearing.map(day -> entry(day, AgendaEntry.Kind.HEARING, occurrence));
    }
    return occurrence.type() == EventType.COMMENT_PERIOD_REOPENED
        ? occurrence
            .effectiveUntil()
            .flatMap(Agenda::certainDay)
            .map(day -> entry(day, AgendaEntry.Kind.COMMENTS_CLOSE, occurrence))
        : occurrence
            .effectiveFrom()
            .flatMap(Agenda::certainDay)
            .map(day -> entry(day, AgendaEntry.Kind.EFFECTIVE, occurrence));
  }

  private AgendaEntry entry(LocalDate day, AgendaEntry.Kind kind, Occurrence occurrence) {
    return new AgendaEntry(
        day,
        kind,
        occurrence.id(),
        title(occurrence),
        "/orders/" + Paths.encode(occurrence.id()),
        Optional.of(occurrence.best().event().evidence().quote()),
        Optional.of(occurrence.best().event().evidence().version().document()));
  }

  private String title(Occurrence occurrence) {
    String what = Labels.of(occurrence.type());
    Optional<String> about =
        occurrence.measures().stream()
            .flatMap(id -> book.measure(id).stream())
            .map(Measure::title)
            .findFirst()
            .or(() ->
                occurrence.best().event().caseReference().docket().map(AuthorityNames::display));
    return about.map(name -> what + ": " + name).orElse(what);
  }

  private static Optional<LocalDate> certainDay(EventDate date) {
    return date.precision() == EventDate.Precision.DAY
        ? Optional.of(date.from())
        : Optional.empty();
  }

  private static boolean isKnown(Occurrence occurrence, LocalDate knownAsOf) {
    return occurrence.mentions().stream()
        .anyMatch(mention -> !mention.knownFrom().isAfter(knownAsOf));
  }

  private static boolean isWithin(AgendaEntry entry, LocalDate from, LocalDate until) {
    return !entry.day().isBefore(from) && !entry.day().isAfter(until);
  }
}
