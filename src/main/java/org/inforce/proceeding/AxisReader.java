package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Reads the values that a stretch of a sentence names on each axis: codes of the taxonomy, else
/// the document's own words.
final class AxisReader {
  private static final Taxonomy TAXONOMY = Taxonomy.current();
  private static final Set<String> DATA_NOUNS =
      Set.of("data", "information", "records", "record", "scans", "prints", "details", "samples");
  private static final Set<String> EVERYWHERE_LEADS = Set.of("anywhere", "everywhere");
  private static final Set<String> PLACE_LEADS = Set.of("in", "within", "throughout");
  private static final Set<String> EVERYWHERE =
      Set.of("nationwide", "universally", "universal", "nationally");
  private static final Set<String> GENERIC =
      Set.of(
          "the",
          "any",
          "such",
          "certain",
          "that",
          "this",
          "personal",
          "its",
          "their",
          "of",
          "or",
          "and",
          "limited",
          "basic",
          "more",
          "other",
          "some",
          "all",
          "from",
          "sharing",
          "no",
          "these",
          "those",
          "further",
          "same",
          "collected",
          "individual");

  private AxisReader() {}

  static List<String> codes(Axis axis, Sentence s, int from, int to) {
    if (from >= to) {
      return List.of();
    }
    String words = s.words(from, to);
    Set<String> codes = new LinkedHashSet<>();
    TAXONOMY.find(axis, words).forEach(mention -> codes.add(mention.code()));
    return List.copyOf(codes);
  }

  /// Data categories: of the taxonomy, and words in a list that ends in `data` or `records`.
  static List<String> data(Sentence s, int from, int to) {
    Set<String> found = new LinkedHashSet<>(codes(Axis.DATA_CATEGORY, s, from, to));
    for (int i = from + 1; i < to; i++) {
      if (DATA_NOUNS.contains(s.lower(i))) {
        found.addAll(listBefore(s, from, i));
      }
    }
    return List.copyOf(found);
  }

  /// `fingerprint, iris, or gait data`: each item, unless the taxonomy knows it or it is generic.
  private static List<String> listBefore(Sentence s, int from, int noun) {
    List<String> items = new ArrayList<>();
    int at = noun - 1;
    while (at >= from) {
      String word = s.lower(at);
      boolean isItem =
          s.at(at).isWord()
              && !GENERIC.contains(word)
              && !isVerbal(word)
              && Character.isLowerCase(s.at(at).text().charAt(0));
      if (isItem && isKnown(word)) {
        at--;
      } else if (isItem
          && (s.lower(at - 1).equals(",")
              || s.lower(at - 1).equals("or")
              || s.lower(at - 1).equals("and")
              || isObjectStart(s, at))) {
        items.addFirst(word);
        at--;
      } else if (word.equals(",") || word.equals("or") || word.equals("and")) {
        at--;
      } else {
        break;
      }
    }
    boolean isList = s.has(",", Math.max(from, at), noun) || s.has("or", Math.max(from, at), noun);
    return isList || items.size() == 1 && isObjectStart(s, noun - 1) ? items : List.of();
  }

  private static boolean isObjectStart(Sentence s, int at) {
    String before = s.lower(at - 1);
    return before.endsWith("ing")
        || before.equals("collect")
        || before.equals("share")
        || before.equals("use")
        || before.equals("obtain")
        || before.equals("disclose")
        || before.equals("request")
        || before.equals("retain")
        || before.equals("transfer")
        || before.equals("release")
        || before.equals("demand");
  }

  private static boolean isVerbal(String word) {
    return word.equals("collect")
        || word.equals("share")
        || word.equals("use")
        || word.endsWith("ing")
        || word.equals("obtain")
        || word.equals("request")
        || word.equals("disclose")
        || word.equals("transfer")
        || word.equals("retain");
  }

  private static boolean isKnown(String word) {
    return TAXONOMY.codeOf(Axis.DATA_CATEGORY, word).isPresent();
  }

  /// `nationwide`, `in Essex and Norfolk`, `within the District of Columbia`.
  static List<String> places(Sentence s, int from, int to) {
    List<String> places = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (EVERYWHERE.contains(s.lower(i))) {
        places.add("US");
      } else if (PLACE_LEADS.contains(s.lower(i)) && i + 1 < to) {
        int start = s.lower(i + 1).equals("the") ? i + 2 : i + 1;
        if (!s.lower(start).equals("district")
            && !s.lower(start).equals("no")
            && !DateReader.isMonth(s.lower(start))
            && !s.lower(start - 1).equals("re")) {
          List<String> named = names(s, start, to, false);
          if (!isAboutPresence(s, i, named)) {
            places.addAll(named);
          }
        }
      }
    }
    return places;
  }

  /// `people residing in the United States` says who they are, not how far an order reaches;
  /// `anywhere in the United States` does that.
  private static boolean isAboutPresence(Sentence s, int lead, List<String> named) {
    boolean isFar = lead > 0 && EVERYWHERE_LEADS.contains(s.lower(lead - 1));
    return s.lower(lead).equals("in") && named.equals(List.of("US")) && !isFar;
  }

  /// Capitalised names in a list: `the States of Wabash, Kenton, and Orleans`. With `onlyStates`
  /// leading words such as `plaintiff States of` are stepped over.
  static List<String> names(Sentence s, int from, int to, boolean onlyStates) {
    int at = from;
    while (onlyStates && at < to && LIST_LEADS.contains(s.lower(at))) {
      at++;
    }
    List<String> names = new ArrayList<>();
    while (at < to && isName(s, at)) {
      int end = at + 1;
      while (end < to && (isName(s, end) || (s.lower(end).equals("of") && isName(s, end + 1)))) {
        end++;
      }
      String name = s.words(at, end).replaceAll("\\s+", " ");
      boolean isEverywhere = name.equals("United States");
      names.add(isEverywhere ? "US" : placeCode(name).orElse(name));
      at = end;
      boolean isLinked = false;
      while (at < to
          && (s.lower(at).equals(",")
              || s.lower(at).equals("and")
              || s.lower(at).equals("or")
              || (isLinked && s.lower(at).equals("the")))) {
        isLinked = true;
        at++;
      }
      if (!isLinked) {
        break;
      }
    }
    return names;
  }

  private static final Set<String> LIST_LEADS =
      Set.of(
          "the",
          "plaintiff",
          "plaintiffs",
          "state",
          "states",
          "of",
          "commonwealth",
          "intervenor",
          "following",
          "named",
          "and",
          "commonwealths",
          "individual");

  private static boolean isName(Sentence s, int i) {
    if (i >= s.size()) {
      return false;
    }
    Token token = s.at(i);
    return token.isWord()
        && token.isCapitalised()
        && !DateReader.isMonth(token.lower())
        && !token.isAllCapitalVerb()
        && !NO_PLACES.contains(token.lower());
  }

  private static final Set<String> NO_PLACES = Set.copyOf(WordLists.lines("no-places.txt"));

  static Optional<String> placeCode(String name) {
    String bare = name.replaceFirst("^(State|Commonwealth|District) of ", "");
    return TAXONOMY
        .codeOf(Axis.PLACE, name)
        .or(() -> TAXONOMY.codeOf(Axis.PLACE, bare))
        .filter(code -> !code.equals("US"));
  }

  /// An agency by its code, else its name as written; empty if no name stands there.
  static Optional<String> actor(Sentence s, int from, int to) {
    List<String> codes = codes(Axis.ACTOR, s, from, to);
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes.getFirst());
  }

  static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).strip();
  }
}
