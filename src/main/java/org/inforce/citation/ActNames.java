package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.authority.Act;
import org.inforce.authority.Acts;
import org.inforce.authority.AuthorityId;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/// Names of acts in prose: walks back from the word `Act` over the words of its name, or forward to
/// it, and says which act it is.
final class ActNames {
  private static final int MAX_WORDS = 26;
  private static final Set<String> LINKS =
      Set.of("of", "and", "for", "to", "in", "on", "with", "or", "from", "against", "by", "&", "a");
  private static final Set<String> NOT_FIRST =
      Set.of(
          "The",
          "This",
          "That",
          "Under",
          "In",
          "See",
          "Section",
          "Sections",
          "Title",
          "Of",
          "And",
          "For",
          "By",
          "An",
          "A",
          "Such",
          "To",
          "With",
          "As",
          "Also",
          "When",
          "If",
          "Because",
          "Since",
          "While",
          "Although",
          "Pursuant",
          "Both",
          "Unlike",
          "Like",
          "Cf",
          "Chapter",
          "Part",
          "Subtitle",
          "Division",
          "Amended",
          "Each",
          "Any",
          "No",
          "Its",
          "Our",
          "Final",
          "Proposed",
          "Notice");

  /// A name found: from `start` to `end`, and what is known of it. `ids` are empty for an act of
  /// which not even the name is known elsewhere.
  record Found(int start, int end, String name, Optional<Act> act, List<String> ids) {
    Found {
      ids = List.copyOf(ids);
    }

    List<String> section(String number) {
      if (act.isPresent()) {
        return act.get().section(number).stream().map(AuthorityId::path).toList();
      }
      return ids.stream().map(id -> id + "/s" + number).toList();
    }
  }

  private ActNames() {}

  /// The act whose name holds the word `Act` at `at` (`actEnd` is behind it); null if the words
  /// before it are no name. No name starts before `floor`.
  static @Nullable Found around(Scan s, int at, int actEnd, int floor) {
    List<Integer> starts = starts(s, at, floor);
    if (starts.isEmpty()) {
      return null;
    }
    int amendments = s.literal(actEnd, " Amendments");
    boolean amends = amendments > 0 && year(s, amendments) > amendments;
    int end = amends ? year(s, amendments) : year(s, actEnd);
    for (int start : starts) {
      Found found = named(s, start, end);
      found = amends || found != null || end == actEnd ? found : named(s, start, actEnd);
      if (found != null) {
        return found;
      }
    }
    for (int start : starts) {
      String name = s.text(start, end);
      if (isName(s, start) && !isStates(s, start) && (end > actEnd || Acts.isShortTitle(name))) {
        return new Found(start, end, name, Optional.empty(), List.of(Acts.byNameOnly(name).path()));
      }
    }
    int start = starts.getFirst();
    return isName(s, start)
        ? new Found(start, end, s.text(start, end), Optional.empty(), List.of())
        : null;
  }

  private static boolean isName(Scan s, int start) {
    return !NOT_FIRST.contains(word(s, start)) && Chars.isUpper(s.t[start]);
  }

  private static @Nullable Found named(Scan s, int start, int end) {
    if (NOT_FIRST.contains(word(s, start))) {
      return null;
    }
    String name = s.text(start, end);
    Optional<Definitions.Meaning> defined = s.definitions.of(name);
    if (defined.isPresent()) {
      return new Found(start, end, name, defined.get().act(), defined.get().ids());
    }
    Optional<Act> act = Acts.named(name);
    if (act.isEmpty() || isAnother(s, start, end, act.get())) {
      return null;
    }
    return new Found(
        start, end, name, act, act.get().ids().stream().map(AuthorityId::path).toList());
  }

  /// True of an act of a state, or of another year, that is called like the act of Congress:
  /// `California Clean Air Act`, `Government Securities Act of 1986`.
  private static boolean isAnother(Scan s, int start, int end, Act act) {
    int year = year(s, end);
    if (year > end && s.any(end, " of ") > 0) {
      String written = new String(s.t, year - 4, 4);
      boolean dated = act.name().matches(".* \\d{4}");
      if (dated && !act.name().endsWith(written)) {
        return true;
      }
    }
    return isStates(s, start);
  }

  private static boolean isStates(Scan s, int start) {
    int word = Issuers.previous(s, start);
    int two = word < 0 ? -1 : Issuers.previous(s, word);
    return word >= 0
        && (isState(s.text(word, start - 1)) || two >= 0 && isState(s.text(two, start - 1)));
  }

  static boolean isState(String words) {
    return Chars.isUpper(words.charAt(0))
        && words.length() > 3
        && Taxonomy.current().codeOf(Axis.PLACE, words).isPresent();
  }

  private static String word(Scan s, int start) {
    int end = s.letters(start);
    return new String(s.t, start, end - start);
  }

