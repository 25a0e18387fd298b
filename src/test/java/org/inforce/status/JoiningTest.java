package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inforce.status.Asking.book;
import static org.inforce.status.Asking.heron;
import static org.inforce.status.Asking.status;
import static org.inforce.status.Histories.injunction;
import static org.inforce.status.Histories.tell;

import java.util.Optional;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.EventType;
import org.junit.jupiter.api.Test;

/// Which mentions are one event, and which reports are of one case.
class JoiningTest {
  @Test
  void oneOrderToldFiveWaysIsOneEvent() {
    StatusBook book =
        book(
            injunction(),
            tell("a", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-02-02").by(SourceKind.NEWS),
            tell("b", EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART, "2026-02-02")
                .by(SourceKind.NEWS),
            tell("c", EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART, "2026-02-02")
                .by(SourceKind.NEWS),
            tell("d", EventType.CLARIFIED, "2026-02-02").by(SourceKind.PRESS_RELEASE));
    assertThat(book.occurrences()).hasSize(1);
    assertThat(book.occurrences().getFirst().mentions()).hasSize(5);
    assertThat(book.occurrences().getFirst().joined()).isNotEmpty();
  }

  @Test
  void aGrantAndADenialInPartAreOneOrderInPart() {
    StatusBook book =
        book(
            tell("b", EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART, "2026-02-02"),
            tell("c", EventType.PRELIMINARY_INJUNCTION_DENIED_IN_PART, "2026-02-02"));
    assertThat(book.occurrences().getFirst().type())
        .isEqualTo(EventType.PRELIMINARY_INJUNCTION_GRANTED_IN_PART_DENIED_IN_PART);
  }

  @Test
  void twoNumbersOfOneCaseAreOneCase() {
    StatusBook book =
        book(
            injunction(),
            tell("x", EventType.DISSOLVED, "2026-03-02")
                .in("-/26-00101")
                .on("the preliminary injunction"));
    assertThat(book.cases()).hasSize(1);
    assertThat(book.caseOf("No. 26-101").map(CaseFile::id))
        .isEqualTo(Optional.of("ord/3:26-cv-00101"));
    assertThat(book.cases().getFirst().joined()).anyMatch(why -> why.contains("cited shorter"));
    assertThat(status(book, heron("2026-03-10"))).isEqualTo(Status.IN_FORCE);
  }

  @Test
  void whenTwoCasesFitAReportItIsJoinedToNeither() {
    StatusBook book =
        book(
            injunction(),
            tell("other", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-02-05")
                .in("cand/3:26-cv-00700")
                .named("Second Party v. Heron Office"),
            tell("news", EventType.DISSOLVED, "2026-03-02")
                .by(SourceKind.NEWS)
                .unnumbered()
                .on("the preliminary injunction"));
    assertThat(book.occurrenceOf("e-news").orElseThrow().caseId()).isEmpty();
    assertThat(book.occurrenceOf("e-news").orElseThrow().joined())
        .anyMatch(why -> why.contains("joined to none"));
  }
}
