package org.inforce.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.document.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The reviewed papers of `corpus/proceedings`: orders, docket entries, notices and reports over
/// all types of event.
class ProceedingCorpusTest {
  private static final Path CORPUS = Path.of("corpus/proceedings");
  private static final ProceedingFinder FINDER = new ProceedingFinder();

  static Stream<EventCases.Case> cases() throws IOException {
    return EventCases.in(CORPUS).stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatAPaperTellsAndNothingElse(EventCases.Case paper) {
    List<CourtEvent> events = FINDER.find(paper.document(), List.of()).events();
    for (EventCases.Expected expected : paper.expected()) {
      assertThat(events).as("%s in %s", expected, events).anyMatch(e -> isMet(e, expected));
    }
    assertThat(events)
        .filteredOn(e -> e.type().movesStatus())
        .allMatch(e -> paper.expected().stream().anyMatch(x -> isKnown(e, x)));
  }

  private static boolean isMet(CourtEvent event, EventCases.Expected expected) {
    boolean isThere =
        event.evidence().span().overlap(expected.span()) * 2 >= expected.span().length();
    return isThere
        && isKnown(event, expected)
        && agrees(expected.until(), event.effectiveUntil().map(EventDate::iso).orElse(""))
        && agrees(expected.from(), event.effectiveFrom().map(EventDate::iso).orElse(""))
        && agrees(expected.court(), event.caseReference().court().orElse(""))
        && event.conditional().orElse("").contains(expected.conditional());
  }

  private static boolean agrees(String expected, String found) {
    return expected.isEmpty() || expected.equals(found);
  }

  private static boolean isKnown(CourtEvent event, EventCases.Expected expected) {
    return event.type().code().equals(expected.type())
        && event.date().map(EventDate::iso).orElse("").equals(expected.date());
  }

  @Test
  void theCorpusTellsMostTypesOfEvent() throws IOException {
    Set<EventType> told = EnumSet.noneOf(EventType.class);
    for (EventCases.Case paper : EventCases.in(CORPUS)) {
      paper.expected().forEach(x -> told.add(EventType.tryParse(x.type()).orElseThrow()));
    }
    assertThat(told).hasSizeGreaterThanOrEqualTo(50);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFindingQuotesItsDocument(EventCases.Case paper) {
    ProceedingFinder.Found found = FINDER.find(paper.document(), List.of());
    Stream.concat(
            found.events().stream().map(CourtEvent::evidence),
            found.measures().stream().map(MeasureMention::evidence))
        .forEach(e -> assertQuotes(paper, e));
    assertThat(found.events().stream().map(CourtEvent::id)).doesNotHaveDuplicates();
  }

  private static void assertQuotes(EventCases.Case paper, Evidence evidence) {
    assertThat(evidence.span().in(paper.document().text())).isEqualTo(evidence.quote());
  }
}
