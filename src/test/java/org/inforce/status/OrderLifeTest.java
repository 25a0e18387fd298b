package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inforce.status.Asking.LATE;
import static org.inforce.status.Asking.answer;
import static org.inforce.status.Asking.book;
import static org.inforce.status.Asking.heron;
import static org.inforce.status.Asking.status;
import static org.inforce.status.Histories.injunction;
import static org.inforce.status.Histories.tell;

import java.time.LocalDate;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.EventType;
import org.inforce.taxonomy.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What later events do to an order and to its measure, and when.
class OrderLifeTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # a stay of a stay gives the order back, and the end of the outer stay takes it again
          2026-02-10, ENJOINED
          2026-03-10, IN_FORCE
          2026-04-10, ENJOINED
          2026-05-10, IN_FORCE
          """)
  void staysAreSubtractedRecursively(String day, Status expected) {
    StatusBook book =
        book(
            injunction(),
            tell("s1", EventType.STAY_PENDING_APPEAL_GRANTED, "2026-03-02")
                .in("ca9/26-4001")
                .on("the preliminary injunction"),
            tell("s2", EventType.ADMINISTRATIVE_STAY, "2026-04-01")
                .in("scotus/25A900")
                .on("the stay pending appeal")
                .until(LocalDate.of(2026, 5, 1)));
    assertThat(status(book, heron(day))).isEqualTo(expected);
  }

  @Test
  void dissolvingAnOrderRevivesNothingThatIsRescinded() {
    StatusBook book =
        book(
            injunction(),
            tell("r", EventType.POLICY_RESCINDED, "2026-03-02")
                .by(SourceKind.FEDERAL_REGISTER_NOTICE),
            tell("d", EventType.DISSOLVED, "2026-03-20").on("the preliminary injunction"));
    StatusAnswer answer = answer(book, heron("2026-04-01"));
    assertThat(answer.status()).isEqualTo(Status.RESCINDED);
    assertThat(answer.legalForce()).isEqualTo(LegalForce.RESCINDED);
    assertThat(answer.orders().getFirst().state()).isEqualTo(OrderState.DISSOLVED);
  }

  @Test
  void aDenialElsewhereTouchesOnlyItsOwnOrder() {
    StatusBook book =
        book(
            injunction(),
            tell("x", EventType.PRELIMINARY_INJUNCTION_DENIED, "2026-02-20")
                .in("txnd/4:26-cv-00900")
                .named("Somebody v. Heron Office"));
    assertThat(status(book, heron("2026-03-01"))).isEqualTo(Status.ENJOINED);
  }

  @Test
  void certGrantedLiftsNothing() {
    StatusBook book =
        book(injunction(), tell("x", EventType.CERT_GRANTED, "2026-02-20").in("scotus/25-900"));
    assertThat(status(book, heron("2026-03-01"))).isEqualTo(Status.ENJOINED);
  }

  @Test
  void anAgencyEndsItsMeasureForAll() {
    StatusBook book =
        book(
            injunction(),
            tell("r", EventType.POLICY_RESCINDED, "2026-03-02")
                .by(SourceKind.FEDERAL_REGISTER_NOTICE));
    assertThat(status(book, heron("2026-04-01").with(Axis.PARTY, "TX")))
        .isEqualTo(Status.RESCINDED);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-31, ENJOINED
          2026-04-01, UNCERTAIN
          2026-04-02, IN_FORCE
          """)
  void theBoundaryDayIsUncertain(String day, Status expected) {
    assertThat(status(book(injunction().until(LocalDate.of(2026, 4, 1))), heron(day)))
        .isEqualTo(expected);
  }

  @Test
  void whatExpiresSoonIsListed() {
    StatusBook book = book(injunction().until(LocalDate.of(2026, 4, 1)));
    assertThat(book.expiring(LocalDate.of(2026, 3, 15), 30, LATE))
        .singleElement()
        .satisfies(expiry -> assertThat(expiry.day()).isEqualTo(LocalDate.of(2026, 4, 1)));
    assertThat(book.expiring(LocalDate.of(2026, 2, 5), 30, LATE)).isEmpty();
  }

  @Test
  void whatWasLearnedSinceIsToldWithWhatBroughtIt() {
    StatusBook book =
        book(
            injunction(),
            tell("d", EventType.DISSOLVED, "2026-03-20").on("the preliminary injunction"));
    Measure measure = answer(book, heron("2026-04-01")).measure();
    StatusQuery then = heron("2026-04-01").knownOn(LocalDate.of(2026, 3, 1));
    Learned learned = book.learned(measure, then, LATE);
    assertThat(learned.differences())
        .extracting(Learned.Difference::field)
        .containsExactly("status", "operative", "order_state");
    assertThat(learned.news())
        .singleElement()
        .satisfies(news -> {
          assertThat(news.type()).isEqualTo(EventType.DISSOLVED);
          assertThat(news.isFirst()).isTrue();
          assertThat(news.evidence().version().document()).isEqualTo("d");
        });
    assertThat(book.learned(measure, then.knownOn(LATE), LATE).isNothing()).isTrue();
  }

  @Test
  void operativeFollowsStatus() {
    assertThat(Status.IN_FORCE.operative()).isEqualTo(Operative.YES);
    assertThat(Status.ENJOINED_IN_PART.operative()).isEqualTo(Operative.PARTLY);
    assertThat(Status.UNCERTAIN.operative()).isEqualTo(Operative.UNKNOWN);
    assertThat(Status.VACATED.operative()).isEqualTo(Operative.NO);
  }
}
