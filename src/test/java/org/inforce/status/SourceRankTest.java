package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inforce.status.Asking.LATE;
import static org.inforce.status.Asking.book;
import static org.inforce.status.Asking.heron;
import static org.inforce.status.Asking.status;
import static org.inforce.status.Histories.injunction;
import static org.inforce.status.Histories.tell;

import java.time.LocalDate;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.EventType;
import org.junit.jupiter.api.Test;

/// Whose word holds when sources differ on one event.
class SourceRankTest {
  @Test
  void aCourtFilingProvesOnlyThatItWasFiled() {
    StatusBook book = book(injunction().by(SourceKind.COURT_FILING));
    assertThat(status(book, heron("2026-03-01"))).isEqualTo(Status.IN_FORCE);
  }

  @Test
  void aStatedYearBeatsAnInferredOneWhateverTheSource() {
    StatusBook book =
        book(
            injunction().until(LocalDate.of(2026, 6, 1)).by(SourceKind.NEWS),
            tell("pi2", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-02-02")
                .untilInferred(LocalDate.of(2026, 4, 1)));
    assertThat(status(book, heron("2026-05-01"))).isEqualTo(Status.ENJOINED);
    assertThat(book.conflicts(LATE)).anyMatch(c -> c.field().equals("effective_until"));
  }

  @Test
  void aLowerSourceFillsAnEmptyFieldAndNeverOverwrites() {
    StatusBook filled =
        book(
            injunction(),
            tell("n", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-02-02")
                .by(SourceKind.NEWS)
                .until(LocalDate.of(2026, 4, 1)));
    assertThat(status(filled, heron("2026-05-01"))).isEqualTo(Status.IN_FORCE);
    StatusBook overruled =
        book(
            injunction().until(LocalDate.of(2026, 6, 1)),
            tell("n", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-02-02")
                .by(SourceKind.NEWS)
                .until(LocalDate.of(2026, 4, 1)));
    assertThat(status(overruled, heron("2026-05-01"))).isEqualTo(Status.ENJOINED);
    assertThat(overruled.conflicts(LATE)).hasSize(1);
  }

  @Test
  void equalSourcesThatDisagreeLeaveTheFieldUnknownAndReportIt() {
    StatusBook book =
        book(
            injunction().until(LocalDate.of(2026, 4, 1)).by(SourceKind.NEWS),
            tell("n", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-02-02")
                .by(SourceKind.NEWS)
                .until(LocalDate.of(2026, 6, 1)));
    assertThat(status(book, heron("2026-03-15"))).isEqualTo(Status.ENJOINED);
    assertThat(status(book, heron("2026-05-01"))).isEqualTo(Status.UNCERTAIN);
    assertThat(status(book, heron("2026-07-01"))).isEqualTo(Status.IN_FORCE);
    assertThat(book.conflicts(LATE).getFirst().held()).isEmpty();
  }
}
