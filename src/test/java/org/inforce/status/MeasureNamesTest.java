package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.analysis.ProceedingReport;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.RuleId;
import org.inforce.document.Span;
import org.inforce.proceeding.MeasureKind;
import org.inforce.proceeding.MeasureMention;
import org.inforce.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names are of one measure, among the titles of many published documents.
class MeasureNamesTest {
  private final List<ProceedingReport> reports = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Heron Habitat Rule                | Heron Habitat Reporting for Inland Waters
          the heron habitat rule            | Heron Habitat; Reporting for Inland Waters
          """)
  void aShorterNameIsTheOneDocumentWhoseTitleBeginsSo(String name, String title) {
    publish("2026-00001", title);
    publish("2026-00002", "Otter Counts");
    mention(name);
    assertThat(measures()).hasSize(2);
  }

  @Test
  void whatCouldBeEitherOfTwoDocumentsIsNeither() {
    publish("2026-00001", "Heron Habitat; Inland Waters");
    publish("2026-00002", "Heron Habitat; Coastal Waters");
    mention("Heron Habitat Rule");
    mention("Heron Habitat Rule");
    assertThat(measures()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Habitat Reporting Rule  | Heron Habitat Reporting
          Heron Waters Rule       | Heron Habitat of Inland Waters
          Heron Rule              | Heron Habitat Reporting
          Heron Habitat Rule of 7 | Heron Habitat Rule of 7 and 9
          a heron habitat plan    | Heron Habitat Plan for 2026
          """)
  void wordsInCommonAreNotYetOneName(String name, String title) {
    publish("2026-00001", title);
    mention(name);
    assertThat(measures()).hasSize(2);
  }

  @Test
  void aChainOfLikeNamesDoesNotMakeTwoDocumentsOne() {
    publish("2026-00001", "Heron Habitat Reporting");
    mention("Heron Habitat Rule");
    mention("Heron Habitat Counts Rule");
    publish("2026-00002", "Heron Habitat Counts in Spring");
    assertThat(measures())
        .allSatisfy(measure ->
            assertThat(measure.mentions().stream().filter(MeasureMention::isDocumentItself).count())
                .isLessThanOrEqualTo(1));
  }

  @Test
  void aNameOfCommonWordsIsNobodysOutsideItsOwnDocument() {
    for (int i = 0; i < 70; i++) {
      publish("2026-1%04d".formatted(i), "Heron Survey " + (char) ('A' + i % 26) + i);
    }
    mention("Heron Survey");
    mention("Heron Survey");
    assertThat(measures()).hasSize(72);
  }

  private List<Measure> measures() {
    return new MeasureJoiner(Taxonomy.current(), Map.of()).join(reports).measures();
  }

  private void publish(String number, String title) {
    add(title, AuthorityId.tryParse("/us/fr/doc/" + number), true);
  }

  private void mention(String name) {
    add(name, Optional.empty(), false);
  }

  private void add(String name, Optional<AuthorityId> identifier, boolean isDocument) {
    Document document = Document.ofText("document-" + reports.size(), name);
    MeasureMention mention =
        new MeasureMention(
            "me-" + reports.size(),
            Evidence.of(document, new Span(0, name.length()), new RuleId("measure.test")),
            name,
            MeasureKind.RULE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            identifier,
            List.of(),
            isDocument);
    reports.add(
        new ProceedingReport(
            document.version(),
            document.metadata(),
            LocalDate.of(2026, 1, 1),
            List.of(mention),
            List.of()));
  }
}
