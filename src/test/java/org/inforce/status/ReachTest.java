package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inforce.status.Asking.answer;
import static org.inforce.status.Asking.book;
import static org.inforce.status.Asking.heron;
import static org.inforce.status.Asking.status;
import static org.inforce.status.Histories.injunction;
import static org.inforce.status.Histories.tell;

import java.util.List;
import java.util.Map;
import org.inforce.proceeding.EventType;
import org.inforce.taxonomy.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom and what an order reaches, and what is assumed where it is silent.
class ReachTest {
  @Test
  void silenceOnPlaceIsASettingAndTheAnswerSaysThatItHangsOnIt() {
    Settings everyone =
        new Settings(
            Settings.Reach.EVERYONE,
            Settings.Reach.PARTIES,
            Settings.CASA,
            Settings.STANDARD.staleAfterDays());
    StatusQuery texas = heron("2026-03-01").with(Axis.PARTY, "TX");
    assertThat(status(book(injunction()), texas)).isEqualTo(Status.IN_FORCE);
    assertThat(status(book(everyone, injunction()), texas)).isEqualTo(Status.ENJOINED);
    assertThat(answer(book(injunction()), texas).explain()).contains("hangs on that setting");
    assertThat(answer(book(everyone, injunction()), texas).explain())
        .contains("hangs on that setting");
    Telling vacatur = tell("v", EventType.VACATUR, "2026-02-02");
    assertThat(status(book(vacatur), texas)).isEqualTo(Status.VACATED);
    assertThat(status(book(everyone, vacatur), texas)).isEqualTo(Status.IN_FORCE);
  }

  @Test
  void aDefaultIsSetByTheQuestionToo() {
    StatusQuery texas = heron("2026-03-01").with(Axis.PARTY, "TX");
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
  void aQuestionWithoutAPartyIsAnsweredForThePartiesAndSaysSo() {
    StatusAnswer answer = answer(book(injunction()), heron("2026-03-01"));
    assertThat(answer.status()).isEqualTo(Status.ENJOINED);
    assertThat(answer.explain()).contains("answered for the parties");
  }

  @Test
  void aQuestionWithoutAPartyIsAnyWhenAnOrderNamesWhomItProtects() {
    StatusBook book = book(injunction().protecting("Wabash"));
    assertThat(status(book, heron("2026-03-01"))).isEqualTo(Status.ENJOINED_IN_PART);
  }

  @Test
  void anOpenListOfPlaintiffsLeavesOthersUnknownUnlessAssumed() {
    StatusBook book = book(injunction().protecting("20 states that sued, including California"));
    StatusQuery day = heron("2026-03-01");
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
    assertThat(status(book, heron("2026-03-01").with(Axis.PARTY, state))).isEqualTo(expected);
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
    assertThat(status(book, heron("2026-03-01").with(axis, asked))).isEqualTo(expected);
  }

  @Test
  void aPurposeTheOrderDoesNotNameIsUncertain() {
    StatusBook book =
        book(injunction().barring(Map.of(Axis.PURPOSE, List.of("immigration_enforcement"))));
    StatusQuery day = heron("2026-03-01");
    assertThat(status(book, day)).isEqualTo(Status.ENJOINED);
    StatusAnswer other = answer(book, day.with(Axis.PURPOSE, "program_integrity"));
    assertThat(other.status()).isEqualTo(Status.UNCERTAIN);
    assertThat(other.unknown()).containsExactly("purpose");
  }
}
