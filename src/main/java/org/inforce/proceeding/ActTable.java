package org.inforce.proceeding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which event it is when someone does something to something: the law of `acts.tsv`.
final class ActTable {
  /// Who acts: a court that tries cases, one that reviews them, a court of either kind, an agency,
  /// or nobody known.
  enum Actor {
    TRIAL,
    APPELLATE,
    COURT,
    AGENCY,
    UNKNOWN
  }

  private final Map<String, Map<String, EventType>> events = new HashMap<>();

  ActTable() {
    for (List<String> row : WordLists.rows("acts.tsv", 4)) {
      if (row.get(3).equals("-")) {
        continue;
      }
      EventType type =
          EventType.tryParse(row.get(3))
              .orElseThrow(() -> new IllegalStateException("acts.tsv: no event " + row.get(3)));
      for (String object : row.get(1).split(",")) {
        events
            .computeIfAbsent(row.getFirst() + " " + object, any -> new HashMap<>())
            .put(row.get(2), type);
      }
    }
  }

  Optional<EventType> event(String verb, String object, Actor actor) {
    Map<String, EventType> rows = events.getOrDefault(verb + " " + object, Map.of());
    List<String> keys =
        switch (actor) {
          case TRIAL -> List.of("trial", "court", "any");
          case APPELLATE -> List.of("appellate", "court", "any");
          case COURT -> List.of("court", "trial", "any");
          case AGENCY -> List.of("agency", "any");
          case UNKNOWN -> List.of("any", "court", "agency", "trial");
        };
    return keys.stream().filter(rows::containsKey).map(rows::get).findFirst();
  }
}
