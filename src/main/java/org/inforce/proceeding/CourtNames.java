package org.inforce.proceeding;

import java.util.Optional;
import java.util.Set;
import org.inforce.authority.Court;
import org.inforce.authority.Courts;
import org.inforce.document.Span;

/// Reads which court is meant by an abbreviation or by a name in prose.
final class CourtNames {
  private static final Set<String> DIRECTIONS =
      Set.of("northern", "southern", "eastern", "western", "middle", "central");
  private static final Set<String> UNITED_STATES = Set.of("u.s.", "u.s", "u", "s", ".");
  private static final int LONGEST_STATE = 3;

  private CourtNames() {}

  /// The court of an abbreviation as in a citation's parenthesis: `N.D. Cal.` is `cand`.
  static Optional<String> abbreviated(String words) {
    return Courts.byCitation(words).map(Court::id);
  }

  /// The court named in prose from token `index` on: `Ninth Circuit`, `Supreme Court`, `(Northern)
  /// District of Oregon`.
  static Optional<String> named(Sentence s, int index) {
    String next = s.lower(index + 1);
    int circuit = circuit(s, index);
    if (circuit > index) {
      boolean isNumber = Character.isDigit(s.lower(index).charAt(0));
      return isNumber
          ? Courts.byCitation(s.words(index, index + 1) + " Cir.").map(Court::id)
          : Courts.byName(s.words(index, index + 1) + " Circuit").map(Court::id);
    }
    if (s.lower(index).equals("supreme") && next.equals("court")) {
      return s.lower(index - 1).equals("state")
              || s.lower(index + 2).equals("of") && !s.lower(index + 4).equals("united")
          ? Optional.empty()
          : Optional.of("scotus");
    }
    return s.lower(index).equals("district") && next.equals("of")
        ? district(s, index)
        : Optional.empty();
  }

  /// Where `Circuit` stands in `4th U.S. Circuit Court`; -1 elsewhere.
  private static int circuit(Sentence s, int ordinal) {
    int at = ordinal + 1;
    while (at < ordinal + 6 && UNITED_STATES.contains(s.lower(at))) {
      at++;
    }
    return s.lower(at).equals("circuit") ? at : -1;
  }

  private static Optional<String> district(Sentence s, int index) {
    int from = DIRECTIONS.contains(s.lower(index - 1)) ? index - 1 : index;
    for (int length = LONGEST_STATE; length > 0; length--) {
      if (index + 2 + length <= s.size()) {
        Optional<Court> court =
            Courts.byName(s.words(from, index + 2 + length).replaceAll("\\s+", " "))
                .filter(Court::isDistrict);
        if (court.isPresent()) {
          return court.map(Court::id);
        }
      }
    }
    return Optional.empty();
  }

  /// The court of a stated name, abbreviation or id.
  static Optional<String> stated(String words) {
    Optional<String> known =
        Courts.byId(words.strip()).or(() -> Courts.byName(words.strip())).map(Court::id);
    return known.isPresent() ? known : within(words);
  }

  /// The first court named anywhere in `words`.
  static Optional<String> within(String words) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    return within(
        new Sentence(
            words,
            new Span(0, words.length()),
            Tokenizer.tokens(words, 0, words.length()),
            false,
            Optional.empty(),
            0));
  }

  static Optional<String> within(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean isOrdinal = Character.isDigit(s.at(i).text().charAt(0));
      boolean isName = isOrdinal || s.at(i).isCapitalised();
      Optional<String> court = isName ? named(s, i) : Optional.empty();
      if (court.isPresent()) {
        return court;
      }
    }
    return Optional.empty();
  }

  /// True of the courts that review the orders of others.
  static boolean isAppellate(String court) {
    return Courts.byId(court)
        .map(c -> c.isAppellate() || c.level().equals("supreme"))
        .orElse(false);
  }
}
