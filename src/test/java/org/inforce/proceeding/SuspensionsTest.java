package org.inforce.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.inforce.Scores;
import org.inforce.document.Document;
import org.inforce.document.Readings;
import org.inforce.document.SourceKind;
import org.junit.jupiter.api.Test;

/// Rules that were put off, as a tracker lists them, against ordinary rules of the Federal
/// Register.
class SuspensionsTest {
  private static final ProceedingFinder FINDER = new ProceedingFinder();

  @Test
  void findsTheRulesThatWerePutOff() throws IOException {
    int put = 0;
    int found = 0;
    for (Map<String, String> row : rows()) {
      if (row.getOrDefault("actual_susp", "").equals("1")) {
        put++;
        String text =
            String.join(
                "\n",
                row.get("title"),
                "ACTION: " + row.get("action"),
                "SUMMARY: " + row.get("abstract"),
                "DATES: " + row.get("dates"));
        Document rule =
            EventCases.document(
                row.getOrDefault("document_number", "rule"),
                "federal_register_rule",
                row.getOrDefault("publication_date", ""),
                text);
        found += isPutOff(rule) ? 1 : 0;
      }
    }
    assertThat(put).isEqualTo(110);
    assertThat(found).isGreaterThanOrEqualTo(105);
  }

  @Test
  void callsNoOrdinaryRulePutOff() throws IOException {
    List<String> called = new ArrayList<>();
    int ordinary = 0;
    try (Stream<Path> files = Files.walk(Scores.shared("corpus/fr-xml"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        for (Document document : Readings.documentsAt(file)) {
          if (isOrdinary(document)) {
            ordinary++;
            if (isPutOff(document)) {
              called.add(document.metadata().title());
            }
          }
        }
      }
    }
    assertThat(ordinary).isPositive();
    assertThat(called).isEmpty();
  }

  /// The same by lot: fifty rules that a fixed seed draws, from the single documents and three
  /// whole issues, which hold 46 in full, and for the rest from a page of the Register's API, which
  /// gives action, abstract and dates.
  @Test
  void callsNoneOfFiftyRulesDrawnBySeedPutOff() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Scores.shared("corpus/fr-xml"))) {
      files.filter(f -> f.toString().endsWith(".xml")).sorted().forEach(sources::add);
    }
    sources.add(Scores.shared("corpus/issues/FR-2017-06-07-uslm.xml.gz"));
    sources.add(Scores.shared("corpus/issues/FR-2018-02-07-uslm.xml.gz"));
    sources.add(Scores.shared("corpus/issues/FR-2024-02-12.xml.gz"));
    List<Document> drawn = new ArrayList<>(shuffled(sources));
    Path page = Scores.shared("corpus/fr-json/documents-search-page-2024-1000x41fields.json");
    drawn.addAll(shuffled(List.of(page)));
    List<Document> fifty = drawn.subList(0, 50);
    assertThat(fifty.stream().filter(SuspensionsTest::isPutOff).map(d -> d.metadata().title()))
        .isEmpty();
  }

  private static List<Document> shuffled(List<Path> sources) throws IOException {
    List<Document> ordinary = new ArrayList<>();
    for (Path source : sources) {
      Readings.documentsAt(source).stream()
          .filter(SuspensionsTest::isOrdinary)
          .forEach(ordinary::add);
    }
    Collections.shuffle(ordinary, new Random(20_260_301));
    return ordinary;
  }

  private static boolean isOrdinary(Document document) {
    String action = document.metadata().action().orElse("").toLowerCase(Locale.ROOT);
    String title = document.metadata().title().toLowerCase(Locale.ROOT);
    return document.metadata().sourceKind() == SourceKind.FEDERAL_REGISTER_RULE
        && Stream.of("delay", "stay", "suspension", "extension", "withdrawal")
            .noneMatch(word -> action.contains(word) || title.contains(word));
  }

  private static boolean isPutOff(Document document) {
    return FINDER.find(document, List.of()).events().stream()
        .anyMatch(e ->
            e.type() == EventType.EFFECTIVE_DATE_DELAYED || e.type() == EventType.SECTION_705_STAY);
  }

  private static List<Map<String, String>> rows() throws IOException {
    String csv =
        Files.readString(
            Scores.shared("corpus/trackers/regulatory-suspensions/Sample_Suspended_Rules.csv"));
    List<List<String>> cells = cells(csv.replace("\uFEFF", ""));
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : cells.subList(1, cells.size())) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(line.size(), cells.getFirst().size()); i++) {
        row.put(cells.getFirst().get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /// RFC 4180: quotes around a cell, doubled inside it.
  private static List<List<String>> cells(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        boolean isDoubled = isQuoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
        cell.append(isDoubled ? "\"" : "");
        i += isDoubled ? 1 : 0;
        isQuoted = isDoubled || !isQuoted;
      } else if (!isQuoted && (c == ',' || c == '\n')) {
        line.add(cell.toString().strip());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return lines;
  }
}
