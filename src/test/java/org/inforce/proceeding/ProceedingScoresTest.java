package org.inforce.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.inforce.GoldLines;
import org.inforce.Scores;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.inforce.document.Readings;
import org.junit.jupiter.api.Test;

/// Precision and recall of the events that move status, against the reviewed answers. A row of the
/// answers and a found event are one if their types are (the same family), their words overlap, and
/// the date agrees where the answer has one; rows of one event count once.
class ProceedingScoresTest {
  private static final Map<String, String> SAME = new HashMap<>();

  static {
    SAME.put("preliminary_injunction_continued_until", "extended");
    SAME.put("preliminary_injunction_has_expiry", "extended");
    SAME.put("injunction_continued", "extended");
    SAME.put("preliminary_injunction_clarified", "clarified");
    SAME.put("dismissed_moot", "mooted");
    SAME.put("injunction_lifted", "dissolved");
  }

  private final Set<String> misses = new TreeSet<>();

  private record Figures(int wanted, int met, int found, int right) {
    String row(String name) {
      double precision = found == 0 ? 1 : (double) right / found;
      double recall = wanted == 0 ? 1 : (double) met / wanted;
      return String.format(
          java.util.Locale.ROOT,
          "| %s | %d | %.3f | %.3f | %.3f |%n",
          name,
          wanted,
          precision,
          recall,
          f1());
    }

    double f1() {
      double precision = found == 0 ? 1 : (double) right / found;
      double recall = wanted == 0 ? 1 : (double) met / wanted;
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  @Test
  void findsTheEventsThatMoveStatus() throws IOException {
    Figures caseStudy = caseStudy();
    Figures synthetic = synthetic();
    StringBuilder table = new StringBuilder("## Court events\n\n");
    table.append("Events that move status; matched by type, words and, where known, date.\n\n");
    table.append("| set | events | precision | recall | F1 |\n|---|---|---|---|---|\n");
    table.append(caseStudy.row("case study")).append(synthetic.row("synthetic cases"));
    table.append("\nNot met:\n\n");
    misses.forEach(miss -> table.append("- ").append(miss).append('\n'));
    assertThat(caseStudy.f1()).isGreaterThanOrEqualTo(0.92);
    assertThat(synthetic.f1()).isGreaterThanOrEqualTo(0.95);
    Scores.check("events", table.toString());
  }

  private Figures caseStudy() throws IOException {
    Path folder = Scores.shared("corpus/case-study");
    Map<String, List<CourtEvent>> byFile = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        List<CourtEvent> events = new ArrayList<>();
        for (Document document : Readings.documentsAt(file)) {
          events.addAll(
              new ProceedingFinder().find(document, new CitationFinder().find(document)).events());
        }
        byFile.put(String.valueOf(file.getFileName()), events);
      }
    }
    List<GoldLines.Row> gold =
        GoldLines.read(Scores.shared("gold/events/case_study.jsonl")).stream()
            .filter(row -> byFile.containsKey(row.text("doc")))
            .toList();
    Set<String> judged = new LinkedHashSet<>();
    gold.forEach(row -> judged.add(row.text("doc")));
    byFile.keySet().retainAll(judged);
    return figures(gold, byFile, "doc");
  }

  private Figures synthetic() throws IOException {
    List<GoldLines.Row> gold = new ArrayList<>();
    Map<String, List<CourtEvent>> byDocument = new LinkedHashMap<>();
    for (GoldLines.Row row : GoldLines.read(Scores.shared("gold/status/synthetic.jsonl"))) {
      gold.addAll(row.rows("expected_events"));
      for (GoldLines.Row doc : row.rows("docs")) {
        Document document =
            EventCases.document(
                doc.text("doc_id"), doc.text("source_kind"), doc.text("date"), doc.text("text"));
        byDocument.put(
            doc.text("doc_id"), new ProceedingFinder().find(document, List.of()).events());
      }
    }
    return figures(gold, byDocument, "doc_id");
  }

  private Figures figures(
      List<GoldLines.Row> gold, Map<String, List<CourtEvent>> found, String key) {
    Set<String> wanted = new LinkedHashSet<>();
    Set<String> met = new LinkedHashSet<>();
    Set<CourtEvent> right = new LinkedHashSet<>();
    for (GoldLines.Row row : gold) {
      for (CourtEvent event : found.getOrDefault(row.text(key), List.of())) {
        if (isSame(row, event)) {
          right.add(event);
          met.add(row.text("event_id"));
        }
      }
      if (moves(row)) {
        wanted.add(row.text("event_id"));
      }
    }
    wanted.stream().filter(id -> !met.contains(id)).forEach(id -> misses.add("missed: " + id));
    List<CourtEvent> moving =
        found.values().stream().flatMap(List::stream).filter(e -> e.type().movesStatus()).toList();
    moving.stream()
        .filter(e -> !right.contains(e))
        .forEach(e -> misses.add("found besides: " + e.type().code()));
    met.retainAll(wanted);
    return new Figures(
        wanted.size(),
        met.size(),
        moving.size(),
        (int) moving.stream().filter(right::contains).count());
  }

  private static boolean moves(GoldLines.Row row) {
    String type = SAME.getOrDefault(row.text("type"), row.text("type"));
    return EventType.tryParse(type).map(EventType::movesStatus).orElse(false);
  }

  private static boolean isSame(GoldLines.Row row, CourtEvent event) {
    boolean overlaps =
        event.evidence().span().start() < row.number("end", 0)
            && row.number("start", 0) < event.evidence().span().end();
    return overlaps && isSameType(row.text("type"), event.type()) && isSameDate(row, event);
  }

  private static boolean isSameType(String gold, EventType found) {
    String wanted = SAME.getOrDefault(gold, gold);
    boolean isUnlisted = EventType.tryParse(wanted).isEmpty();
    return isUnlisted || wanted.equals(found.code()) || family(wanted).equals(family(found.code()));
  }

  /// One ruling in part is one event, however it is told.
  private static String family(String type) {
    return type.startsWith("preliminary_injunction_") && type.contains("_in_part")
        ? "preliminary_injunction_in_part"
        : type;
  }

  private static boolean isSameDate(GoldLines.Row row, CourtEvent event) {
    String wanted = row.text("date");
    return wanted.isEmpty()
        || event.date().isEmpty() && !moves(row)
        || event.date().map(EventDate::iso).orElse("").equals(wanted);
  }
}
