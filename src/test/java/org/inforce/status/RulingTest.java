package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inforce.status.Asking.LATE;
import static org.inforce.status.Asking.answer;
import static org.inforce.status.Asking.book;
import static org.inforce.status.Asking.heron;
import static org.inforce.status.Asking.status;
import static org.inforce.status.Sayings.corrected;
import static org.inforce.status.Sayings.rejected;
import static org.inforce.status.Sayings.said;

import java.time.LocalDate;
import java.util.List;
import org.inforce.analysis.ProceedingReport;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.EventType;
import org.inforce.review.Word;
import org.inforce.taxonomy.Axis;
import org.junit.jupiter.api.Test;

/// What people say outranks what was extracted.
class RulingTest {
  private static final String CASE = "ord/3:26-cv-00101";

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
