package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds names of measures in a sentence: numbered (`Directive 25-7`), proper (`Pesticide
/// Disclosure Directive`) or described (`the challenged policy`); not rules and orders of courts
/// (`Local Rule 7`, `Restraining Order`).
final class MeasureNames {
  private static final Map<String, MeasureKind> NOUNS = nouns();
  private static final Set<String> OF_COURTS = Set.copyOf(WordLists.lines("court-papers.txt"));
  private static final Set<String> NOT_DESCRIBED =
      Set.of(
          "order",
          "orders",
          "standard",
          "standards",
          "instruction",
          "instructions",
          "letter",
          "requirement",
          "requirements",
          "notices",
          "cut",
          "cap",
          "fee",
          "fees",
          "pause",
          "framework",
          "procedures",
          "procedure",
          "amendment",
          "amendments",
          "practice",
          "suspension",
          "termination",
          "grant",
          "permit",
          "license",
          "initiative",
          "programs",
          "grants",
          "permits",
          "waivers",
          "closure");
  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "that", "its", "their", "these", "those", "his", "a", "an", "'s");
  private static final Set<String> DESCRIBERS =
      Set.of(
          "challenged",
          "final",
          "new",
          "interim",
          "current",
          "proposed",
          "contested",
          "agency",
          "federal",
          "amended",
          "revised",
          "disputed",
          "direct",
          "entire",
          "whole",
          "2013",
          "prior",
          "previous",
          "same",
          "underlying",
          "joint",
          "policy",
          "data-sharing",
          "information-sharing",
          "formal");

  /// A name at tokens [`from`, `to`); `isProper` when it stands in capitals or with a number.
  record Name(MeasureKind kind, int from, int to, boolean isProper) {}

  private MeasureNames() {}

  /// In order, none overlapping another.
  static List<Name> find(Sentence s) {
    return find(s, 0, s.size());
  }

  static List<Name> find(Sentence s, int from, int to) {
    List<Name> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      MeasureKind kind = NOUNS.get(s.lower(i));
      boolean runsOn =
          NOUNS.containsKey(s.lower(i + 1))
              && s.at(i).isCapitalised() == s.at(i + 1).isCapitalised();
      boolean isShouted = kind == MeasureKind.PRACTICE && s.at(i).isAllCapitals();
      if (kind == null || runsOn || isShouted) {
        codified(s, i).ifPresent(found::add);
        continue;
      }
      Optional<Name> name = ending(s, i, kind, found.isEmpty() ? from : found.getLast().to());
      if (name.isPresent() && name.get().to() <= to) {
        found.add(name.get());
        i = name.get().to() - 1;
      }
    }
    return found;
  }

  /// `14 CFR part 900`: a rule by its place.
  private static Optional<Name> codified(Sentence s, int i) {
    boolean isCfr = s.lower(i).equals("cfr") && i > 0 && s.at(i - 1).isNumber();
    if (!isCfr) {
      return Optional.empty();
    }
    boolean isPart = s.lower(i + 1).startsWith("part") || s.lower(i + 1).equals("§");
    int to = isPart ? i + 3 : i + 2;
    return to <= s.size() && isNumber(s, to - 1)
        ? Optional.of(new Name(MeasureKind.RULE, i - 1, to, true))
        : Optional.empty();
  }

  private static Optional<Name> ending(Sentence s, int i, MeasureKind kind, int floor) {
    boolean isNumbered = isNumber(s, i + 1);
    int from = i;
    while (from > floor && isNameWord(s, from - 1)) {
      from--;
    }
    while (from < i && STARTERS.contains(s.lower(from))) {
      from++;
    }
    boolean isOrder = s.lower(i).startsWith("order");
    boolean isExecutive = isOrder && s.lower(i - 1).equals("executive");
    if (s.at(i).isCapitalised() && (isNumbered || from < i) && !isOfCourt(s, from, i)) {
      if (isOrder && !isExecutive && !isNumbered && !s.lower(from).equals("secretarial")) {
        return Optional.empty();
      }
      MeasureKind named = isExecutive ? MeasureKind.EXECUTIVE_ORDER : kind;
      return Optional.of(new Name(named, from, isNumbered ? i + 2 : i + 1, true));
    }
    return described(s, i, kind);
  }

  private static boolean isNameWord(Sentence s, int i) {
    Token token = s.at(i);
    if (!token.isWord()) {
      return token.is("-") || token.is("&");
    }
    boolean isLink =
        (token.is("of") || token.is("and") || token.is("for") || token.is("on"))
            && i > 0
            && s.at(i - 1).isCapitalised()
            && s.at(i + 1).isCapitalised();
    return (token.isCapitalised() && !token.isAllCapitalVerb()) || isLink;
  }

  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "this",
          "that",
          "its",
          "and",
          "of",
          "for",
          "on",
          "a",
          "an",
          "these",
          "in",
          "under",
          "pursuant",
          "motion",
          "see",
          "as",
          "by",
          "to",
          "when",
          "because",
          "while",
          "department",
          "secretary",
          "we",
          "it",
          "they",
          "he",
          "she");

  private static boolean isNumber(Sentence s, int i) {
    if (i >= s.size()) {
      return false;
    }
    char first = s.at(i).text().charAt(0);
    return Character.isDigit(first);
  }

  private static boolean isOfCourt(Sentence s, int from, int i) {
    for (int k = from; k <= i; k++) {
      String pair = s.lower(k) + " " + s.lower(k + 1);
      if (OF_COURTS.contains(s.lower(k)) || OF_COURTS.contains(pair)) {
        return true;
      }
    }
    return s.lower(i).startsWith("rule") && (isNumber(s, i + 1) || s.lower(i + 1).equals("of"));
  }

  /// `the challenged policy`, `its land-swap programme`, `this rule`.
  private static Optional<Name> described(Sentence s, int i, MeasureKind kind) {
    if (s.lower(i).startsWith("order") && s.lower(i - 1).equals("executive")) {
      return Optional.of(new Name(MeasureKind.EXECUTIVE_ORDER, i - 1, i + 1, false));
    }
    boolean isTelling = !NOT_DESCRIBED.contains(s.lower(i)) && kind != MeasureKind.PRACTICE;
    int from = i;
    while (from > 0 && i - from < 4 && isDescriber(s, from - 1, isTelling)) {
      from--;
    }
    boolean isDetermined = from > 0 && DETERMINERS.contains(s.lower(from - 1));
    boolean isBare = from == i;
    if (!isDetermined || (isBare && NOT_DESCRIBED.contains(s.lower(i)))) {
      return Optional.empty();
    }
    if (s.lower(i).startsWith("order")
        || s.lower(i + 1).equals("of") && s.lower(i + 2).equals("law")) {
      return Optional.empty();
    }
    return isOfCourt(s, from, i)
        ? Optional.empty()
        : Optional.of(new Name(kind, from, i + 1, false));
  }

  /// `isTelling`: the noun can be nothing but a measure, so that any plain word may describe it
  /// (`the ferry surcharge rule`).
  private static boolean isDescriber(Sentence s, int i, boolean isTelling) {
    Token token = s.at(i);
    boolean isPlain = token.isWord() && !token.isCapitalised();
    return DESCRIBERS.contains(token.lower())
        || isPlain && token.text().indexOf('-') > 0
        || isPlain && isTelling && isNoun(token.lower());
  }

  private static boolean isNoun(String word) {
    return word.length() > 2
        && !SMALL_WORDS.contains(word)
        && !word.endsWith("ly")
        && !word.endsWith("ed")
        && !word.endsWith("ing");
  }

  private static final Set<String> SMALL_WORDS = Set.copyOf(WordLists.lines("small-words.txt"));

  private static Map<String, MeasureKind> nouns() {
    Map<String, MeasureKind> nouns = new HashMap<>();
    for (List<String> row : WordLists.rows("measure-nouns.tsv", 2)) {
      for (String noun : row.get(1).split("\\|")) {
        if (noun.indexOf(' ') < 0) {
          nouns.putIfAbsent(noun, MeasureKind.valueOf(row.getFirst()));
        }
      }
    }
    return Map.copyOf(nouns);
  }
}
