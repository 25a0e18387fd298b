package org.inforce.proceeding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Reads which court is meant: from a parenthesis (`D. Or.`, `9th Cir.`) or a name in prose
/// (`District of Oregon`). Identifiers are those of the table of courts.
final class CourtNames {
  private static final Map<String, String> ORDINALS =
      Map.ofEntries(
          Map.entry("first", "1"),
          Map.entry("second", "2"),
          Map.entry("third", "3"),
          Map.entry("fourth", "4"),
          Map.entry("fifth", "5"),
          Map.entry("sixth", "6"),
          Map.entry("seventh", "7"),
          Map.entry("eighth", "8"),
          Map.entry("ninth", "9"),
          Map.entry("tenth", "10"),
          Map.entry("eleventh", "11"),
          Map.entry("1st", "1"),
          Map.entry("2d", "2"),
          Map.entry("2nd", "2"),
          Map.entry("3d", "3"),
          Map.entry("3rd", "3"),
          Map.entry("4th", "4"),
          Map.entry("5th", "5"),
          Map.entry("6th", "6"),
          Map.entry("7th", "7"),
          Map.entry("8th", "8"),
          Map.entry("9th", "9"),
          Map.entry("10th", "10"),
          Map.entry("11th", "11"),
          Map.entry("federal", "f"),
          Map.entry("fed.", "f"),
          Map.entry("d.c.", "dc"));
  private static final Map<String, String> DIRECTIONS =
      Map.of(
          "n.d.", "n", "s.d.", "s", "e.d.", "e", "w.d.", "w", "m.d.", "m", "c.d.", "c", "d.", "");
  private static final Map<String, String> DIRECTION_WORDS =
      Map.of(
          "northern",
          "n",
          "southern",
          "s",
          "eastern",
          "e",
          "western",
          "w",
          "middle",
          "m",
          "central",
          "c");

  private CourtNames() {}

  /// The court of an abbreviation as in a citation's parenthesis: `N.D. Cal.` is `cand`.
  static Optional<String> abbreviated(String words) {
    String folded = words.strip().toLowerCase(Locale.ROOT);
    if (folded.equals("d.d.c.")) {
      return Optional.of("dcd");
    }
    if (folded.equals("u.s.") || folded.equals("s. ct.") || folded.equals("sup. ct.")) {
      return Optional.of("scotus");
    }
    if (folded.endsWith(" cir.")) {
      return Optional.ofNullable(ORDINALS.get(folded.substring(0, folded.length() - 5)))
          .map(CourtNames::circuit);
    }
    if (folded.startsWith("ct. int") && folded.contains("trade")) {
      return Optional.of("cit");
    }
    if (folded.equals("fed. cl.")) {
      return Optional.of("uscfc");
    }
    int blank = folded.indexOf(' ');
    if (blank < 0) {
      return Optional.empty();
    }
    Optional<String> direction = Optional.ofNullable(DIRECTIONS.get(folded.substring(0, blank)));
    return direction.flatMap(d -> district(d, words.strip().substring(blank + 1)));
  }

  private static String circuit(String number) {
    return switch (number) {
      case "f" -> "cafc";
      case "dc" -> "cadc";
      default -> "ca" + number;
    };
  }

  private static Optional<String> district(String direction, String state) {
    return Taxonomy.standard()
        .codeOf(Axis.PLACE, state.strip())
        .filter(code -> code.length() == 2 && !code.equals("US"))
        .map(code -> code.toLowerCase(Locale.ROOT) + direction + "d");
  }

  /// The court named in prose by tokens from `index` on: `Ninth Circuit`, `Supreme Court`,
  /// `(Northern) District of Oregon`.
  static Optional<String> named(Sentence s, int index) {
    String word = s.lower(index);
    if (s.lower(index + 1).startsWith("circuit") && ORDINALS.containsKey(word)) {
      return Optional.of(circuit(ORDINALS.get(word)));
    }
    boolean isHigh = word.equals("supreme") && s.lower(index + 1).equals("court");
    if (isHigh) {
      boolean isState = s.lower(index - 1).equals("state");
      return isState ? Optional.empty() : Optional.of("scotus");
    }
    if (word.equals("district") && s.lower(index + 1).equals("of")) {
      String direction = DIRECTION_WORDS.getOrDefault(s.lower(index - 1), "");
      return place(s, index + 2).flatMap(state -> district(direction, state));
    }
    return Optional.empty();
  }

  private static Optional<String> place(Sentence s, int index) {
    for (int length : List.of(3, 2, 1)) {
      if (index + length <= s.size()) {
        String words = s.words(index, index + length);
        if (Taxonomy.standard().codeOf(Axis.PLACE, words).isPresent()) {
          return Optional.of(words);
        }
      }
    }
    return Optional.empty();
  }

  private static final Set<String> SUPREME = Set.of("scotus");

  /// True of the courts that review the orders of others.
  static boolean isAppellate(String court) {
    return SUPREME.contains(court)
        || (court.startsWith("ca") && court.length() <= 4 && !court.endsWith("d"));
  }
}
