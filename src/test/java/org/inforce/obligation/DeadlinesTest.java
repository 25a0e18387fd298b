package org.inforce.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;
import org.inforce.document.Structure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {
  private static Obligation only(SourceKind kind, String text) {
    Metadata metadata =
        Metadata.draft("", kind, "text/plain")
            .published(LocalDate.of(2025, 11, 25))
            .effective(LocalDate.of(2026, 1, 5))
            .build();
    Document document =
        new Document(new DocumentVersion("test", "0".repeat(64)), metadata, text, Structure.NONE);
    List<Obligation> found = new ObligationFinder().find(document, List.of());
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # 25 December 2025 is a holiday, so the 30th day rolls to the 26th
          Within 30 days of publication, each grantee must submit a plan.                | 2025-12-26 | 1 CFR 18.17
          The owner must file within 60 days after the effective date.                   | 2026-03-06 | 1 CFR 18.17
          The owner must file within 10 business days of publication of this notice.     | 2025-12-10 | 1 CFR 18.17
          The owner must file not later than June 30, 2026.                              | 2026-06-30 | stated
          The owner must file by 30 June 2026 at the latest.                             | 2026-06-30 | stated
          The owner must file at the latest by 30 June 2026.                             | 2026-06-30 | stated
          By 1 March 2026, the Board shall adopt a budget.                               | 2026-03-01 | stated
          # the day of the event is not known
          The carrier must report each loss within 5 days after discovery.               |            | 1 CFR 18.17
          The Secretary shall issue rules not later than 1 year after the date of enactment. |        | 1 CFR 18.17
          States must submit monthly reports to the Commission.                          |            | monthly
          Each carrier must file a return every 6 months.                                |            | every 6 months
          By 28 February of each year, the bank shall pay the levy.                      |            | annually
          The master shall immediately notify the harbor authority.                      |            | stated
          The agency shall decide within one hundred and eighty (180) days after publication. | 2026-05-26 | 1 CFR 18.17
          The owner must respond no later than sixty-five days from publication.         | 2026-01-29 | 1 CFR 18.17
          The grantee must file by 5:00 p.m. Eastern Time on March 2, 2026.              | 2026-03-02 | stated
          The bidder shall send it by close of business on June 1, 2026.        | 2026-06-01 | stated
          The carrier must report by Monday, March 2, 2026, at noon.                     | 2026-03-02 | stated
          The owner must give notice at least 30 days before the start of work.          |            | 1 CFR 18.17
          The owner shall inspect the boiler at least once every three years.            |            | every three years
          Each lender must file a quarterly report with the Board.                       |            | quarterly
          The operator must keep the log within two weeks after the effective date.      | 2026-01-20 | 1 CFR 18.17
          The carrier must file the tariff within 3 months of publication.               | 2026-02-25 | 1 CFR 18.17
          On or before the 15th day of each month, the carrier shall remit the fee.      |            | 15th day of each month
          The utility shall file its rates by the last business day of every quarter.    |            | last business day of every quarter
          The dealer must report sales no later than the 10th of the following month.    |            | 10th of the following month
          The master shall, on the first day of each week, test the alarm.               |            | first day of each week
          The owner must give notice no fewer than 14 days before work begins.           |            | 1 CFR 18.17
          Not less than 30 days before the hearing, the Board shall publish the agenda.  |            | 1 CFR 18.17
          The employer shall warn the crew at least 7 days in advance of the change.     |            | 1 CFR 18.17
          The owner must appeal not later than the 30th day after publication.           | 2025-12-26 | 1 CFR 18.17
          The Administrator shall, not later than 60 days after publication, and annually thereafter, report. | 2026-01-26 | 1 CFR 18.17
          # the outer limit counts where haste is asked
          The bank shall promptly, but in no event later than 30 days after publication, reply. | 2025-12-26 | 1 CFR 18.17
          The pilot shall report it immediately, and in any event within 24 hours.       |            | 1 CFR 18.17
          """)
  void computesTheDay(String sentence, LocalDate day, String rule) {
    Obligation norm = only(SourceKind.FEDERAL_REGISTER_RULE, sentence);

    assertThat(norm.deadline()).isPresent();
    assertThat(norm.deadline().get().date()).isEqualTo(Optional.ofNullable(day));
    assertThat(norm.deadline().get().rule()).isEqualTo(rule);
  }

  /// 25 November 2025 is a Tuesday; 27 November a holiday. A period in an order that names no start
  /// runs from the order's own day.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Defendants shall file a status report within 14 days of this order.   | 2025-12-09 | this order on 2025-11-25
          Plaintiffs must reply within 11 days.                                 | 2025-12-08 | the order's own day, 2025-11-25, as it names no other start
          Defendants shall answer within 2 days after the date of this order.   | 2025-11-28 | the date of this order on 2025-11-25
          Defendants shall answer within 30 days after service of the summons.  |            | service of the summons, a day not known
          """)
  void countsAsTheFederalRulesDo(String sentence, LocalDate day, String basis) {
    Obligation.Deadline deadline = only(SourceKind.COURT_ORDER, sentence).deadline().orElseThrow();

    assertThat(deadline.date()).isEqualTo(Optional.ofNullable(day));
    assertThat(deadline.rule()).isEqualTo("frcp 6(a)");
    assertThat(deadline.basis()).isEqualTo(basis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The clinic must destroy files within 90 days of the date on which the study ends. | within 90 days of the date on which the study ends
          The agency shall decide within 20 days after it receives the request.             | within 20 days after it receives the request
          The agency shall decide within 20 days after the board receives the appeal.       | within 20 days after the board receives the appeal
          The issuer must file at least 10 days prior to the offering.                      | at least 10 days prior to the offering
          The agency must answer within 5 days of the receipt of any such letter.           | within 5 days of the receipt of any such letter
          """)
  void namesTheWholeEvent(String sentence, String words) {
    assertThat(only(SourceKind.STATUTE, sentence).deadline())
        .map(Obligation.Deadline::text)
        .hasValue(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If the owner fails to answer within 30 days, the Director must close the file.",
        "Where a licensee has not filed within 30 days of the due date, the Board shall suspend"
            + " it.",
        "A dealer who fails to renew within 60 days after expiry must reapply.",
        "The Board shall suspend the license unless the owner pays within 10 days.",
      })
  void aPeriodWithinAConditionIsNoDeadlineOfTheNorm(String sentence) {
    assertThat(only(SourceKind.STATUTE, sentence).deadline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The owner must report the annual income of each tenant.",
        "The owner shall keep to the daily limit.",
        "The grantee shall provide at least 30 days of leave.",
      })
  void findsNoDeadlineInAQuantity(String sentence) {
    assertThat(only(SourceKind.FEDERAL_REGISTER_RULE, sentence).deadline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ICE may use the database from July 9, 2025, through September 9, 2026.  | 2025-07-09 | 2026-09-09 | stated
          # the first such day after the document's own
          The agreement allows ICE to use the database through September 9.       |            | 2026-09-09 | year inferred from the document's date
          """)
  void readsFromAndUntil(String sentence, LocalDate from, LocalDate until, String basis) {
    Obligation.TimeWindow window =
        only(SourceKind.FEDERAL_REGISTER_NOTICE, sentence).timeWindow().orElseThrow();

    assertThat(window.from()).isEqualTo(Optional.ofNullable(from));
    assertThat(window.until()).isEqualTo(Optional.ofNullable(until));
    assertThat(window.basis()).isEqualTo(basis);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, true", "2026-01-19, true", "2026-02-16, true", "2026-05-25, true",
    "2026-06-19, true", "2026-07-03, true", "2026-09-07, true", "2026-10-12, true",
    "2026-11-11, true", "2026-11-26, true", "2026-12-25, true", "2021-12-31, true",
    "2020-06-19, false", "2026-11-27, false", "2026-01-20, false",
  })
  void knowsTheFederalHolidays(LocalDate day, boolean holiday) {
    assertThat(LegalDays.isHoliday(day)).isEqualTo(holiday);
  }
}
