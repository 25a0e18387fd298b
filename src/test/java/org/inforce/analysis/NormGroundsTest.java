package org.inforce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;
import org.inforce.document.Structure;
import org.inforce.obligation.Obligation;
import org.inforce.obligation.ObligationFinder;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.ProceedingFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormGroundsTest {
  private static final String DOCKET = "/us/docket/mad/1:26-cv-01234";

  private static Analysis read(SourceKind kind, String text) {
    Metadata metadata =
        Metadata.draft("A report", kind, "text/plain").published(LocalDate.of(2026, 3, 2)).build();
    Document document =
        new Document(new DocumentVersion("test", "0".repeat(64)), metadata, text, Structure.NONE);
    return new Analyst(new CitationFinder(), new ObligationFinder(), new ProceedingFinder())
        .analyze(document);
  }

  private static Map<String, CourtEvent> grounds(Analysis analysis) {
    return NormGrounds.of(analysis.document(), analysis.obligations(), analysis.events());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On March 1, 2026, a federal judge issued a preliminary injunction blocking USDA from"
            + " sharing food stamp records with DHS.",
        "A federal court ruled on Monday that SSA may share addresses with ICE only under a"
            + " subpoena. It granted the preliminary injunction in part.",
        "A federal judge granted a preliminary injunction on March 1, 2026. The injunction bars HUD"
            + " from collecting the records of tenants.",
        "A federal judge issued a preliminary injunction barring IRS from disclosing returns to"
            + " DHS. IRS must exclude the returns of citizens.",
      })
  void whatARulingSaysRestsOnIt(String text) {
    Analysis analysis = read(SourceKind.PRESS_RELEASE_OFFICIAL, text);

    assertThat(analysis.obligations()).isNotEmpty();
    assertThat(grounds(analysis).keySet())
        .containsExactlyInAnyOrderElementsOf(
            analysis.obligations().stream().map(Obligation::id).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A federal judge issued a preliminary injunction barring IRS from disclosing returns."
            + " Hospitals must report each birth to the county within five days.",
        "A federal judge issued a preliminary injunction barring IRS from disclosing returns."
            + " Federal law requires employers to file a return.",
        "A federal judge issued a preliminary injunction barring IRS from disclosing returns."
            + " The Department will notify every applicant.",
        "The Administrator shall publish the list.",
      })
  void whatStandsBesideARulingDoesNot(String text) {
    Analysis analysis = read(SourceKind.PRESS_RELEASE_OFFICIAL, text);
    Obligation last = analysis.obligations().getLast();

    assertThat(grounds(analysis)).doesNotContainKey(last.id());
  }

  @Test
  void theNumberOfTheCaseBecomesAnAuthority() {
    Analysis analysis =
        read(
            SourceKind.PRESS_RELEASE_OFFICIAL,
            "In Doe v. Noem, No. 1:26-cv-01234 (D. Mass.), the court issued a preliminary"
                + " injunction on March 1, 2026. The injunction bars DHS from detaining the"
                + " plaintiffs.");

    assertThat(authorities(analysis.obligations())).contains(DOCKET + " limits");
  }

  private static List<String> authorities(List<Obligation> norms) {
    return norms.stream()
        .flatMap(norm -> norm.authorities().stream())
        .map(related -> related.id().path() + " " + related.role().code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IT IS HEREBY ORDERED that Defendants shall file a status report by March 9, 2026. | requires
          Defendants are enjoined from enforcing the memorandum.                            | limits
          Plaintiffs may file a reply by March 20, 2026.                                    | empowers
          The Clerk of Court shall close the case.                                          | requires
          """)
  void whatACourtOrdersRestsOnItsDocket(String sentence, String role) {
    Analysis analysis = read(SourceKind.COURT_ORDER, head() + sentence);

    assertThat(authorities(List.of(analysis.obligations().getLast())))
        .contains(DOCKET + " " + role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Under 5 U.S.C. 553(b), an agency must publish notice of a proposed rule.",
        "An employer may not retaliate against a worker who complains.",
      })
  void whatACourtRecitesDoesNot(String sentence) {
    Analysis analysis = read(SourceKind.COURT_ORDER, head() + sentence);

    assertThat(authorities(List.of(analysis.obligations().getLast())))
        .noneMatch(authority -> authority.startsWith(DOCKET));
  }

  private static String head() {
    return "UNITED STATES DISTRICT COURT FOR THE DISTRICT OF MASSACHUSETTS\n\n"
        + "Doe v. Noem\n\n"
        + "Civil Action No. 1:26-cv-01234\n\n";
  }
}
