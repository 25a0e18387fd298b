package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.ReadResult.Unreadable;
import org.inforce.document.Structure.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableParserTest {
  private static final String MAPPING =
      """
      {"publisher":"Harbor Watch","table":{"title":"{name}, {number} ({court})","measure":"policy","updated":"seen",
       "labels":{"policy":"Challenged","filed":"Filed","outcome":"Outcome"},"states":["outcome"],
       "events":[{"type":"complaint_filed","from":"filed","date":"filed"},
                 {"type":"tro_granted","from":"outcome","is":["TRO","Restrained"]},
                 {"type":"dissolved","from":"outcome","is":"Lifted","when":{"court":["D. Or.","D. Me."]}}]}}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        name,number,court,policy,filed,outcome,seen
        Roe v. Bureau,3:26-cv-00210,D. Or.,"Licence ""Pause"", second",2026-02-01,TRO,2026-03-01
        """,
        """
        name\tnumber\tcourt\tpolicy\tfiled\toutcome\tseen
        Roe v. Bureau\t3:26-cv-00210\tD. Or.\t"Licence ""Pause"", second"\t2026-02-01\tTRO\t2026-03-01
        """,
        """
        [{"name":"Roe v. Bureau","number":"3:26-cv-00210","court":"D. Or.","policy":"Licence \\"Pause\\", second",
          "filed":"2026-02-01","outcome":"TRO","seen":"2026-03-01"}]
        """,
        """
        {"name":"Roe v. Bureau","number":"3:26-cv-00210","court":"D. Or.","policy":"Licence \\"Pause\\", second","filed":"2026-02-01","outcome":"TRO","seen":"2026-03-01"}
        """,
        """
        cases:
        - name: Roe v. Bureau
          number: "3:26-cv-00210"
          court: D. Or.
          policy: 'Licence "Pause", second'
          filed: "2026-02-01"
          outcome: TRO
          seen: "March 1, 2026"
        """
      })
  void readsARowInWhateverFormTheTableHas(String table) {
    List<ReadResult> read =
        Readings.of("cases.dat", table.getBytes(StandardCharsets.UTF_8), MAPPING);
    assertThat(read).singleElement().isInstanceOf(Read.class);
    Document row = ((Read) read.getFirst()).document();
    assertThat(row.text())
        .isEqualTo(
            """
            Roe v. Bureau, 3:26-cv-00210 (D. Or.)

            Challenged: Licence "Pause", second

            Filed: 2026-02-01

            Outcome: TRO\
            """);
    assertThat(row.metadata().publisher()).contains("Harbor Watch");
    assertThat(row.metadata().updated()).contains(LocalDate.of(2026, 3, 1));
    assertThat(row.metadata().sourceKind()).isEqualTo(SourceKind.NEWS);
    assertThat(row.structure().cells())
        .extracting(Cell::meaning)
        .containsExactly("case", "measure", "complaint_filed", "tro_granted");
    assertThat(row.structure().cells())
        .extracting(cell -> cell.span().in(row.text()))
        .containsExactly(
            "Roe v. Bureau, 3:26-cv-00210 (D. Or.)",
            "Licence \"Pause\", second",
            "2026-02-01",
            "TRO");
  }

  @Test
  void aValueOutsideTheMappingIsAStatementAndOtherColumnsMayDecide() {
    String table =
        """
        name,number,court,policy,filed,outcome,seen
        Roe v. Bureau,26-cv-1,D. Or.,Pause,,Lifted,2026-03-01
        Poe v. Bureau,26-cv-2,D. Vt.,Pause,,Lifted,2026-03-01
        Doe v. Bureau,26-cv-3,D. Vt.,Pause,,Settled at sea,2026-03-01
        """;
    List<Document> rows = Readings.documents("cases.csv", table, MAPPING);
    assertThat(rows)
        .extracting(row -> row.structure().cells().getLast().meaning())
        .containsExactly("dissolved", "statement", "statement");
  }

  @Test
  void aRowThatCannotBeReadIsNamedAndCostsItselfAlone() {
    String table =
        """
        name,number,court,policy,filed,outcome,seen
        Roe v. Bureau,26-cv-1,D. Or.,Pause,,TRO,soon
        Poe v. Bureau,26-cv-2,D. Or.,Pause,,TRO,2026-03-01
        """;
    List<ReadResult> read =
        Readings.of("cases.csv", table.getBytes(StandardCharsets.UTF_8), MAPPING);
    assertThat(read).hasSize(2);
    assertThat(read.getFirst())
        .isInstanceOfSatisfying(
            Unreadable.class,
            row -> {
              assertThat(row.location()).endsWith("!row-1");
              assertThat(row.reason()).isEqualTo("is a row whose seen is \"soon\", no date");
            });
    assertThat(read.getLast()).isInstanceOf(Read.class);
  }

  @Test
  void refusesAMappingThatNamesNoCase() {
    List<ReadResult> read =
        Readings.of(
            "cases.csv",
            "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8),
            "{\"table\":{\"row\":\"a\"}}");
    assertThat(read)
        .singleElement()
        .isInstanceOfSatisfying(
            Unreadable.class, table -> assertThat(table.reason()).contains("without a title"));
  }

  @Test
  void anOrdinaryListIsNoTable() {
    assertThat(Readings.documents("notes.csv", "name,number\nRoe,1\n", ""))
        .allSatisfy(document -> assertThat(document.structure().cells()).isEmpty());
  }
}
