package org.inforce.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inforce.document.Document;
import org.inforce.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One sentence a row: each type of event as different courts, clerks, agencies and reporters put
/// it, and sentences that only look like one.
class PhrasingsTest {
  private static final Path FILE = Path.of("corpus/proceedings/phrasings.tsv");
  private static final ProceedingFinder FINDER = new ProceedingFinder();
  private static final Map<String, String> KINDS =
      Map.of(
          "order", "court_order",
          "entry", "docket_entry",
          "register", "federal_register_rule",
          "release", "press_release_official",
          "news", "news",
          "memo", "guidance",
          "agreement", "agreement");

  record Row(String type, String kind, String day, String marked) {
    String text() {
      return marked.replace("[[", "").replace("]]", "");
    }

    Span words() {
      int start = marked.indexOf("[[");
      return new Span(start, marked.indexOf("]]") - 2);
    }

    @Override
    public String toString() {
      return type + " " + kind + ": " + marked;
    }
  }

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] cells = line.split("\t");
        rows.add(new Row(cells[0], cells[1], cells[2], cells[3]));
      }
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isReadAsWhatItSays(Row row) {
    Document document =
        EventCases.document(
            "phrasing", KINDS.getOrDefault(row.kind(), row.kind()), "2026-03-11", row.text());
    List<CourtEvent> events = FINDER.find(document, List.of()).events();
    List<CourtEvent> moving = events.stream().filter(e -> e.type().movesStatus()).toList();
    if (row.type().equals("-")) {
      assertThat(moving).isEmpty();
      return;
    }
    assertThat(events).anyMatch(event -> isTold(event, row));
    assertThat(moving)
        .as("what else is told")
        .allMatch(event -> event.type().code().equals(row.type()));
  }

  private static boolean isTold(CourtEvent event, Row row) {
    return event.type().code().equals(row.type())
        && event.evidence().span().overlap(row.words()) * 2 >= row.words().length()
        && event.date().map(EventDate::iso).orElse("-").equals(row.day());
  }
}
