package org.inforce.citation;

import java.util.List;
import java.util.Optional;
import org.inforce.authority.Act;
import org.inforce.authority.AuthorityId;

/// Acts by name, acronym and defined term, and their sections: `Privacy Act of 1974`, `INA section
/// 287(g)`, `the Act`, `section 1106(a) of the Act`.
final class ActGrammar {
  private ActGrammar() {}

  /// At the word `Act`, which ends at `end`. Gives the position behind what was found, -1 if
  /// nothing.
  static int act(Scan s, int at, int end) {
    int floor = Math.max(s.lastEnd(), at - 220);
    if (isAfterArticle(s, at)) {
      return defined(s, at, end);
    }
    ActNames.Found found = ActNames.around(s, at, end, floor);
    if (found == null) {
      return -1;
    }
    return mention(s, found);
  }

  /// An acronym or a name without the word `Act`; a `weak` one counts only where the text defines
  /// it or puts a section beside it.
  static int named(Scan s, int at, int end, Act act, boolean weak) {
    if (opensLongerName(s, at, end)) {
      return -1;
    }
    List<String> ids = act.ids().stream().map(AuthorityId::path).toList();
    String name = new String(s.t, at, end - at);
    Optional<Definitions.Meaning> meaning = s.definitions.of(name);
    ActNames.Found found =
        meaning
            .map(m -> new ActNames.Found(at, end, name, m.act(), m.ids()))
            .orElseGet(() -> new ActNames.Found(at, end, name, Optional.of(act), ids));
    int section = section(s, found);
    if (section > 0) {
      return section;
    }
    if (weak && meaning.isEmpty()) {
      return -1;
    }
    Mention m = s.add(new Mention(at, end, CitationKind.ACT, CitationForm.SHORT, "citation.act"));
    m.with(found.ids());
    m.citedAs = name;
    m.passing = true;
    return end;
  }

  /// `Dodd-Frank` in `Dodd-Frank Wall Street Reform and Consumer Protection Act`: the word `Act`
  /// names it whole.
  private static boolean opensLongerName(Scan s, int at, int end) {
    boolean goesOn = Chars.isBlank(s.t[end]) && Chars.isUpper(s.t[end + 1]);
    ActNames.Found found = goesOn ? ActNames.forward(s, at) : null;
    return found != null && found.start() == at && found.end() > end;
  }

  private static boolean isAfterArticle(Scan s, int at) {
    if (at < 2 || !Chars.isBlank(s.t[at - 1])) {
      return false;
    }
    int end = at - 1;
    int start = end;
    while (start > 0 && Chars.isLetter(s.t[start - 1])) {
      start--;
    }
    return s.word(start, "the") == end
        || s.word(start, "this") == end
        || s.word(start, "such") == end
        || s.word(start, "that") == end;
  }

  /// `the Act`, where the document defined it.
  private static int defined(Scan s, int at, int end) {
    int start = at - 1;
    while (start > 0 && Chars.isLetter(s.t[start - 1])) {
      start--;
    }
    Optional<Definitions.Meaning> meaning = s.definitions.of("act");
    if (meaning.isEmpty() || s.word(start, "the") < 0 || isDefinition(s, start, end)) {
      return -1;
    }
    ActNames.Found found =
        new ActNames.Found(start, end, "the Act", meaning.get().act(), meaning.get().ids());
    int section = section(s, found);
    if (section > 0) {
      return section;
    }
    if (found.ids().isEmpty()) {
      return -1;
    }
    Mention m =
        s.add(new Mention(start, end, CitationKind.ACT, CitationForm.DEFINED_TERM, "citation.act"));
    m.with(found.ids());
    m.passing = true;
    return end;
  }

  /// `(the Act)`, `("the Act")`: here the term is given, not used.
  private static boolean isDefinition(Scan s, int start, int end) {
    char before = start == 0 ? ' ' : s.t[start - 1];
    return (before == '(' || before == '"') && (s.t[end] == ')' || s.t[end] == '"');
  }

  private static int mention(Scan s, ActNames.Found found) {
    int section = section(s, found);
    if (section > 0) {
      return section;
    }
    int end = define(s, found);
    if (found.ids().isEmpty()) {
      return -1;
    }
    Mention m =
        s.add(new Mention(found.start(), end, CitationKind.ACT, CitationForm.FULL, "citation.act"));
    m.with(found.ids());
    m.citedAs = found.name();
    m.passing = true;
    return end;
  }

  /// `INA § 101(11)`, `Clean Air Act section 112`, `PRWORA, sec. 434`.
  private static int section(Scan s, ActNames.Found found) {
    int i = s.blank(s.t[found.end()] == ',' ? found.end() + 1 : found.end());
    if (i == found.end()) {
      return -1;
    }
    int mark = CodeGrammar.sign(s, i);
    int number = mark < 0 ? -1 : s.blank(mark);
    if (number < 0 || !Chars.isDigit(s.t[number]) || s.t[i] == '$' || s.t[i] == '¶') {
      return -1;
    }
    List<Item> items =
        ItemReader.read(
            s, found.start(), number, PlainNumbering.NUMBERS, CodeGrammar.isPlural(s, i, mark));
    if (items.isEmpty() || isRegulation(s, items.getFirst())) {
      return -1;
    }
    add(s, items, found, CitationForm.FULL);
    return items.getLast().end();
  }

  private static boolean isRegulation(Scan s, Item item) {
    return s.t[item.end()] == '.' && Chars.isDigit(s.t[item.end() + 1]);
  }

  /// One citation per item, each the act's section; the items' spans are as they are.
  static void add(Scan s, List<Item> items, ActNames.Found found, CitationForm form) {
    for (Item item : items) {
      Mention m =
          s.add(
              new Mention(
                  item.start(),
                  item.end(),
                  CitationKind.ACT_SECTION,
                  form,
                  "citation.act_section"));
      m.with(item.ids(found::section));
      m.citedAs = found.name();
    }
    s.lastAct = found;
  }

  /// Reads the definition behind a name, `(the Act)`, `("INA")`, `(SSA or the Act)`, and remembers
  /// it. Gives the end of the name, the acronym in parentheses included.
  static int define(Scan s, ActNames.Found found) {
    int open = s.blank(found.end());
    if (open == found.end() || s.t[open] != '(') {
      ActDefinitions.behind(s, found);
      return found.end();
    }
    int close = open + 1;
    while (close < s.n && close - open < 90 && s.t[close] != ')' && s.t[close] != '(') {
      close++;
    }
    if (s.t[close] != ')') {
      return found.end();
    }
    Definitions.Meaning meaning = new Definitions.Meaning(found.ids(), found.act(), found.start());
    String inside = s.text(open + 1, close);
    boolean acronym = false;
    boolean defined = false;
    for (String part : ActDefinitions.parts(inside)) {
      String term = ActDefinitions.term(part);
      if (term != null) {
        s.definitions.define(term, meaning);
        defined = true;
        acronym =
            inside.strip().replace("\"", "").equals(term)
                && term.length() <= 12
                && term.indexOf(' ') < 0
                && !term.equals("Act");
      }
    }
    if (!defined) {
      ActDefinitions.behind(s, found);
    }
    return acronym ? close + 1 : found.end();
  }
}
