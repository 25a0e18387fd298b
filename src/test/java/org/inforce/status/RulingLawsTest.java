package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.inforce.analysis.ProceedingReport;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventType;
import org.inforce.review.Rulings;
import org.inforce.review.Word;
import org.inforce.store.FindingKind;
import org.inforce.store.Review;
import org.inforce.store.Review.Decision;
import org.inforce.store.ReviewDetails;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people say outranks what was extracted, is known from the day it was said, and is undone as
/// if it had not been said.
class RulingLawsTest {
  private static final LocalDate LATE = LocalDate.of(2026, 12, 31);
  private static final LocalDate SAID = LocalDate.of(2026, 8, 1);
  private static final String CASE = "ord/3:26-cv-00101";

  // --- entries -----------------------------------------------------------------------------

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

  private static Review rejected(String event, int hour) {
    return entry(event, FindingKind.EVENT, Decision.REJECTED, Map.of(), hour);
  }

  private static Review said(String subject, int hour, String... fields) {
    Map<String, String> map = new TreeMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put(fields[i], fields[i + 1]);
    }
    return entry(subject, FindingKind.RULING, Decision.RULED, map, hour);
  }

  private static Review corrected(String event, String field, String value) {
    return entry(event, FindingKind.EVENT, Decision.CORRECTED, Map.of(field, value), 9);
  }

  private static Review undone(Review before) {
    return entry(before.finding(), before.place().kind(), Decision.UNDONE, Map.of(), 23);
  }

  // --- answers -----------------------------------------------------------------------------

  private static StatusBook book(List<ProceedingReport> reports, Review... entries) {
    return book(reports, List.of(entries));
  }

  private static StatusBook book(List<ProceedingReport> reports, List<Review> entries) {
    return StatusBook.of(reports, Rulings.of(entries), Taxonomy.standard(), Settings.STANDARD);
  }

  private static StatusAnswer answer(StatusBook book, StatusQuery query) {
    Reply reply = book.ask(query);
    assertThat(reply).isInstanceOf(Reply.Answered.class);
    return ((Reply.Answered) reply).answers().getFirst();
  }

  private static Status status(StatusBook book, String day) {
    return answer(book, heron(day)).status();
  }

  private static StatusQuery heron(String day) {
    return StatusQuery.of("Heron Policy", LocalDate.parse(day), LATE);
  }

  private static StatusQuery knownOn(StatusQuery query, LocalDate known) {
    return new StatusQuery(
        query.measure(),
        query.authority(),
        query.docket(),
        query.asOf(),
        known,
        query.axes(),
        query.assume());
  }

  private static List<StatusQuery> questions(int seed) {
    List<StatusQuery> questions = new ArrayList<>();
    for (int week = 0; week < 14; week += 2) {
      StatusQuery open =
          StatusQuery.of("Measure " + seed, LocalDate.of(2026, 1, 2).plusWeeks(week), LATE);
      questions.add(open);
      questions.add(open.with(Axis.PARTY, "Orleans").with(Axis.DATA_CATEGORY, "phone"));
    }
    return questions;
  }

  /// Words of every kind about a history, drawn by seed.
  private static List<Review> words(List<ProceedingReport> reports, int seed) {
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

  private static List<ProceedingReport> history(int seed) {
    return Histories.random(new Random(seed), 4 + seed % 9, seed);
  }

  // --- laws --------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void theOrderOfArrivalIsIrrelevant(int seed) {
    List<ProceedingReport> reports = history(seed);
    List<Review> words = words(reports, seed);
    StatusBook book = book(reports, words);
    List<ProceedingReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    List<Review> mixed = new ArrayList<>(new TreeMap<>(bySubject(words)).values());
    Collections.reverse(mixed);
    StatusBook other = book(shuffled, mixed.size() == words.size() ? mixed : words);
    for (StatusQuery query : questions(seed)) {
      assertThat(answer(other, query).explain()).isEqualTo(answer(book, query).explain());
    }
  }

  private static Map<String, Review> bySubject(List<Review> words) {
    Map<String, Review> bySubject = new TreeMap<>();
    words.forEach(word -> bySubject.put(word.finding(), word));
    return bySubject;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void beforeItWasSaidItIsNotKnown(int seed) {
    List<ProceedingReport> reports = history(seed);
    StatusBook with = book(reports, words(reports, seed));
    StatusBook without = book(reports);
    for (StatusQuery query : questions(seed)) {
      StatusQuery then = knownOn(query, SAID.minusDays(1));
      assertThat(answer(with, then).explain()).isEqualTo(answer(without, then).explain());
      assertThat(with.conflicts(then.knownAsOf())).isEqualTo(without.conflicts(then.knownAsOf()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void whatIsUndoneIsAsIfItHadNotBeenSaid(int seed) {
    List<ProceedingReport> reports = history(seed);
    List<Review> entries = new ArrayList<>(bySubject(words(reports, seed)).values());
    List<Review> undone = entries.stream().map(RulingLawsTest::undone).toList();
    entries.addAll(undone);
    StatusBook with = book(reports, entries);
    StatusBook without = book(reports);
    for (StatusQuery query : questions(seed)) {
      assertThat(answer(with, query).explain()).isEqualTo(answer(without, query).explain());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13})
  void theMatrixAgreesWithSingleQuestions(int seed) {
    List<ProceedingReport> reports = history(seed);
    StatusBook book = book(reports, words(reports, seed));
    StatusQuery query =
        StatusQuery.of("Measure " + seed, LocalDate.of(2026, 2, 10), LATE)
            .with(Axis.PARTY, "Wabash");
    Measure measure = answer(book, query).measure();
    for (MatrixCell cell : book.matrix(measure, query, Axis.DATA_CATEGORY, Axis.PERSON_CLASS)) {
      StatusQuery single = query;
      for (Map.Entry<Axis, String> value : cell.values().entrySet()) {
        single = single.with(value.getKey(), value.getValue());
      }
      assertThat(book.answer(measure, single).status())
          .as(cell.toString())
          .isEqualTo(cell.status());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34})
  void rejectingAPassageIsAsIfItHadNotBeenRead(int seed) {
    List<ProceedingReport> reports = history(seed);
    ProceedingReport last = reports.getLast();
    List<ProceedingReport> fewer = new ArrayList<>(reports.subList(0, reports.size() - 1));
    fewer.add(
        new ProceedingReport(
            last.version(), last.metadata(), last.knownFrom(), last.measures(), List.of()));
    StatusBook with = book(reports, rejected(last.events().getFirst().id(), 9));
    StatusBook without = book(fewer);
    for (StatusQuery query : questions(seed)) {
      assertThat(answer(with, query).status()).isEqualTo(answer(without, query).status());
    }
  }

  // --- cases -------------------------------------------------------------------------------

  private static List<ProceedingReport> enjoined() {
    return List.of(
        Histories.tell("a", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-01-05").report());
  }

  @Test
  void anAddedEventMovesTheStatusAndSaysWhoseWordItIs() {
    StatusBook book =
        book(
            enjoined(),
            said(
                "ruling-1",
                9,
                "kind",
                "event_added",
                "type",
                "dissolved",
                "case",
                CASE,
                "date",
                "2026-03-02",
                "target",
                "event:e-a",
                "source",
                "the clerk's letter"));

    assertThat(status(book, "2026-03-01")).isEqualTo(Status.ENJOINED);
    StatusAnswer answer = answer(book, heron("2026-03-03"));
    assertThat(answer.status()).isEqualTo(Status.IN_FORCE);
    assertThat(answer.because())
        .anySatisfy(reason -> {
          assertThat(reason.word().map(Word::reviewer)).hasValue("A. Counsel");
          assertThat(reason.step()).contains("A. Counsel on 2026-08-01: as the order reads");
        });
    StatusChange lifted = book.timeline(answer.measure(), heron("2026-03-03")).getLast();
    assertThat(lifted.because()).anyMatch(reason -> reason.word().isPresent());
  }

  @Test
  void aSettledFieldOutranksTheOrderItself() {
    StatusBook book =
        book(
            enjoined(),
            said(
                "ruling-1",
                9,
                "kind",
                "field_settled",
                "event",
                "e-a",
                "effective_until",
                "2026-02-01"));

    assertThat(status(book, "2026-01-31")).isEqualTo(Status.ENJOINED);
    assertThat(status(book, "2026-02-10")).isEqualTo(Status.IN_FORCE);
  }

  @Test
  void aScopeThatIsCorrectedIsTheScope() {
    StatusBook book = book(enjoined(), corrected("e-a", "granted.data_category", "address"));

    StatusQuery query = heron("2026-02-01");
    assertThat(answer(book, query.with(Axis.DATA_CATEGORY, "address")).status())
        .isEqualTo(Status.ENJOINED);
    assertThat(answer(book, query.with(Axis.DATA_CATEGORY, "phone")).status())
        .isEqualTo(Status.IN_FORCE);
  }

  @Test
  void aConflictIsSettledByARulingWhichIsShown() {
    List<ProceedingReport> reports =
        List.of(
            Histories.tell("a", EventType.TRO_GRANTED, "2026-01-05")
                .until(LocalDate.of(2026, 1, 20))
                .by(SourceKind.NEWS)
                .report(),
            Histories.tell("b", EventType.TRO_GRANTED, "2026-01-05")
                .until(LocalDate.of(2026, 1, 30))
                .by(SourceKind.NEWS)
                .report());
    assertThat(book(reports).conflicts(LATE))
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.held()).isEmpty());

    StatusBook book =
        book(
            reports,
            said(
                "ruling-1",
                9,
                "kind",
                "field_settled",
                "event",
                "e-b",
                "effective_until",
                "2026-01-30"));

    assertThat(book.conflicts(LATE))
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.held()).hasValue("2026-01-30");
          assertThat(conflict.settledBy().orElseThrow().reviewer()).isEqualTo("A. Counsel");
          assertThat(conflict.statements()).hasSize(2);
        });
    assertThat(status(book, "2026-01-25")).isEqualTo(Status.ENJOINED);
  }

  @Test
  void aMergeIsUndoneAndAnotherMade() {
    List<ProceedingReport> reports =
        List.of(
            Histories.tell("a", EventType.TRO_GRANTED, "2026-01-05").report(),
            Histories.tell("b", EventType.TRO_GRANTED, "2026-01-05").by(SourceKind.NEWS).report(),
            Histories.tell("c", EventType.TRO_GRANTED, "2026-01-09").report());
    assertThat(book(reports).occurrences()).hasSize(2);

    StatusBook parted =
        book(reports, said("r-1", 9, "kind", "other_event", "event", "e-b", "other", "e-a"));
    assertThat(parted.occurrences()).hasSize(3);
    assertThat(parted.occurrenceOf("e-b").orElseThrow().joined())
        .anyMatch(why -> why.contains("says A. Counsel on 2026-08-01"));

    StatusBook joined =
        book(reports, said("r-2", 9, "kind", "same_event", "event", "e-c", "other", "e-a"));
    assertThat(joined.occurrences()).hasSize(1);
  }

  @Test
  void casesAreJoinedAndKeptApart() {
    List<ProceedingReport> reports =
        List.of(
            Histories.tell("a", EventType.TRO_GRANTED, "2026-01-05").report(),
            Histories.tell("b", EventType.TRO_GRANTED, "2026-02-05")
                .in("ord/3:26-cv-00777")
                .named("Somebody v. Heron Office")
                .report(),
            Histories.tell("c", EventType.TRO_GRANTED, "2026-03-05").in("-/26-101").report());
    assertThat(book(reports).cases()).hasSize(2);

    StatusBook joined =
        book(
            reports,
            said("r-1", 9, "kind", "same_case", "case", CASE, "other", "ord/3:26-cv-00777"));
    assertThat(joined.cases())
        .singleElement()
        .satisfies(file -> assertThat(file.joined()).anyMatch(why -> why.contains("A. Counsel")));

    StatusBook apart =
        book(reports, said("r-2", 9, "kind", "other_case", "case", CASE, "other", "-/26-101"));
    assertThat(apart.cases()).hasSize(3);
  }

  @Test
  void anAppealIsTiedToItsCase() {
    List<ProceedingReport> reports =
        List.of(
            Histories.tell("a", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-01-05").report(),
            Histories.tell("b", EventType.STAY_PENDING_APPEAL_GRANTED, "2026-02-05")
                .in("ca9/26-4001")
                .on("the injunction")
                .report());
    StatusBook untied =
        book(reports, said("r-1", 9, "kind", "other_case", "case", "ca9/26-4001", "other", CASE));

    assertThat(status(book(reports), "2026-03-01")).isEqualTo(Status.IN_FORCE);
    assertThat(status(untied, "2026-03-01")).isEqualTo(Status.ENJOINED);
  }

  @Test
  void aRejectedPassageIsNamedAmongTheReasons() {
    StatusBook book = book(enjoined(), rejected("e-a", 9));

    StatusAnswer answer = answer(book, heron("2026-02-01"));

    assertThat(answer.status()).isEqualTo(Status.IN_FORCE);
    assertThat(answer.explain()).contains("rejected by A. Counsel on 2026-08-01");
    assertThat(book.occurrences()).isEmpty();
  }

  @Test
  void theLaterWordOnAFieldHolds() {
    StatusBook book =
        book(
            enjoined(),
            said("r-9", 9, "kind", "field_settled", "event", "e-a", "date", "2026-01-07"),
            said("r-1", 10, "kind", "field_settled", "event", "e-a", "date", "2026-01-09"));

    assertThat(book.occurrenceOf("e-a").orElseThrow().date().orElseThrow().iso())
        .isEqualTo("2026-01-09");
  }
}
