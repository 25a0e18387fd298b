package org.inforce.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.inforce.analysis.ProceedingReport;
import org.inforce.proceeding.CourtEvent;
import org.inforce.store.FindingKind;
import org.inforce.store.Review;
import org.inforce.store.Review.Decision;
import org.inforce.store.ReviewDetails;

/// What people say, made up for tests; all of it on one day.
final class Sayings {
  static final LocalDate SAID = LocalDate.of(2026, 8, 1);

  private Sayings() {}

  private static Review entry(
      String subject, FindingKind kind, Decision decision, Map<String, String> fields, int hour) {
    Instant at = SAID.atTime(hour % 24, hour / 24).toInstant(ZoneOffset.UTC);
    return new Review(
        subject,
        decision,
        "as the order reads",
        "A. Counsel",
        at,
        SAID,
        new Review.Place(kind, Optional.empty(), 0),
        "",
        new ReviewDetails(Optional.empty(), Optional.empty(), List.of(), fields));
  }

  static Review rejected(String event, int hour) {
    return entry(event, FindingKind.EVENT, Decision.REJECTED, Map.of(), hour);
  }

  static Review said(String subject, int hour, String... fields) {
    Map<String, String> map = new TreeMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put(fields[i], fields[i + 1]);
    }
    return entry(subject, FindingKind.RULING, Decision.RULED, map, hour);
  }

  static Review corrected(String event, String field, String value) {
    return entry(event, FindingKind.EVENT, Decision.CORRECTED, Map.of(field, value), 9);
  }

  static Review undone(Review before) {
    return entry(before.finding(), before.place().kind(), Decision.UNDONE, Map.of(), 23);
  }

  /// Words of every kind about a history, drawn by seed.
  static List<Review> words(List<ProceedingReport> reports, int seed) {
    Random random = new Random(seed * 31L);
    List<String> events =
        reports.stream().flatMap(report -> report.events().stream()).map(CourtEvent::id).toList();
    List<Review> words = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String event = events.get(random.nextInt(events.size()));
      String other = events.get(random.nextInt(events.size()));
      String subject = "ruling-" + seed + "-" + i;
      switch (random.nextInt(6)) {
        case 0 -> words.add(rejected(event, i));
        case 1 ->
            words.add(
                said(subject, i, "kind", "field_settled", "event", event, "date", "2026-02-1" + i));
        case 2 ->
            words.add(
                said(
                    subject,
                    i,
                    "kind",
                    "field_settled",
                    "event",
                    event,
                    "granted.data_category",
                    "address; phone"));
        case 3 ->
            words.add(
                said(
                    subject,
                    i,
                    "kind",
                    "event_added",
                    "type",
                    "dissolved",
                    "case",
                    "ord/3:26-cv-%05d".formatted(seed),
                    "date",
                    "2026-03-0" + (i + 1),
                    "target",
                    "event:" + event));
        case 4 -> words.add(said(subject, i, "kind", "same_event", "event", event, "other", other));
        default ->
            words.add(said(subject, i, "kind", "other_event", "event", event, "other", other));
      }
    }
    return words;
  }
}
