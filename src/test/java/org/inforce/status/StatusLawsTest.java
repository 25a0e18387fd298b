package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inforce.status.Asking.LATE;
import static org.inforce.status.Asking.answer;
import static org.inforce.status.Asking.assertAgrees;
import static org.inforce.status.Asking.book;
import static org.inforce.status.Asking.history;
import static org.inforce.status.Asking.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.inforce.analysis.ProceedingReport;
import org.inforce.proceeding.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold of every history, tried on histories drawn by seed.
class StatusLawsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void theOrderOfArrivalIsIrrelevant(int seed) {
    List<ProceedingReport> reports = history(seed);
    List<ProceedingReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    StatusBook book = book(reports);
    StatusBook other = book(shuffled);
    assertThat(other.occurrences()).isEqualTo(book.occurrences());
    assertThat(other.cases()).isEqualTo(book.cases());
    assertThat(other.conflicts(LATE)).isEqualTo(book.conflicts(LATE));
    for (StatusQuery query : questions(seed)) {
      StatusAnswer one = answer(book, query);
      assertThat(answer(other, query).explain()).isEqualTo(one.explain());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aStayAndItsLiftingRestoreWhatWas(int seed) {
    Random random = new Random(seed);
    EventType order =
        random.nextBoolean()
            ? EventType.PRELIMINARY_INJUNCTION_GRANTED
            : EventType.PERMANENT_INJUNCTION;
    List<ProceedingReport> plain = new ArrayList<>();
    plain.add(Histories.tell("a", order, "2026-01-05").report());
    List<ProceedingReport> stayed = new ArrayList<>(plain);
    stayed.add(
        Histories.tell("b", EventType.STAY_PENDING_APPEAL_GRANTED, "2026-02-02")
            .in("ca9/26-4001")
            .on("the injunction")
            .report());
    stayed.add(
        Histories.tell("c", EventType.STAY_VACATED, "2026-03-02")
            .in("ca9/26-4001")
            .on("the stay")
            .report());
    for (int day = 0; day < 120; day += 1 + random.nextInt(6)) {
      LocalDate asOf = LocalDate.of(2026, 1, 1).plusDays(day);
      StatusQuery query = StatusQuery.of("Heron Policy", asOf, LATE);
      boolean isStayed =
          !asOf.isBefore(LocalDate.of(2026, 2, 2)) && asOf.isBefore(LocalDate.of(2026, 3, 2));
      Status without = answer(book(plain), query).status();
      assertThat(answer(book(stayed), query).status())
          .as("on %s", asOf)
          .isEqualTo(isStayed ? Status.IN_FORCE : without);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void aDeniedMotionChangesNothing(int seed) {
    List<ProceedingReport> reports = history(seed);
    List<ProceedingReport> more = new ArrayList<>(reports);
    more.add(
        Histories.tell("x1", EventType.PRELIMINARY_INJUNCTION_DENIED, "2026-01-20")
            .of("Measure " + seed)
            .named("Somebody v. Else")
            .in("txnd/4:26-cv-00900")
            .report());
    more.add(
        Histories.tell("x2", EventType.TRO_DENIED, "2026-02-20")
            .of("Measure " + seed)
            .named("Somebody v. Else")
            .in("txnd/4:26-cv-00900")
            .report());
    StatusBook before = book(reports);
    StatusBook after = book(more);
    for (StatusQuery query : questions(seed)) {
      assertThat(answer(after, query).status()).isEqualTo(answer(before, query).status());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void onlyWhatWasKnownCounts(int seed) {
    List<ProceedingReport> reports = history(seed);
    StatusBook book = book(reports);
    LocalDate known = LocalDate.of(2026, 1, 5).plusDays(seed % 60);
    List<ProceedingReport> heard =
        reports.stream().filter(report -> !report.knownFrom().isAfter(known)).toList();
    StatusBook then = book(heard);
    for (StatusQuery query : questions(seed)) {
      StatusQuery asKnown = query.knownOn(known);
      StatusAnswer answer = answer(book, asKnown);
      assertThat(answer.status()).isEqualTo(answer(then, asKnown).status());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13})
  void theMatrixAgreesWithSingleQuestions(int seed) {
    assertAgrees(book(history(seed)), seed);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void noAnswerIsWithoutAReason(int seed) {
    StatusBook book = book(history(seed));
    for (StatusQuery query : questions(seed)) {
      StatusAnswer answer = answer(book, query);
      assertThat(answer.because()).isNotEmpty();
      boolean isMoved = answer.status() != Status.IN_FORCE;
      assertThat(!isMoved || answer.because().stream().anyMatch(r -> r.evidence().isPresent()))
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34})
  void theTimelineAgreesWithEveryDay(int seed) {
    StatusBook book = book(history(seed));
    StatusQuery query = StatusQuery.of("Measure " + seed, LocalDate.of(2026, 1, 1), LATE);
    Measure measure = answer(book, query).measure();
    List<StatusChange> changes = book.timeline(measure, query);
    for (LocalDate day = LocalDate.of(2026, 1, 5);
        day.isBefore(LocalDate.of(2026, 6, 1));
        day = day.plusDays(1)) {
      LocalDate today = day;
      Optional<Status> told =
          changes.stream()
              .filter(change -> !change.day().isAfter(today))
              .map(StatusChange::status)
              .reduce((a, b) -> b);
      assertThat(book.answer(measure, query.on(day)).status())
          .as("on %s", day)
          .isEqualTo(told.orElse(Status.IN_FORCE));
    }
  }
}
