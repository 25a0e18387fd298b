package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inforce.Scores;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.Metadata;
import org.inforce.document.MetadataDraft;
import org.inforce.document.ReadResult;
import org.inforce.document.SourceKind;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationFinderTest {
  private static final CitationFinder CITATIONS = new CitationFinder();
  private static final RelationFinder FINDER = new RelationFinder();

  private static List<DocumentRelation> find(
      SourceKind kind, String number, String title, String action, String text) {
    MetadataDraft draft =
        Metadata.draft(title, kind, "text/plain")
            .documentNumber(number)
            .published(LocalDate.of(2031, 6, 2));
    if (!action.isEmpty()) {
      draft.action(action);
    }
    Document plain = Document.ofText("d", text);
    Document document =
        new Document(plain.version(), draft.build(), plain.text(), plain.structure());
    return FINDER.find(document, CITATIONS.find(document));
  }

  private static String told(List<DocumentRelation> relations) {
    return String.join(
        " + ",
        relations.stream().map(found -> found.kind().code() + " " + found.name().words()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ferry Fees; Correction | Final rule; correction. | In FR Doc. 2031–04111 of May 2, 2031 (96 FR 20117), on page 20120, correct the fee to read $3. | corrects FR Doc. 2031-04111, 96 FR 20117, published 2031-05-02
          Ferry Fees; Correction | | In rule document 2031-04111, beginning on page 20117 in the issue of Friday, May 2, 2031, make the following correction: | corrects FR Doc. 2031-04111, 96 FR 20117, published 2031-05-02
          Ferry Fees | Correcting amendment. | The Office published a final rule in the Federal Register on May 2, 2031 (96 FR 20117). That rule contained an error in the table of fees. | corrects 96 FR 20117, published 2031-05-02
          Ferry Fees; Correction | Notice; correction. | The Office is correcting a notice that appeared in the Federal Register of May 2, 2031. | corrects published 2031-05-02
          Ferry Fees; Delay of Effective Date | Final rule; delay of effective date. | The effective date of the final rule published May 2, 2031 (96 FR 20117), is delayed until August 1, 2031. | delays 96 FR 20117, published 2031-05-02
          Ferry Fees | Final rule; further delay of effective date. | The effective date was extended to June 9 in a final rule published May 9, 2031 (96 FR 21000). The rule published on May 2, 2031 (96 FR 20117) is further delayed. | delays 96 FR 20117, published 2031-05-02
          Ferry Fees | Final rule; stay of regulations. | On May 2, 2031, the Office published a final rule. See 96 FR 20117. This document stays it. | delays 96 FR 20117, published 2031-05-02
          Ferry Fees; Withdrawal | Proposed rule; withdrawal. | The proposed rule published on May 2, 2031, at 96 FR 20117, is withdrawn. | withdraws 96 FR 20117, published 2031-05-02
          Ferry Fees; Withdrawal | Direct final rule; withdrawal. | The direct final rule published at 96 FR 20117 on May 2, 2031, is withdrawn as of June 2, 2031. | withdraws 96 FR 20117, published 2031-05-02
          Rescission of the Ferry Records Rule | Final rule. | This rule rescinds the regulations issued on May 2, 2031, and published at 96 FR 20117. | rescinds 96 FR 20117, published 2031-05-02
          Ferry Fees for Island Routes; Technical Correction | | This document corrects a misspelt name. | corrects an earlier document of the same title, RIN or docket
          """)
  void readsWhatIsActedOn(String title, String action, String text, String expected) {
    assertThat(
            told(
                find(
                    SourceKind.FEDERAL_REGISTER_RULE,
                    "2031-05500",
                    title,
                    action == null ? "" : action,
                    text)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbor Correctional Facility; Meeting | Notice. | On May 2, 2031 (96 FR 20117) the Office corrected its minutes.
          Ferry Fees | Final rule. | The rule published at 96 FR 20117 was delayed by the rule at 96 FR 21000.
          Ferry Fees | Final rule. | The Office withdrew its earlier notice (96 FR 20117).
          Notice of Withdrawal Application for Island Land | Notice. | The land was withdrawn by the order published May 2, 2031 (96 FR 20117).
          Rescission of Review of Ferry Tariffs | Notice. | The review begun in the notice of May 2, 2031 (96 FR 20117) is rescinded.
          """)
  void leavesAloneWhatOnlyTellsOfOthers(String title, String action, String text) {
    assertThat(find(SourceKind.FEDERAL_REGISTER_NOTICE, "2031-05500", title, action, text))
        .isEmpty();
  }

  @Test
  void aProposalToDelayDelaysNothing() {
    assertThat(
            find(
                SourceKind.FEDERAL_REGISTER_PROPOSED_RULE,
                "2031-05500",
                "Ferry Fees; Delay of Effective Date",
                "Proposed rule; delay of effective date.",
                "The rule published at 96 FR 20117 would be delayed until August 1, 2031."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "C1-2031-04111, corrects FR Doc. 2031-04111",
    "C2-2019-26672, corrects FR Doc. 2019-26672",
    "R1-2031-04111, republishes FR Doc. 2031-04111",
    "2031-04111, ''",
    "E9-1234, ''"
  })
  void aLetteredNumberSaysOfWhatItIsTheCorrection(String number, String expected) {
    List<DocumentRelation> found =
        find(SourceKind.FEDERAL_REGISTER_RULE, number, "Ferry Fees", "", "The fee is $3.");
    assertThat(told(found)).isEqualTo(expected);
    found.forEach(relation -> assertThat(relation.evidence().quote()).isNotBlank());
  }

  /// The documents of three real issues that act on others: written down by reading them.
  @Test
  void findsWhatRealIssuesCorrectDelayAndWithdraw() {
    Map<String, String> expected =
        new TreeMap<>(
            Map.ofEntries(
                Map.entry("2017-11736", "corrects 81 FR 35984, published 2016-06-03"),
                Map.entry(
                    "2017-11582",
                    "withdraws FR Doc. 2017-08241, 82 FR 18983, published 2017-04-25"),
                Map.entry(
                    "2017-11474",
                    "withdraws FR Doc. 2017-08366, 82 FR 19187, published 2017-04-26"),
                Map.entry(
                    "2017-11475",
                    "withdraws FR Doc. 2017-08243, 82 FR 18981, published 2017-04-25"),
                Map.entry("2017-11794", "delays 80 FR 13078, published 2015-03-12"),
                Map.entry("2017-11727", "delays 81 FR 53850, published 2016-08-12"),
                Map.entry("2017-11732", "delays 81 FR 90416, published 2016-12-14"),
                Map.entry("2018-02412", "corrects 82 FR 12717, published 2017-03-07"),
                Map.entry("2018-02446", "corrects 83 FR 3297, published 2018-01-24"),
                Map.entry(
                    "2024-02705", "corrects FR Doc. 2023-24184, 88 FR 78818, published 2023-11-16"),
                Map.entry("2024-02756", "corrects FR Doc. 2023-27834, published 2023-12-19"),
                Map.entry("2024-02839", "corrects FR Doc. 2024-00998, published 2024-01-19"),
                Map.entry("2024-02755", "withdraws 88 FR 65412, published 2023-09-22"),
                Map.entry("2024-02754", "withdraws 88 FR 55796, published 2023-08-16")));
    Map<String, String> found = new TreeMap<>();
    Path issues = Scores.shared("corpus/issues");
    LocalSources sources = new LocalSources(InstantSource.system());
    sources.find(
        List.of(
            issues.resolve("FR-2017-06-07-uslm.xml.gz"),
            issues.resolve("FR-2018-02-07-uslm.xml.gz"),
            issues.resolve("FR-2024-02-12.xml.gz")),
        source -> {
          if (source instanceof SourceResult.Found(var bytes)) {
            new DocumentReader().read(bytes, read -> collect(read, found));
          }
        });
    assertThat(found).isEqualTo(expected);
  }

  private static void collect(ReadResult result, Map<String, String> found) {
    if (result instanceof ReadResult.Read read) {
      Document document = read.document();
      List<DocumentRelation> relations = FINDER.find(document, CITATIONS.find(document));
      relations.forEach(relation ->
          assertThat(relation.evidence().span().in(document.text()))
              .isEqualTo(relation.evidence().quote()));
      if (!relations.isEmpty()) {
        found.put(document.metadata().documentNumber().orElse(""), told(relations));
      }
    }
  }
}
