package org.inforce.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.inforce.taxonomy.Axis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One paper a row: what its event says besides type and place: court, judge, target, who is bound
/// and protected, scope, days and conditions.
class ParticularsTest {
  private static final Path FILE = Path.of("corpus/proceedings/particulars.tsv");
  private static final Set<String> HELD = Set.of("docket", "target", "condition");
  private static final ProceedingFinder FINDER = new ProceedingFinder();

  static List<List<String>> rows() throws IOException {
    return EventCases.rows(FILE, 4);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void areReadWithTheEvent(List<String> row) {
    Document document =
        EventCases.document("particulars", EventCases.kind(row.get(0)), "2026-03-11", row.get(3));
    ProceedingFinder.Found found = FINDER.find(document, List.of());
    Map<String, String> measures = new HashMap<>();
    found.measures().forEach(m -> measures.put(m.id(), m.name()));
    List<CourtEvent> events =
        found.events().stream().filter(e -> e.type().code().equals(row.get(1))).toList();
    for (String particular : row.get(2).split("; ")) {
      String name = particular.split("=")[0];
      String value = particular.split("=")[1];
      List<String> read = events.stream().map(e -> read(e, name, measures)).toList();
      assertThat(read)
          .as(particular)
          .anyMatch(words -> HELD.contains(name) ? words.contains(value) : words.equals(value));
    }
  }

  private static String read(CourtEvent event, String name, Map<String, String> measures) {
    return switch (name) {
      case "court" -> event.caseReference().court().orElse("");
      case "docket" -> event.caseReference().docket().map(AuthorityId::path).orElse("");
      case "judge" -> event.caseReference().judge().orElse("");
      case "date" -> event.date().map(EventDate::iso).orElse("");
      case "from" -> event.effectiveFrom().map(EventDate::iso).orElse("");
      case "until" -> event.effectiveUntil().map(EventDate::iso).orElse("");
      case "condition" -> event.conditional().orElse("");
      case "by" -> event.attributedTo().orElse("");
      case "enjoined" -> String.join(",", event.enjoined());
      case "protected" -> String.join(",", event.protectedParties());
      case "target" -> event.target().map(target -> words(target, measures)).orElse("");
      default ->
          String.join(
              ",",
              event
                  .scope()
                  .granted()
                  .getOrDefault(
                      Axis.tryParse(name.replace("granted.", "")).orElseThrow(), List.of()));
    };
  }

  private static String words(Target target, Map<String, String> measures) {
    return switch (target) {
      case Target.OfMeasure(String id) -> measures.getOrDefault(id, id);
      case Target.OfEvent(String id) -> id;
      case Target.Unresolved(String text) -> text;
    };
  }
}
