package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inforce.status.Histories.tell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.analysis.ProceedingReport;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.EventType;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Effective status rule by rule, on reports made by hand.
class StatusRulesTest {
  private static final LocalDate LATE = LocalDate.of(2027, 12, 31);

  private static StatusBook book(Histories.Telling... tellings) {
    return book(Settings.STANDARD, tellings);
  }

  private static StatusBook book(Settings settings, Histories.Telling... tellings) {
    List<ProceedingReport> reports =
        java.util.Arrays.stream(tellings).map(Histories.Telling::report).toList();
    return StatusBook.of(reports, Taxonomy.standard(), settings);
  }

  private static StatusQuery on(String day) {
    return StatusQuery.of("Heron Policy", LocalDate.parse(day), LATE);
  }

  private static StatusAnswer answer(StatusBook book, StatusQuery query) {
    Reply reply = book.ask(query);
    assertThat(reply).isInstanceOf(Reply.Answered.class);
    return ((Reply.Answered) reply).answers().getFirst();
  }

  private static Status status(StatusBook book, StatusQuery query) {
    return answer(book, query).status();
  }

  private static Histories.Telling injunction() {
    return tell("pi", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-02-02");
  }

  @Test
  void aCourtFilingProvesOnlyThatItWasFiled() {
    StatusBook book = book(injunction().by(SourceKind.COURT_FILING));
    assertThat(status(book, on("2026-03-01"))).isEqualTo(Status.IN_FORCE);
  }

  @Test
  void aStatedYearBeatsAnInferredOneWhateverTheSource() {
    StatusBook book =
        book(
            injunction().until(LocalDate.of(2026, 6, 1)).by(SourceKind.NEWS),
            tell("pi2", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-02-02")
                .untilInferred(LocalDate.of(2026, 4, 1)));
    assertThat(status(book, on("2026-05-01"))).isEqualTo(Status.ENJOINED);
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
    assertThat(status(filled, on("2026-05-01"))).isEqualTo(Status.IN_FORCE);
    StatusBook overruled =
        book(
            injunction().until(LocalDate.of(2026, 6, 1)),
            tell("n", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-02-02")
                .by(SourceKind.NEWS)
                .until(LocalDate.of(2026, 4, 1)));
    assertThat(status(overruled, on("2026-05-01"))).isEqualTo(Status.ENJOINED);
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
    assertThat(status(book, on("2026-03-15"))).isEqualTo(Status.ENJOINED);
    assertThat(status(book, on("2026-05-01"))).isEqualTo(Status.UNCERTAIN);
    assertThat(status(book, on("2026-07-01"))).isEqualTo(Status.IN_FORCE);
    assertThat(book.conflicts(LATE).getFirst().held()).isEmpty();
  }

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
    assertThat(status(book, on(day))).isEqualTo(expected);
  }

  @Test
  void dissolvingAnOrderRevivesNothingThatIsRescinded() {
    StatusBook book =
        book(
            injunction(),
            tell("r", EventType.POLICY_RESCINDED, "2026-03-02")
                .by(SourceKind.FEDERAL_REGISTER_NOTICE),
            tell("d", EventType.DISSOLVED, "2026-03-20").on("the preliminary injunction"));
    StatusAnswer answer = answer(book, on("2026-04-01"));
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
    assertThat(status(book, on("2026-03-01"))).isEqualTo(Status.ENJOINED);
  }

  @Test
  void certGrantedLiftsNothing() {
    StatusBook book =
        book(injunction(), tell("x", EventType.CERT_GRANTED, "2026-02-20").in("scotus/25-900"));
    assertThat(status(book, on("2026-03-01"))).isEqualTo(Status.ENJOINED);
  }

  @Test
  void silenceOnPlaceIsASettingAndTheAnswerSaysThatItHangsOnIt() {
    Settings everyone =
        new Settings(
            Settings.Reach.EVERYONE,
            Settings.Reach.PARTIES,
            Settings.CASA,
            Settings.STANDARD.staleAfterDays());
    StatusQuery texas = on("2026-03-01").with(Axis.PARTY, "TX");
    assertThat(status(book(injunction()), texas)).isEqualTo(Status.IN_FORCE);
    assertThat(status(book(everyone, injunction()), texas)).isEqualTo(Status.ENJOINED);
    assertThat(answer(book(injunction()), texas).explain()).contains("hangs on that setting");
    assertThat(answer(book(everyone, injunction()), texas).explain())
        .contains("hangs on that setting");
    Histories.Telling vacatur = tell("v", EventType.VACATUR, "2026-02-02");
    assertThat(status(book(vacatur), texas)).isEqualTo(Status.VACATED);
    assertThat(status(book(everyone, vacatur), texas)).isEqualTo(Status.IN_FORCE);
  }

  @Test
  void aQuestionWithoutAPartyIsAnsweredForThePartiesAndSaysSo() {
    StatusAnswer answer = answer(book(injunction()), on("2026-03-01"));
    assertThat(answer.status()).isEqualTo(Status.ENJOINED);
    assertThat(answer.explain()).contains("answered for the parties");
  }

  @Test
  void aQuestionWithoutAPartyIsAnyWhenAnOrderNamesWhomItProtects() {
    StatusBook book = book(injunction().protecting("Wabash"));
    assertThat(status(book, on("2026-03-01"))).isEqualTo(Status.ENJOINED_IN_PART);
  }

  @Test
  void anOpenListOfPlaintiffsLeavesOthersUnknownUnlessAssumed() {
    StatusBook book = book(injunction().protecting("20 states that sued, including California"));
    StatusQuery day = on("2026-03-01");
    assertThat(status(book, day.with(Axis.PARTY, "CA"))).isEqualTo(Status.ENJOINED);
    StatusAnswer texas = answer(book, day.with(Axis.PARTY, "TX"));
    assertThat(texas.status()).isEqualTo(Status.UNCERTAIN);
    assertThat(texas.unknown()).containsExactly("party");
    assertThat(status(book, day.with(Axis.PARTY, "TX").assumingPlaintiffState(false)))
        .isEqualTo(Status.IN_FORCE);
    assertThat(status(book, day.with(Axis.PARTY, "TX").assumingPlaintiffState(true)))
        .isEqualTo(Status.ENJOINED);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          axis,         barred,            asked,                 status
          DATA_CATEGORY, location,          address,               ENJOINED
          DATA_CATEGORY, location,          location,              ENJOINED
          DATA_CATEGORY, location,          phone,                 IN_FORCE
          DATA_CATEGORY, location,          contact,               ENJOINED_IN_PART
          DATA_CATEGORY, location,          falconry,              IN_FORCE
          PERSON_CLASS,  lawfully_residing, us_citizen,            ENJOINED
          PERSON_CLASS,  lawfully_residing, lpr,                   ENJOINED
          PERSON_CLASS,  lawfully_residing, lawfully_residing,     ENJOINED
          PERSON_CLASS,  lawfully_residing, not_lawfully_residing, IN_FORCE
          PERSON_CLASS,  lawfully_residing, mixed_unseparable,     ENJOINED
          PERSON_CLASS,  lawfully_residing, mixed_separable,       ENJOINED_IN_PART
          """,
      useHeadersInDisplayName = true)
  void groupsContainTheirMembersAndWhatCannotBeSeparatedIsBarredIfAnyPartIs(
      Axis axis, String barred, String asked, Status expected) {
    StatusBook book = book(injunction().barring(Map.of(axis, List.of(barred))));
    assertThat(status(book, on("2026-03-01").with(axis, asked))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          State of California, State of Oregon, and State of Washington v. Heron Office | OR | ENJOINED
          State of California, State of Oregon, and State of Washington v. Heron Office | TX | IN_FORCE
          State of California v. Heron Office                                          | CA | ENJOINED
          State of California v. Heron Office                                          | OR | UNCERTAIN
          Center for Land, Air and Water v. Heron Office                               | OR | UNCERTAIN
          """)
  void plaintiffStatesAreThoseTheCaptionSpellsOut(String caption, String state, Status expected) {
    StatusBook book = book(injunction().named(caption).protecting("the plaintiff states"));
    assertThat(status(book, on("2026-03-01").with(Axis.PARTY, state))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The motion for a stay pending appeal                      | ''
          The government's motion for a stay of the injunction       | the injunction
          The application to vacate the stay                        | the stay
          The motion to dissolve the preliminary injunction          | the preliminary injunction
          Defendants' emergency motion for an administrative stay    | ''
          the stay entered by the Court of Appeals on February 2     | the stay entered by the Court of Appeals on February 2
          the injunction                                             | the injunction
          """)
  void aMotionIsNotWhatItAsksAbout(String words, String asked) {
    assertThat(MotionWords.asked(words)).isEqualTo(asked);
  }

  @Test
  void anAgencyEndsItsMeasureForAll() {
    StatusBook book =
        book(
            injunction(),
            tell("r", EventType.POLICY_RESCINDED, "2026-03-02")
                .by(SourceKind.FEDERAL_REGISTER_NOTICE));
    assertThat(status(book, on("2026-04-01").with(Axis.PARTY, "TX"))).isEqualTo(Status.RESCINDED);
  }

  @Test
  void aDefaultIsSetByTheQuestionToo() {
    StatusQuery texas = on("2026-03-01").with(Axis.PARTY, "TX");
    StatusAnswer answer =
        answer(book(injunction()), texas.assuming(Map.of(Assumptions.SILENT_INJUNCTION, true)));
    assertThat(answer.status()).isEqualTo(Status.ENJOINED);
    assertThat(answer.explain()).contains("hangs on that setting");
    StatusBook vacated = book(tell("v", EventType.VACATUR, "2026-02-02"));
    assertThat(status(vacated, texas)).isEqualTo(Status.VACATED);
    assertThat(status(vacated, texas.assuming(Map.of(Assumptions.SILENT_VACATUR, false))))
        .isEqualTo(Status.IN_FORCE);
  }

  @Test
  void whatWasLearnedSinceIsToldWithWhatBroughtIt() {
    StatusBook book =
        book(
            injunction(),
            tell("d", EventType.DISSOLVED, "2026-03-20").on("the preliminary injunction"));
    Measure measure = answer(book, on("2026-04-01")).measure();
    StatusQuery then = on("2026-04-01").knownOn(LocalDate.of(2026, 3, 1));
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
  void aPurposeTheOrderDoesNotNameIsUncertain() {
    StatusBook book =
        book(injunction().barring(Map.of(Axis.PURPOSE, List.of("immigration_enforcement"))));
    StatusQuery day = on("2026-03-01");
    assertThat(status(book, day)).isEqualTo(Status.ENJOINED);
    StatusAnswer other = answer(book, day.with(Axis.PURPOSE, "program_integrity"));
    assertThat(other.status()).isEqualTo(Status.UNCERTAIN);
    assertThat(other.unknown()).containsExactly("purpose");
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
    assertThat(status(book(injunction().until(LocalDate.of(2026, 4, 1))), on(day)))
        .isEqualTo(expected);
  }

  @Test
  void operativeFollowsStatus() {
    assertThat(Status.IN_FORCE.operative()).isEqualTo(Operative.YES);
    assertThat(Status.ENJOINED_IN_PART.operative()).isEqualTo(Operative.PARTLY);
    assertThat(Status.UNCERTAIN.operative()).isEqualTo(Operative.UNKNOWN);
    assertThat(Status.VACATED.operative()).isEqualTo(Operative.NO);
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
    assertThat(status(book, on("2026-03-10"))).isEqualTo(Status.IN_FORCE);
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

  @Test
  void whatExpiresSoonIsListed() {
    StatusBook book = book(injunction().until(LocalDate.of(2026, 4, 1)));
    assertThat(book.expiring(LocalDate.of(2026, 3, 15), 30, LATE))
        .singleElement()
        .satisfies(expiry -> assertThat(expiry.day()).isEqualTo(LocalDate.of(2026, 4, 1)));
    assertThat(book.expiring(LocalDate.of(2026, 2, 5), 30, LATE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # the last day rolls off weekends and federal holidays, Fed. R. Civ. P. 6(a)(1)
          2026-02-03, 2026-02-17
          2026-01-24, 2026-02-09
          2026-06-20, 2026-07-06
          2026-11-12, 2026-11-27
          2026-12-11, 2026-12-28
          """)
  void fourteenDaysAreCountedAsInCourt(LocalDate entered, LocalDate last) {
    assertThat(Holidays.lastDay(entered, 14, "-")).isEqualTo(last);
  }
}
