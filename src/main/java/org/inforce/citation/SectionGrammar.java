package org.inforce.citation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sections led by the word or the sign: `section 1903(v)(1) of the Social Security Act`, `section
/// 89 of title 14`, `§ 566.201`, `§ 1988(b)`.
final class SectionGrammar {
  private SectionGrammar() {}

  /// At `section`, `Sec.`, `§`; `at` is behind it. Gives the position behind what was found, -1 if
  /// nothing.
  static int find(Scan s, int start, int at) {
    int number = s.blank(s.t[at] == '.' ? at + 1 : at);
    if (!Chars.isDigit(s.t[number])) {
      return -1;
    }
    boolean plural = CodeGrammar.isPlural(s, start, at);
    boolean sign = s.t[start] == '§';
    int regulation = RegulationNumbering.number(s, number);
    if (regulation > 0 && isRegulation(s, number, regulation)) {
      int order = ofOrder(s, start, number, plural);
      if (order > 0) {
        return order;
      }
      int state = StateGrammar.shortForm(s, start, number, sign);
      return state > 0 ? state : RegulationSections.find(s, start, number, plural, sign);
    }
    List<Item> items = ItemReader.read(s, start, number, PlainNumbering.NUMBERS, plural);
    if (items.isEmpty()) {
      return -1;
    }
    int end = items.getLast().end();
    int tail = tail(s, items, end);
    if (tail > 0) {
      return tail;
    }
    return sign ? bare(s, items) : ShortSections.worded(s, items);
  }

