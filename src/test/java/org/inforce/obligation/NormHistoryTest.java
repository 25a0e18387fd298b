package org.inforce.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.inforce.document.Document;
import org.inforce.obligation.NormHistory.Entry;
import org.inforce.obligation.NormHistory.Fate;
import org.inforce.obligation.NormHistory.Statement;
import org.junit.jupiter.api.Test;

class NormHistoryTest {
  private static Statement stated(String document, String day, String text) {
    Obligation norm =
        new ObligationFinder().find(Document.ofText(document, text), List.of()).getFirst();
    return new Statement(norm, LocalDate.parse(day));
  }

  @Test
  void twoStatementsOfOneDutyAreOneNorm() {
    List<Entry> entries =
        NormHistory.of(
            List.of(
                stated("b", "2026-02-01", "CMS must share addresses with ICE."),
                stated("a", "2026-01-01", "CMS is required to disclose each address to ICE.")));

    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().statements()).hasSize(2);
    assertThat(entries.getFirst().statements().getFirst().norm().evidence().version().document())
        .isEqualTo("a");
    assertThat(entries.getFirst().fate()).isEqualTo(new Fate.Stands());
  }

  @Test
  void anotherBearerOrRecipientIsAnotherNorm() {
    List<Entry> entries =
        NormHistory.of(
            List.of(
                stated("a", "2026-01-01", "CMS must share addresses with ICE."),
                stated("b", "2026-01-01", "SSA must share addresses with ICE."),
                stated("c", "2026-01-01", "CMS must share addresses with the FBI.")));

    assertThat(entries).hasSize(3);
  }

  @Test
  void aLaterBanAmendsAPermission() {
    Statement ban = stated("b", "2026-03-01", "CMS may not share phone numbers with ICE.");
    List<Entry> entries =
        NormHistory.of(
            List.of(ban, stated("a", "2026-01-01", "CMS may share phone numbers with ICE.")));

    assertThat(entries.getFirst().fate())
        .isEqualTo(new Fate.Amended(ban.norm().id(), LocalDate.parse("2026-03-01")));
    assertThat(entries.getLast().fate()).isEqualTo(new Fate.Stands());
  }

  @Test
  void aPolicyThatALaterDocumentCallsRescindedIsGone() {
    Statement told =
        stated(
            "b",
            "2025-11-01",
            "A 2013 policy stated that ICE would not use patients' addresses for arrests. ICE"
                + " rescinded it.");
    List<Entry> entries = NormHistory.of(List.of(told));

    assertThat(entries.getFirst().fate()).isInstanceOf(Fate.Rescinded.class);
  }

  @Test
  void theOrderOfArrivalPlaysNoPart() {
    List<Statement> statements =
        List.of(
            stated("a", "2026-01-01", "CMS may share phone numbers with ICE."),
            stated("b", "2026-03-01", "CMS may not share phone numbers with ICE."),
            stated("c", "2026-02-01", "CMS may disclose phone numbers to ICE."));

    assertThat(NormHistory.of(statements.reversed())).isEqualTo(NormHistory.of(statements));
  }
}
