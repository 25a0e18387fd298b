package org.inforce.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.inforce.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who, what and whom, in the constructions in which statutes and orders put them.
class ParticularsTest {
  private static List<Obligation> find(String text) {
    return new ObligationFinder().find(Document.ofText("test", text), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In no case may an officer detain a witness overnight.                  | PROHIBITION | officer   | detain
          Under no circumstances may the contractor disclose the file.           | PROHIBITION | contractor | disclose
          Under no circumstances may the files be disclosed to a rival.          | PROHIBITION |           | disclose
          In no event shall the Secretary approve such a plan.                   | PROHIBITION | Secretary | approve
          The clerk was told that at no time may a visitor copy the roll.        | PROHIBITION | visitor   | copy
          # one denial, not two; the modal stands behind its subject
          Neither the owner nor its agent may assign the lease.                  | PROHIBITION | Neither the owner nor its agent | assign
          States must not only collect the data but also report it.             | OBLIGATION  | States    | collect
          A dealer who fails to renew within 60 days after expiry must reapply.  | OBLIGATION  | dealer    | reapply
          A tribe may not be required to join the compact.                       | EXEMPTION   | tribe     | join
          No tribe may be prohibited from leaving the compact.                   | PERMISSION  | tribe     | leave
          No owner shall be subject to a fine for such an act.                   | EXEMPTION   | owner     | subject
          """)
  void aDenialIsReadWhereverItStands(String text, Modality modality, String bearer, String action) {
    Obligation norm = find(text).getFirst();

    assertThat(norm.modality()).isEqualTo(modality);
    assertThat(norm.bearer()).isEqualTo(Optional.ofNullable(bearer));
    assertThat(norm.action()).isEqualTo(action);
  }

  @Test
  void aSecondDenialIsANormOfItsOwn() {
    assertThat(find("No State shall tax the mail, nor shall any State delay it."))
        .extracting(norm -> norm.evidence().quote())
        .containsExactly("No State shall tax the mail", "nor shall any State delay it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The carrier shall remit to the Secretary the fees collected.                     | the fees collected | Secretary
          The vendor must prepare and submit to the Board a plan.                         | a plan             | Board
          No person may sell or offer for sale any such lamp.                              | any such lamp      |
          The officer must ensure that no employee discloses the list.                     | that no employee discloses the list |
          The dealer must publish that list in June.                                       | that list          |
          The tenant shall file a report every 60 days.                                    | a report           |
          The carrier must report any loss immediately, and in any event within a day.     | any loss           |
          The agency shall respond within 20 days.                                         |                    |
          The bureau shall publish in the Register, at least once a year, a notice.        | a notice           |
          The bureau shall publish in the Register a notice.                               | a notice           |
          Applicants must show to the satisfaction of the Director that they can pay.      | that they can pay  |
          The clinic may not use the file other than for its own ends.                     | the file           |
          The issuer must file at least 10 days prior to the sale.                         |                    |
          Members shall serve without pay.                                                 |                    |
          The vessel must carry at least two rafts.                                          | at least two rafts |
          Each record shall be accurate and be signed by the examiner.                     | Each record        |
          The plan shall be brief and be sent to the Board not later than June 1, 2027.    | The plan           | Board
          Boats shall not be moored there unless authorized by the Captain of the Port.    | Boats              |
          The Secretary shall by regulation fix the fees for vessels.                      | the fees           |
          """)
  void tellsWhatIsDoneAndWithWhom(String text, String object, String counterparty) {
    Obligation norm = find(text).getFirst();

    assertThat(norm.object()).isEqualTo(Optional.ofNullable(object));
    assertThat(norm.counterparty()).isEqualTo(Optional.ofNullable(counterparty));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boats shall not be moored there unless authorized by the Captain of the Port.   |
          Each record shall be accurate and be signed by the examiner.                    | examiner
          The cost of the audit shall be the responsibility of the grantee.               | grantee
          Such a claim shall be a matter for the Member State responsible for its holder. | Member State
          CMS agrees that it will not use the files for arrests.                          | CMS
          The fee shall be determined by the Secretary.                                   | Secretary
          Parts by reference to which the price is declared shall be kept by the dealer.  | dealer
          """)
  void namesWhoBearsIt(String text, String bearer) {
    assertThat(find(text)).hasSize(1);
    assertThat(find(text).getFirst().bearer()).isEqualTo(Optional.ofNullable(bearer));
  }

  @Test
  void whoIsDesignatedBearsWhatTheRelativeClauseLays() {
    assertThat(find("Each agency shall designate an official who shall be responsible for it."))
        .extracting(norm -> norm.bearer().orElse(""))
        .containsExactly("Each agency", "official");
  }

  @Test
  void aLawThatIsOnlyMentionedKeepsItsOwnDeadline() {
    assertThat(
            find("Each State shall keep a plan that requires clinics to report within 24 hours."))
        .extracting(norm -> norm.deadline().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void whatFollowsASemicolonStandsWithoutTheConditionBefore() {
    assertThat(
            find(
                "If a State agrees, it must, within 45 days, say so; otherwise, the clerk shall"
                    + " sue."))
        .last()
        .extracting(norm -> norm.evidence().quote(), norm -> norm.deadline().isPresent())
        .containsExactly("the clerk shall sue", false);
  }

  @Test
  void aConditionGoesOnBehindAnInsertion() {
    assertThat(find("If, after 60 days, the owner has not paid, the clerk must sue.").getFirst())
        .extracting(Obligation::condition)
        .isEqualTo(Optional.of("If, after 60 days, the owner has not paid"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When a State cannot or can no longer be held liable, it shall say so.",
        "The share of cars registered in a year shall be raised: 95 % in 2030, 100 % in 2031.",
        "Any person who does so shall be fined not more than $500.",
        "Any person who does so shall be guilty of a misdemeanor.",
        "Information may be mailed to: Clerk of the Board, 12 Main Street.",
      })
  void findsNoProhibitionInAConditionAndNoDutyInASanction(String text) {
    assertThat(find(text))
        .extracting(Obligation::modality)
        .isSubsetOf(List.of(Modality.OBLIGATION))
        .hasSizeLessThan(2);
    assertThat(find(text)).noneMatch(norm -> norm.evidence().quote().contains("does so"));
  }

  @Test
  void whatMayNotBeRequiredIsNotRequired() {
    assertThat(find("The Secretary may not, in such a case, require a State to adopt a rule."))
        .extracting(Obligation::modality)
        .containsExactly(Modality.PROHIBITION);
  }
}
