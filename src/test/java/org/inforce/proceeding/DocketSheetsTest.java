package org.inforce.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.Scores;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.inforce.document.Readings;
import org.inforce.document.Structure.Entry;
import org.junit.jupiter.api.Test;

/// The entries of real dockets that move status, read by hand in `corpus/proceedings/dockets.tsv`:
/// all of them are found in the sheets as the courts publish them, and nothing else in these sheets
/// moves status.
class DocketSheetsTest {
  private static final Path ANSWERS = Path.of("corpus/proceedings/dockets.tsv");

  @Test
  void findsEveryEntryThatMovesStatusAndNoOther() throws IOException {
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    for (String line : Files.readAllLines(ANSWERS)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", 2);
        wanted.computeIfAbsent(columns[0], any -> new TreeSet<>()).add(columns[1]);
      }
    }
    for (Map.Entry<String, Set<String>> sheet : wanted.entrySet()) {
      Document document =
          Readings.documentsAt(Scores.shared("corpus/dockets/" + sheet.getKey())).getFirst();
      assertThat(moving(document)).as(sheet.getKey()).isEqualTo(sheet.getValue());
    }
  }

  /// Number, type and date of every event that moves status; an event outside all entries has no
  /// number.
  private static Set<String> moving(Document document) {
    Set<String> found = new TreeSet<>();
    List<CourtEvent> events =
        new ProceedingFinder().find(document, new CitationFinder().find(document)).events();
    for (CourtEvent event : events) {
      assertThat(event.evidence().span().in(document.text())).isEqualTo(event.evidence().quote());
      if (event.type().movesStatus()) {
        found.add(String.join("\t", number(document, event), event.type().code(), date(event)));
      }
    }
    return new LinkedHashSet<>(found);
  }

  private static String number(Document document, CourtEvent event) {
    return document.structure().entries().stream()
        .filter(entry -> entry.span().contains(event.evidence().span()))
        .findFirst()
        .flatMap(Entry::number)
        .orElse("");
  }

  private static String date(CourtEvent event) {
    return event.date().map(EventDate::iso).orElse("");
  }
}
