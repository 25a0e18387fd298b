package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Party;
import org.junit.jupiter.api.Test;

class CaptionFinderTest {
  @Test
  void readsTheHeadOfADistrictCourtsOrder() {
    Document order =
        Readings.document(
            "order.txt",
            """
            UNITED STATES DISTRICT COURT
            NORTHERN DISTRICT OF CALIFORNIA

            STATE OF CALIFORNIA, et al.,

                         Plaintiffs,

                    v.

            DEPARTMENT OF EXAMPLES, et al.,

                         Defendants.

            Case No. 3:31-cv-00123-VC

            ORDER GRANTING MOTION FOR PRELIMINARY INJUNCTION

            The motion is granted.

            IT IS SO ORDERED.

            Dated: August 12, 2031

            JANE Q. PUBLIC
            United States District Judge
            """);
    Caption caption = order.structure().caption().orElseThrow();
    assertThat(caption.court())
        .contains("United States District Court for the Northern District of California");
    assertThat(caption.docket()).contains("3:31-cv-00123-VC");
    assertThat(caption.caseName()).contains("STATE OF CALIFORNIA v. DEPARTMENT OF EXAMPLES");
    assertThat(caption.parties())
        .containsExactly(
            new Party("STATE OF CALIFORNIA, et al.", "plaintiff"),
            new Party("DEPARTMENT OF EXAMPLES, et al.", "defendant"));
    assertThat(caption.judges()).containsExactly("JANE Q. PUBLIC");
    assertThat(order.metadata().sourceKind()).isEqualTo(SourceKind.COURT_ORDER);
    assertThat(order.metadata().published()).contains(LocalDate.of(2031, 8, 12));
  }

  @Test
  void readsTheHeadOfAnAppeal() {
    Caption caption =
        Readings.document(
                "opinion.txt",
                """
                UNITED STATES COURT OF APPEALS
                FOR THE NINTH CIRCUIT

                EXAMPLE ALLIANCE,

                Plaintiff-Appellee,

                v.

                JOHN DOE, in his official capacity as Secretary of Examples,

                Defendant-Appellant.

                No. 31-4567

                OPINION
                """)
            .structure()
            .caption()
            .orElseThrow();
    assertThat(caption.court()).contains("United States Court of Appeals for the Ninth Circuit");
    assertThat(caption.docket()).contains("31-4567");
    assertThat(caption.caseName()).contains("EXAMPLE ALLIANCE v. JOHN DOE");
    assertThat(caption.parties()).extracting(Party::role).containsExactly("appellee", "appellant");
  }

  @Test
  void takesACourtInRunningTextForNoCaption() {
    Document news =
        Readings.document(
            "news.txt",
            "A suit in the United States District Court for the Northern District of California,"
                + " No. 3:31-cv-00123, was dismissed.\n");
    assertThat(news.structure().caption()).isEmpty();
  }
}
