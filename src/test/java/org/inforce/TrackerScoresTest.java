package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inforce.analysis.Analysis;
import org.inforce.analysis.Analyst;
import org.inforce.analysis.ProceedingReport;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.inforce.document.ReadResult;
import org.inforce.document.Readings;
import org.inforce.document.SourceKind;
import org.inforce.obligation.ObligationFinder;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.ProceedingFinder;
import org.inforce.status.CaseFile;
import org.inforce.status.Occurrence;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

/// A public tracker of litigation, read through the mapping of its columns: every row is a case
/// with its docket, its court, what it challenges, its ruling and its state.
class TrackerScoresTest {
  private static final String FILE = "corpus/trackers/markwiemer_trump-litigation-data.json";
  private static final Analyst ANALYST =
      new Analyst(new CitationFinder(), new ObligationFinder(), new ProceedingFinder());

  @Test
  void everyRowIsACaseWithItsRulingAndState() throws IOException {
    List<Analysis> rows = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (ReadResult result : Readings.at(Scores.shared(FILE))) {
      switch (result) {
        case ReadResult.Read read -> rows.add(ANALYST.analyze(read.document()));
        case ReadResult.Unreadable row -> failed.add(row.location() + " " + row.reason());
      }
    }
    assertThat(failed).isEmpty();
    assertThat(rows).hasSize(251).allSatisfy(TrackerScoresTest::isWhole);
    Set<String> dockets = new HashSet<>();
    rows.forEach(row -> dockets.add(first(row).caseReference().docket().orElseThrow().path()));
    StatusBook book = book(rows);
    Scores.check("trackers", markdown(rows, dockets, book));
  }

  private static CourtEvent first(Analysis row) {
    return row.events().getFirst();
  }

  private static void isWhole(Analysis row) {
    Document document = row.document();
    assertThat(document.metadata().sourceKind()).isEqualTo(SourceKind.NEWS);
    assertThat(document.metadata().publisher())
        .hasValueSatisfying(p -> assertThat(p).contains("MIT"));
    assertThat(document.metadata().updated()).isPresent();
    assertThat(row.measures()).as(document.text()).hasSize(1);
    assertThat(first(row).type()).isEqualTo(EventType.COMPLAINT_FILED);
    assertThat(first(row).caseReference().docket()).as(document.text()).isPresent();
    assertThat(first(row).caseReference().court()).as(document.text()).isPresent();
    assertThat(first(row).caseReference().caption()).as(document.text()).isPresent();
    assertThat(row.events())
        .allSatisfy(event ->
            assertThat(event.evidence().span().in(document.text()))
                .isEqualTo(event.evidence().quote()));
    for (String label : List.of("Current ruling: ", "Status: ")) {
      int at = document.text().indexOf(label) + label.length();
      assertThat(row.events())
          .as(document.text())
          .anyMatch(event -> event.evidence().span().start() == at);
    }
  }

  private static StatusBook book(List<Analysis> rows) {
    return StatusBook.of(
        rows.stream().map(TrackerScoresTest::report).toList(),
        Taxonomy.standard(),
        Settings.STANDARD);
  }

  private static ProceedingReport report(Analysis row) {
    LocalDate known = row.document().metadata().knownFrom().orElseThrow();
    return new ProceedingReport(
        row.document().version(), row.document().metadata(), known, row.measures(), row.events());
  }

  private static String markdown(List<Analysis> rows, Set<String> dockets, StatusBook book) {
    Map<String, Integer> rulings = new TreeMap<>();
    for (Analysis row : rows) {
      for (CourtEvent event : row.events()) {
        int line = row.document().text().lastIndexOf('\n', event.evidence().span().start());
        String label = row.document().text().substring(line + 1, event.evidence().span().start());
        String told = label + event.evidence().quote() + " | " + event.type().code();
        if (label.startsWith("Current ruling") || label.startsWith("Status")) {
          rulings.merge(told, 1, Integer::sum);
        }
      }
    }
    List<CaseFile> own =
        book.cases().stream()
            .filter(file -> file.docket().map(id -> dockets.contains(id.path())).orElse(false))
            .toList();
    List<CaseFile> above =
        book.cases().stream()
            .filter(file -> file.docket().map(id -> !dockets.contains(id.path())).orElse(true))
            .toList();
    String table =
        rulings.entrySet().stream()
            .map(entry -> "| " + entry.getKey() + " | " + entry.getValue() + " |")
            .collect(Collectors.joining("\n"));
    return """
    ## Litigation tracker

    %d rows read of 251, none refused; %d cases by docket number, each with its court, caption and what it
    challenges (%d measures). Of %d related cases named beside them, %d are tied to the case below; the others are
    companions in other districts or fit several.

    | The row says | Read as | Rows |
    |---|---|---|
    %s

    A statement is kept and moves nothing: the tracker does not say what was stayed, vacated or settled.
    """
        .formatted(
            rows.size(),
            own.size(),
            book.measures().size(),
            above.size(),
            above.stream().filter(file -> file.below().isPresent()).count(),
            table);
  }

  @Test
  void aRowAndTheOrderItselfAreOneCaseAndOneEvent() {
    String row =
        """
        index,citation1,executiveAction,currentRuling,status,lastUpdate,dateFiled,citation2,citation3
        7,"Harbor Guild v. Trump, 1:25-cv-00777, (D.N.H.)",Dockside Licence Pause,Preliminary injunction,Appealed,\
        2025-05-01,2025-02-02,"Harbor Guild v. Trump, 25-1444, (1st Cir.)",
        """;
    String order =
        """
        UNITED STATES DISTRICT COURT
        DISTRICT OF NEW HAMPSHIRE

        Harbor Guild v. Trump, No. 25-cv-777

        The motion for a preliminary injunction is GRANTED. Defendants are enjoined from enforcing the Dockside
        Licence Pause.
        """;
    Document decided =
        Readings.documents(
                "order.txt",
                order,
                "{\"source_kind\":\"court_order\",\"published\":\"2025-03-03\",\"title\":\"Order\"}")
            .getFirst();
    List<Analysis> read = new ArrayList<>();
    Readings.documents("tracker.csv", row, "")
        .forEach(document -> read.add(ANALYST.analyze(document)));
    read.add(ANALYST.analyze(decided));
    StatusBook book = book(read);
    assertThat(book.cases())
        .extracting(CaseFile::id)
        .containsExactlyInAnyOrder("nhd/1:25-cv-00777", "ca1/25-1444");
    List<Occurrence> injunctions =
        book.occurrences().stream()
            .filter(o -> o.type().effect() == EventType.Effect.RESTRAINS)
            .toList();
    assertThat(injunctions)
        .singleElement()
        .satisfies(o -> {
          assertThat(o.mentions()).hasSizeGreaterThanOrEqualTo(2);
          assertThat(o.date().orElseThrow().iso()).isEqualTo("2025-03-03");
        });
    assertThat(book.caseOf("ca1/25-1444").orElseThrow().below()).contains("nhd/1:25-cv-00777");
  }
}