  private static boolean isRegulation(Scan s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.t[i] == '.') {
        return true;
      }
    }
    return false;
  }

  /// What the sections belong to, when it stands behind them.
  private static int tail(Scan s, List<Item> items, int end) {
    int of = s.any(end, " of ");
    int title = title(s, of > 0 ? of : s.any(end, ", "));
    if (title > 0) {
      return ofTitle(s, items, of > 0 ? of : s.any(end, ", "), title);
    }
    if (of < 0) {
      of = skipped(s, end);
    }
    if (of < 0) {
      return law(s, items, end);
    }
    int law = law(s, items, of - 1);
    if (law > 0) {
      return law;
    }
    int own = s.word(of, "this title");
    return own > 0 ? ofThisTitle(s, items, own) : ofAct(s, items, of);
  }

  /// Of what is named at `of`: an amendment, an act, or what the text calls the Act or the Code.
  private static int ofAct(Scan s, List<Item> items, int of) {
    int the = s.any(of, "the ");
    int at = the > 0 ? the : of;
    int amendment = the > 0 ? ConstitutionGrammar.ofAmendment(s, items, the) : -1;
    if (amendment > 0) {
      return amendment;
    }
    if (s.word(at, "act") > 0 && the > 0) {
      return ofDefined(s, items, s.word(at, "act"));
    }
    if (s.literal(at, "Code") > 0 && the > 0 && s.definitions.of("code").isPresent()) {
      return ofMeaning(
          s, items, s.literal(at, "Code"), s.definitions.of("code").orElseThrow(), "the Code");
    }
    ActNames.Found found = ActNames.forward(s, at);
    if (found == null || found.start() != at && found.start() > at + 60) {
      return -1;
    }
    int stop = ActGrammar.define(s, found);
    ActGrammar.add(s, extended(items, found.end()), found, CitationForm.FULL);
    s.mentions.getLast().end = found.end();
    return stop;
  }

  /// `section 1320a-7 of this title`, in a text of the Code itself.
  private static int ofThisTitle(Scan s, List<Item> items, int end) {
    int title = s.place.codeTitle();
    for (Item item : extended(items, end)) {
      if (title > 0) {
        CodeGrammar.add(
            s, reread(s, item, title), "/us/usc/t" + title, title, CitationForm.RELATIVE);
      } else {
        s.add(
            new Mention(
                item.start(),
                item.end(),
                CitationKind.UNKNOWN,
                CitationForm.RELATIVE,
                "citation.relative"));
      }
      s.mentions.getLast().passing = true;
    }
    return end;
  }

  /// Behind `section 7, as amended, of`.
  private static int skipped(Scan s, int end) {
    int amended = s.any(end, ", as amended, of ");
    return amended > 0 ? amended : s.any(end, ", of ");
  }

  private static List<Item> extended(List<Item> items, int end) {
    java.util.ArrayList<Item> longer = new java.util.ArrayList<>(items);
    longer.set(items.size() - 1, items.getLast().endingAt(end));
    return longer;
  }

  /// The position of the number in `title 14`.
  private static int title(Scan s, int at) {
    if (at < 0) {
      return -1;
    }
    int word = s.word(at, "title");
    int number = word > 0 ? s.blank(word) : -1;
    return number > 0 && Chars.isDigit(s.t[number]) ? number : -1;
  }

  private static int ofTitle(Scan s, List<Item> items, int at, int number) {
    int end = s.digits(number);
    int title = s.value(number, end);
    if (title < 1 || title > CodeGrammar.MAX_TITLE || Chars.isLetter(s.t[end])) {
      return -1;
    }
    int regulations = RegulationGrammar.name(s, s.blank(s.t[end] == ',' ? end + 1 : end));
    regulations =
        regulations > 0
            ? regulations
            : RegulationGrammar.name(s, Math.max(s.any(end, " of the "), end));
    if (regulations > 0) {
      return -1;
    }
    int name = codeName(s, end);
    int stop = name > 0 ? name : end;
    for (Item item : extended(items, stop)) {
      Item exact = reread(s, item, title);
      CodeGrammar.add(s, exact, "/us/usc/t" + title, title, CitationForm.FULL);
    }
    return stop;
  }

  /// `, United States Code`, `, U.S.C.`, ` of the United States Code` behind a title.
  static int codeName(Scan s, int at) {
    int i = s.any(at, ", the ");
    i = i > 0 ? i : s.any(at, ", ");
    i = i > 0 ? i : s.any(at, " of the ");
    i = i > 0 ? i : s.blank(at);
    return CodeGrammar.name(s, i);
  }

  /// A number read without knowing its title, read again with the title's table at hand.
  private static Item reread(Scan s, Item item, int title) {
    if (item.isRange()
        && org.inforce.authority.CodeSections.exists(title, item.number() + "-" + item.to())) {
      return new Item(
          item.start(),
          item.end(),
          item.number() + "-" + item.to(),
          "",
          item.chains(),
          item.tail());
    }
    return item;
  }

  /// `of Public Law 107-171`, `of Executive Order 12866`, `of 49 U.S.C.`; also behind a comma.
  private static int law(Scan s, List<Item> items, int end) {
    int i = s.blank(s.t[end] == ',' ? end + 1 : end);
    int law = publicLaw(s, i);
    if (law > 0) {
      int stop = LawGrammar.number(s, law);
      String id = LawGrammar.id(s, law, stop, false);
      return addTo(s, items, stop, CitationKind.PUBLIC_LAW, id, "citation.public_law");
    }
    int order = order(s, items, i);
    return order > 0 ? order : ofCode(s, items, i);
  }

  /// `section 1.4 of Executive Order 13526`.
  private static int ofOrder(Scan s, int start, int at, boolean plural) {
    List<Item> items = ItemReader.read(s, start, at, PlainNumbering.POINTED, plural);
    int of = items.isEmpty() ? -1 : s.any(items.getLast().end(), " of ");
    return of < 0 ? -1 : order(s, items, of);
  }

  private static int order(Scan s, List<Item> items, int at) {
    int order = -1;
    for (String name : List.of("executive order ", "exec. order ", "e.o. ", "eo ")) {
      order = order > 0 ? order : s.any(at, name);
    }
    int no = order < 0 ? -1 : s.any(order, "no. ");
    int from = no > 0 ? no : order;
    int stop = order < 0 ? -1 : LawGrammar.orderNumber(s, from);
    return stop < 0
        ? -1
        : addTo(
            s,
            items,
            stop,
            CitationKind.EXECUTIVE_ORDER,
            "/us/eo/" + s.text(from, stop).replace(",", ""),
            "citation.executive_order");
  }

  private static int publicLaw(Scan s, int at) {
    int end = -1;
    for (String name : List.of("public law ", "pub. l. ", "pub.l. ", "p.l. ", "pl ")) {
      end = end > 0 ? end : s.any(at, name);
    }
    if (end < 0) {
      return -1;
    }
    int no = s.any(end, "no. ");
    int from = no > 0 ? no : end;
    return LawGrammar.number(s, from) > 0 ? from : -1;
  }

  private static int addTo(
      Scan s, List<Item> items, int stop, CitationKind kind, String id, String rule) {
    for (Item item : extended(items, stop)) {
      s.add(new Mention(item.start(), item.end(), kind, CitationForm.FULL, rule))
          .with(item.ids(number -> List.of(id + "/s" + number)));
    }
    return stop;
  }

  /// `Section 14123(a)(2) of 49 U.S.C.`
  private static int ofCode(Scan s, List<Item> items, int at) {
    int end = s.digits(at);
    int title = s.value(at, end);
    if (title < 1 || title > CodeGrammar.MAX_TITLE) {
      return -1;
    }
    int name = CodeGrammar.name(s, s.blank(end));
    if (name < 0 || Chars.isDigit(s.t[CodeGrammar.lead(s, name)])) {
      return -1;
    }
    for (Item item : extended(items, name)) {
      CodeGrammar.add(s, reread(s, item, title), "/us/usc/t" + title, title, CitationForm.FULL);
    }
    return name;
  }

  private static int ofDefined(Scan s, List<Item> items, int end) {
    Optional<Definitions.Meaning> meaning = s.definitions.of("act");
    if (meaning.isPresent()) {
      return ofMeaning(s, items, end, meaning.get(), "the Act");
    }
    for (Item item : extended(items, end)) {
      Mention m =
          s.add(
              new Mention(
                  item.start(),
                  item.end(),
                  CitationKind.ACT_SECTION,
                  CitationForm.DEFINED_TERM,
                  "citation.act_section"));
      m.citedAs = "section " + item.number() + " of the Act";
      m.name = "act";
      m.docket = item.number();
      m.steps = item.lastChain();
    }
    return end;
  }

  private static int ofMeaning(
      Scan s, List<Item> items, int end, Definitions.Meaning meaning, String term) {
    ActNames.Found found =
        new ActNames.Found(items.getFirst().start(), end, term, meaning.act(), meaning.ids());
    ActGrammar.add(s, extended(items, end), found, CitationForm.DEFINED_TERM);
    return end;
  }

  /// `§ 1988(b)` by itself: of the law cited last, if that has such a section.
  private static int bare(Scan s, List<Item> items) {
    @Nullable Mention last = ShortSections.lastLaw(s);
    for (Item item : items) {
      Mention m =
          s.add(
              new Mention(
                  item.start(),
                  item.end(),
                  CitationKind.UNKNOWN,
                  CitationForm.SHORT,
                  "citation.section"));
      ShortSections.resolve(s, m, item, last);
    }
    return items.getLast().end();
  }
}