  /// Where the name may start, the longest first.
  private static List<Integer> starts(Scan s, int at, int floor) {
    List<Integer> starts = new ArrayList<>();
    boolean far = false;
    int i = at;
    for (int words = 0; words < MAX_WORDS; words++) {
      int end = i - 1;
      if (end <= floor || !Chars.isBlank(s.t[end])) {
        break;
      }
      int start = end;
      while (start > floor && !Chars.isBlank(s.t[start - 1]) && s.t[start - 1] != '\f') {
        start--;
      }
      int open = start;
      while (open < end
          && (s.t[open] == '"' || s.t[open] == '(' || s.t[open] == '[' || s.t[open] == '\'')) {
        open++;
      }
      open = Math.max(open, insideQuotation(s, start, end));
      boolean article = s.word(open, "the") == end;
      far |= article;
      if (open >= end || !article && !belongs(s, open, end)) {
        break;
      }
      boolean first = !article && (Chars.isUpper(s.t[open]) || Chars.isDigit(s.t[open]));
      if (first && (!far || isKnown(s, open, at))) {
        starts.addFirst(open);
      }
      if (open > start) {
        break;
      }
      i = start;
    }
    return starts;
  }

  /// Behind a quotation mark within a word, as a table's columns leave it: `Development,"Privacy`.
  private static int insideQuotation(Scan s, int start, int end) {
    for (int i = end - 2; i > start; i--) {
      if (s.t[i] == '"') {
        return i + 1;
      }
    }
    return start;
  }

  /// Over an article only a name that is known reaches: `Foundation on the Arts and the Humanities
  /// Act`.
  private static boolean isKnown(Scan s, int start, int at) {
    int end = year(s, at + 3);
    String name = s.text(start, end);
    return Acts.named(name).isPresent() || Acts.isShortTitle(name);
  }

  private static boolean belongs(Scan s, int start, int end) {
    char last = s.t[end - 1];
    if (last == ';' || last == ':' || last == ')' || last == '"' || last == ']') {
      return false;
    }
    if (last == '.' && !(end - start <= 2 || s.t[start + 1] == '.' || s.t[start] == 'J')) {
      return false;
    }
    if (Chars.isUpper(s.t[start])) {
      boolean act = end - start == 3 && s.word(start, "act") > 0;
      return !act
          || s.any(end, " improvement") > 0
          || s.any(end, " amendment") > 0
          || s.any(end, " reauthorization") > 0;
    }
    if (Chars.isDigit(s.t[start])) {
      return Chars.isLetter(last) || end - start == 4;
    }
    return LINKS.contains(new String(s.t, start, end - start));
  }

  /// `of 1974`, `, 2021` behind the word `Act`.
  static int year(Scan s, int at) {
    int of = s.any(at, " of ");
    int from = of > 0 ? of : s.any(at, ", ");
    if (from < 0) {
      return at;
    }
    int end = s.digits(from);
    int value = s.value(from, end);
    boolean isYear = end - from == 4 && value > 1780 && value < 2100 && !Chars.isLetter(s.t[end]);
    return isYear ? end : at;
  }

  /// The act whose name starts at `at`; null if no name does.
  static @Nullable Found forward(Scan s, int at) {
    Found acronym = acronym(s, at);
    if (acronym != null) {
      return acronym;
    }
    int i = at;
    for (int words = 0; words < MAX_WORDS; words++) {
      int end = wordOfName(s, i);
      if (end == i) {
        return null;
      }
      if (words > 0 && s.word(i, "act") == end && Chars.isUpper(s.t[i])
          || words > 0 && s.literal(i, "Code") == end) {
        return s.t[i] == 'A' ? around(s, i, end, Math.max(0, at - 1)) : named(s, at, end);
      }
      boolean fits =
          Chars.isUpper(s.t[i])
              || Chars.isDigit(s.t[i])
              || LINKS.contains(new String(s.t, i, end - i));
      if (!fits) {
        return null;
      }
      i = s.t[end] == ',' ? end + 1 : end;
      if (!Chars.isBlank(s.t[i])) {
        return null;
      }
      i++;
    }
    return null;
  }

  /// Where the word at `start` ends, without the period of a sentence: `Clean-Up`, `U.S.`, `A.`
  private static int wordOfName(Scan s, int start) {
    int end = start;
    while (Chars.isWord(s.t[end])
        || s.t[end] == '\''
        || s.t[end] == '-'
        || s.t[end] == '.'
        || s.t[end] == '&'
        || s.t[end] == '/' && Chars.isDigit(s.t[end + 1])) {
      end++;
    }
    while (end - start > 2 && s.t[end - 1] == '.') {
      end--;
    }
    return end;
  }

  private static @Nullable Found acronym(Scan s, int at) {
    int end = at;
    while (Chars.isWord(s.t[end])
        || s.t[end] == '&'
        || s.t[end] == '.' && Chars.isUpper(s.t[end + 1])) {
      end++;
    }
    if (end - at < 2 || end - at > 12 || !Chars.isUpper(s.t[at]) || s.any(end, " act") > 0) {
      return null;
    }
    String word = new String(s.t, at, end - at);
    Optional<Definitions.Meaning> defined = s.definitions.of(word);
    if (defined.isPresent()) {
      return new Found(at, end, word, defined.get().act(), defined.get().ids());
    }
    return Chars.isUpper(s.t[at + 1]) || s.t[at + 1] == '.' ? named(s, at, end) : null;
  }
}
