package org.inforce.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.inforce.document.Document;
import org.inforce.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One sentence a row: each type of event as different courts, clerks, agencies and reporters put
/// it, and sentences that only look like one.
class PhrasingsTest {
  private static final Path FILE = Path.of("corpus/proceedings/phrasings.tsv");
  private static final ProceedingFinder FINDER = new ProceedingFinder();

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
    return EventCases.rows(FILE, 4).stream()
        .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isReadAsWhatItSays(Row row) {
    Document document =
        EventCases.document("phrasing", EventCases.kind(row.kind()), "2026-03-11", row.text());
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
