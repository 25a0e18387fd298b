package org.inforce.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationFinderTest {
  private static List<Obligation> find(String text) {
    Document document = Document.ofText("test", text);
    return new ObligationFinder().find(document, new CitationFinder().find(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The agency shall publish the list.                                             | OBLIGATION | agency
          Each importer must keep the invoice for five years.                            | OBLIGATION | Each importer
          The carrier has been ordered by the court to return the goods.                 | OBLIGATION | carrier
          Hospitals are required under state law to report such injuries.                | OBLIGATION | Hospitals
          It is incumbent upon the licensee to prove its eligibility.                    | OBLIGATION | licensee
          It shall be up to the importer to prove the origin of the goods.               | OBLIGATION | importer
          It shall be for the Member States to lay down the penalties.                   | OBLIGATION | Member States
          It is the responsibility of the operator to keep the log.                      | OBLIGATION | operator
          The fee shall be payable by the applicant.                                     | OBLIGATION | applicant
          The interests of small firms shall be taken into account.                      | OBLIGATION |
          Due account shall be taken of the views of the public.                         | OBLIGATION |
          They shall apply the measures set out in the Annex.                            | OBLIGATION |
          The data shall only be used where the subject consents.                        | PROHIBITION |
          The statute directs the Secretary to consult the tribes.                       | OBLIGATION | Secretary
          The rule requires that each lender disclose the rate.                          | OBLIGATION | each lender
          The records shall be transmitted to the Commission.                            | OBLIGATION |
          The report shall be prepared by the inspector.                                 | OBLIGATION | inspector
          The invoices shall be retained for at least seven years.                       | OBLIGATION |
          The samples shall be stored for no longer than is necessary.                   | OBLIGATION |
          The stocks shall be inspected in the wettest months of the year.               | OBLIGATION |
          The ledger shall be updated periodically.                                      | OBLIGATION |
          The finding shall be recorded without undue delay.                             | OBLIGATION |
          The safety of the site shall be ensured.                                       | OBLIGATION |
          The onus shall be on the importer to prove the origin.                         | OBLIGATION | importer
          The broker shall, within ten days of the sale, file a report.                  | OBLIGATION | broker
          The method shall only be authorised for mills with a capacity to store grain.  | PROHIBITION |
          Each applicant shall receive a copy of the file.                               | ENTITLEMENT | Each applicant
          Section 5 of the Act authorizes the Secretary to establish a project.          | PERMISSION | Secretary
          The sponsor shall be responsible for notifying each participant.               | OBLIGATION | sponsor
          The sponsor, in consultation with the states, shall file a plan.               | OBLIGATION | sponsor
          Grantees have a duty to account for all funds.                                 | OBLIGATION | Grantees
          States that receive funds must report quarterly.                               | OBLIGATION | States
          The seals must be inspected by a reviewing officer.                            | OBLIGATION | reviewing officer
          The agency is under no obligation to respond.                                  | EXEMPTION | agency
          The court enjoined DHS's efforts to obtain health data.                        | PROHIBITION | DHS
          Neither party may assign this contract.                                        | PROHIBITION | Neither party
          The order does not prevent CMS from sharing addresses.                         | PERMISSION | CMS
          The employer is prohibited from retaliating against the worker.                | PROHIBITION | employer
          No person may enter the safety zone.                                           | PROHIBITION | person
          The bank may not, unless the customer consents, sell the account.              | PROHIBITION | bank
          The order bars the defendants from enforcing the memorandum.                   | PROHIBITION | defendants
          The judge issued an order preventing USDA from collecting recipients' records. | PROHIBITION | USDA
          On Monday the District Judge Ann Ames issued an injunction blocking HUD from collecting files. | PROHIBITION | HUD
          The owner, operator, or master shall report each casualty.                     | OBLIGATION | owner, operator, or master
          A Federal, State, or local agency may not withhold the list.                   | PROHIBITION | Federal, State, or local agency
          The rule was adopted in May, and the Secretary shall review it each year.      | OBLIGATION | Secretary
          Carriers, brokers, and any person that acts for them shall register.           | OBLIGATION | Carriers, brokers, and any person
          Applicants who receive grants, loans or other aid must report.                 | OBLIGATION | Applicants
          The person who operates the pump, valve, or pipeline shall keep a log.         | OBLIGATION | person
          In each State, county, or city, the clerk shall keep a roll.                   | OBLIGATION | clerk
          The statute told the public that toll agencies must publish their rates.       | OBLIGATION | toll agencies
          The court ruled that states, counties and cities must report.                  | OBLIGATION | states, counties and cities
          DHS cannot share the files with third parties.                                 | PROHIBITION | DHS
          The lists shall not be disclosed.                                              | PROHIBITION |
          It is unlawful for any dealer to alter the odometer.                           | PROHIBITION | any dealer
          The Administrator may waive the fee.                                           | PERMISSION | Administrator
          Federal law permits states to set a lower limit.                               | PERMISSION | states
          The retailer is allowed to round the price.                                    | PERMISSION | retailer
          The Department reserves the right, in its discretion, to cancel the award.     | PERMISSION | Department
          The records may be released to the patient's family.                           | PERMISSION |
          FDA has the authority to recall the product.                                   | POWER | FDA
          The Board is empowered to issue subpoenas.                                     | POWER | Board
          The inspector shall have access to all premises.                               | ENTITLEMENT | inspector
          Members are entitled to a hearing.                                             | ENTITLEMENT | Members
          The Act gives tenants the right to inspect the file.                           | ENTITLEMENT | tenants
          Small entities are exempt from the reporting duty.                             | EXEMPTION | Small entities
          Farmers are not required to register.                                          | EXEMPTION | Farmers
          The agency need not hold a hearing.                                            | EXEMPTION | agency
          Not all permits must be renewed each year.                                     | EXEMPTION |
          Banks are providing these figures voluntarily.                                 | EXEMPTION | Banks
          The statute does not require the Secretary to give notice.                     | EXEMPTION | Secretary
          We will notify every applicant.                                                | COMMITMENT | We
          The Postal Service is committed to protecting the privacy of its customers.    | COMMITMENT | USPS
          EPA will not use the data to set fees.                                         | NEGATIVE_COMMITMENT | EPA
          The bureau adopted a policy of not sharing tips with reporters.                | NEGATIVE_COMMITMENT | bureau
          IRS stated that it would not use the returns for audits.                       | NEGATIVE_COMMITMENT | IRS
          Nonimmigrants are not eligible for the credit.                                 | INELIGIBILITY | Nonimmigrants
          The Freedom of Information Act does not provide authority for such a release.  | NO_AUTHORITY |
          """)
  void readsTheNormByItsGrammar(String sentence, Modality modality, String bearer) {
    List<Obligation> found = find(sentence);

    assertThat(found).extracting(Obligation::modality).containsExactly(modality);
    if (bearer != null && !bearer.equals("We")) {
      assertThat(found.getFirst().bearer()).hasValue(bearer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Applicable laws may include the Clean Air Act.",
        "They shall apply those provisions from 1 May 2027.",
        "The MIPs shall set out the objectives and the expected results.",
        "Those acts shall be adopted in accordance with the examination procedure.",
        "Some families may have relied on the old policy.",
        "This report explains how the bureau may use your photograph.",
        "The rule may affect small entities.",
        "The tool can be used to improve forecasts.",
        "Using shared records allows ICE to more efficiently locate people.",
        "It would be harmful if hospitals closed.",
        "No child should be forced to go hungry.",
        "The mayor has broken a commitment to protect renters.",
        "Please consult an attorney about your case.",
        "If you need help, you may contact the ombudsman.",
        "Required fields are marked *",
        "We will update this page as news comes in.",
        "Your email address will not be published.",
        "The purpose of this order is to protect investors.",
        "The statute governs the collection of fees.",
        "This Decision shall enter into force on 1 May 2027.",
        "Such an entry shall be deemed to be correct.",
        "The plates shall be fitted for use on farms.",
        "Annex I may state the price.",
        "The Board shall consist of five members.",
        "It is hereby ORDERED that:",
        "These are the benefits they are entitled to under the plan.",
        "Persons with questions may call the clerk.",
        "Tenants have long been denied the right to appeal.",
        "Any appeal which may be filed is heard in May.",
        "We will not tolerate such conduct.",
        "It may take up to a week for your comments to appear.",
        "The service must have been in the war zone.",
        "The exemption leaves out data it was required to collect in 2012.",
        "The file holds information that SSA may require for its review.",
        "The notice lists such records as the Board may require.",
        "The grant would ensure tenants have access to counsel.",
        "Interested parties may submit questions about the program to the clerk.",
        "The agency would not intend that the rest of the rule fall.",
        "On page 1201, the words “the owner shall file a plan” are corrected to read “the owner may"
            + " file a plan”.",
        "In § 41.5, remove the sentence “The pilot must keep a log.” and add “Each pilot must keep"
            + " two logs.” in its place.",
        "Thirteen states sued, seeking to block the agency from using the records.",
        "Must a lender keep the application?",
        "The order explains when a train must stop.",
        "Their concerns are entitled to little weight.",
        "In the event a court finds that the agency is not authorized to act, the rest stands.",
        "The cost will increase next year.",
        "PROHIBITED ACTS AND PERMITTED USES",
        "Nothing else may be said to follow, it was argued.",
        "They sought the benefits to which they may be entitled.",
      })
  void findsNothingInWhatIsNoNorm(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void readsEachItemOfAListAsANormOfOneBearer() {
    List<Obligation> found =
        find(
            "The operator must: (1) keep a log; (2) report each spill within 24 hours; and (3) not"
                + " burn waste.");

    assertThat(found).extracting(o -> o.bearer().orElse("")).containsOnly("operator").hasSize(3);
    assertThat(found)
        .extracting(Obligation::modality)
        .containsExactly(Modality.OBLIGATION, Modality.OBLIGATION, Modality.PROHIBITION);
    assertThat(found).extracting(Obligation::action).containsExactly("keep", "report", "burn");
  }

  @Test
  void carriesTheLeadInToItemsInTheirOwnParagraphs() {
    List<Obligation> found =
        find("A licensee may not—\n\n(a) Transfer the license; or\n\n(b) Operate after sunset.");

    assertThat(found)
        .extracting(Obligation::modality)
        .containsOnly(Modality.PROHIBITION)
        .hasSize(2);
    assertThat(found)
        .extracting(o -> o.evidence().quote())
        .containsExactly("Transfer the license", "Operate after sunset");
  }

  @Test
  void splitsPredicatesThatShareASubject() {
    List<Obligation> found =
        find(
            "FEMA will answer every request and will send the file by mail and establish a help"
                + " desk.");

    assertThat(found).extracting(Obligation::action).containsExactly("answer", "send", "establish");
    assertThat(found).extracting(o -> o.bearer().orElse("")).containsOnly("FEMA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACF grants waivers to Tribes. Tribes apply each year. They must submit the form.        | Tribes
          CMS reviews the rolls. States that object are heard. They may file a brief.             | States
          ACF grants waivers. They must be signed, and they must submit the form to ACF in May.   |
          The agency sends a notice. It must keep a copy.                                         | agency
          """)
  void aPronounStandsForWhoAgreesWithIt(String text, String bearer) {
    assertThat(find(text).getLast().bearer()).isEqualTo(Optional.ofNullable(bearer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No official may prohibit, or in any way restrict, the sending of a list.   | sending of a list
          No vessel may enter or remain in the zone.                                 | the zone
          The bank may not lend or lease, and no person may take, such a vehicle.    | such a vehicle
          The owner shall keep a log and a register.                                 | a log and a register
          """)
  void theObjectStandsBehindAllItsVerbs(String text, String object) {
    assertThat(find(text).getFirst().object())
        .hasValueSatisfying(words -> assertThat(words).contains(object));
  }

  @Test
  void aClassThatIsDeniedIsItsOpposite() {
    assertThat(find("CMS may share the addresses of people who are not “lawfully residing” here."))
        .first()
        .extracting(Obligation::personClasses)
        .isEqualTo(List.of("not_lawfully_residing"));
  }

  @Test
  void theActStandsBehindWhatSaysHowSoon() {
    assertThat(
            find("The master shall without undue delay, and in any event within a day, report it."))
        .extracting(Obligation::action)
        .containsExactly("report");
    assertThat(find("Member States shall without delay notify the Commission."))
        .extracting(Obligation::action)
        .containsExactly("notify");
  }

  @Test
  void keepsVerbsThatShareTheirObjectTogether() {
    assertThat(find("The auditor may request and copy any ledger.")).hasSize(1);
  }

  @Test
  void anObjectSharedWithTheNextClauseBelongsToBoth() {
    assertThat(find("The bank may not lend or lease, and no person may take, such a vehicle."))
        .extracting(norm -> norm.evidence().quote())
        .first()
        .asString()
        .endsWith("such a vehicle");
  }

  @Test
  void keepsConditionAndExceptionApart() {
    Obligation norm =
        find("If the records cannot be separated, CMS may not share the file unless the court"
                + " agrees.")
            .getFirst();

    assertThat(norm.evidence().quote()).startsWith("If the records");
    assertThat(norm.condition())
        .hasValueSatisfying(c -> assertThat(c).startsWith("If the records"));
    assertThat(norm.exception()).hasValue("unless the court agrees");
  }

  @Test
  void joinsTheCitationThatFollows() {
    List<Obligation> found = find("The Secretary shall publish the list. 42 U.S.C. 1396b(v)(1).");

    assertThat(found.getFirst().authorities())
        .extracting(a -> a.id().path() + " " + a.role().code())
        .containsExactly("/us/usc/t42/s1396b/v/1 requires");
  }

  @Test
  void saysWhichAuthorityIsDisclaimed() {
    List<Obligation> found =
        find("The Privacy Act of 1974 does not provide authority for a transfer.");

    assertThat(found.getFirst().authorities())
        .extracting(a -> a.id().path() + " " + a.role().code())
        .containsExactly("/us/usc/t5/s552a disclaims");
  }

  @Test
  void namesWhoToldIt() {
    Obligation norm = find("As the Coast Guard announced, no vessel may anchor there.").getFirst();

    assertThat(norm.attributedTo()).hasValue("USCG");
    assertThat(norm.force()).isEqualTo(Force.REPORTED);
  }

  @Test
  void knowsAPolicyThatTheNextSentenceRescinds() {
    Obligation norm =
        find("A 2013 policy stated that ICE would not use hospital records for arrests. ICE has"
                + " rescinded this policy.")
            .getFirst();

    assertThat(norm.force()).isEqualTo(Force.RESCINDED);
  }

  @Test
  void quotesExactlyWhatItsSpanCovers() {
    String text =
        "“The *Secretary*[^1] (HHS) shall, as appropriate, publish the list,” the court said.";

    for (Obligation norm : find(text)) {
      assertThat(norm.evidence().span().in(text)).isEqualTo(norm.evidence().quote());
    }
  }

  @Test
  void givesEqualQuotesDifferentIds() {
    String sentence = "The agency shall publish the list. ";

    assertThat(find(sentence + sentence))
        .extracting(Obligation::id)
        .doesNotHaveDuplicates()
        .hasSize(2);
    assertThat(find("Preface. " + sentence).getFirst().id())
        .isEqualTo(find(sentence).getFirst().id());
  }

  @Test
  void survivesAnyPunctuation() {
    for (String text :
        List.of(
            "", " ", "must", "shall:", "(((may", "“”[^", "a—", "No one may", "may not:", "1.")) {
      assertThat(find(text)).isNotNull();
    }
  }

  @Test
  void supposesTheItemsOfAListOfConditions() {
    String text =
        "The State may repay the cost, provided that all of the following conditions are met: "
            + "(a) the owner may sell the ship; (b) the broker may open the log.";

    assertThat(new ObligationFinder().find(Document.ofText("x", text), List.of()))
        .extracting(norm -> norm.bearer().orElse(""))
        .containsExactly("State");
  }
}
