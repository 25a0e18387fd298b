package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {
  private final List<String> list =
      new ArrayList<>(IntStream.range(0, 1_200).mapToObj(i -> "e" + i).toList());

  private Part<String> part(Optional<String> cursor) {
    Map<String, List<String>> parameters =
        cursor.map(given -> Map.of("cursor", List.of(given))).orElse(Map.of());
    return Part.of(
        new Query("/list", parameters, LocalDate.of(2026, 1, 10), Speech.ENGLISH),
        50,
        (offset, limit) -> list.stream().skip(offset).limit(limit).toList(),
        entry -> entry);
  }

  @Test
  void whatComesAndGoesBeforeNeitherRepeatsNorSkips() {
    List<String> before = List.copyOf(list);
    List<String> read = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Part<String> part = part(cursor);
      read.addAll(part.shown());
      cursor = part.pages().next();
      for (int i = 0; i < 40; i++) {
        list.addFirst("new" + read.size() + "." + i);
      }
      list.remove("e" + (read.size() / 100));
    } while (cursor.isPresent());
    assertThat(read).isEqualTo(before);
  }

  @Test
  void theWayBackLeadsToTheSameEntries() {
    Part<String> first = part(Optional.empty());
    Part<String> second = part(first.pages().next());
    list.addFirst("new");
    assertThat(part(second.pages().previous()).shown()).isEqualTo(first.shown());
    assertThat(first.pages().previous()).isEmpty();
  }

  @Test
  void whereTheEntryIsGoneItsPlaceCounts() {
    Part<String> first = part(Optional.empty());
    list.remove("e49");
    assertThat(part(first.pages().next()).shown().getFirst()).isEqualTo("e51");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzz", "o20", "a.ff", "a-1.ff", "a99999999999.ff", "b5"})
  void whatNoListGaveIsTheCallersMistake(String cursor) {
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> part(Optional.of(cursor))))
        .isInstanceOf(Problem.class);
  }
}
