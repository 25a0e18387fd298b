package org.inforce.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inforce.GoldLines;
import org.inforce.Scores;
import org.junit.jupiter.api.Test;

/// The entries of real docket sheets that move status, read by hand in
/// `corpus/proceedings/dockets.tsv`.
class DocketSheetsTest {
  @Test
  void findsEveryEntryThatMovesStatus() throws IOException {
    ProceedingFinder finder = new ProceedingFinder();
    List<String> missed = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("corpus/proceedings/dockets.tsv"))) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t");
        if (!isFound(finder, columns)) {
          missed.add(line);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  private static boolean isFound(ProceedingFinder finder, String[] wanted) throws IOException {
    GoldLines.Row sheet = GoldLines.readWhole(Scores.shared("corpus/dockets/" + wanted[0]));
    return sheet.rows("docket_entries").stream()
        .filter(entry -> entry.text("document_number").equals(wanted[1]))
        .filter(entry -> !entry.text("description").isBlank())
        .flatMap(entry ->
            finder
                .find(
                    EventCases.document(
                        wanted[0] + wanted[1],
                        "docket_entry",
                        entry.text("date_filed"),
                        entry.text("description")),
                    List.of())
                .events()
                .stream())
        .anyMatch(event ->
            event.type().code().equals(wanted[2])
                && event.date().map(EventDate::iso).orElse("").equals(wanted[3]));
  }
}
