package org.inforce.citation;

import java.util.List;
import java.util.Set;
import org.inforce.authority.Docket;
import org.inforce.authority.Dockets;
import org.inforce.authority.Numerals;
import org.inforce.authority.Reporter;
import org.jspecify.annotations.Nullable;

/// Reported cases: `United States v. California, 921 F.3d 865, 892 (9th Cir. 2019)`, short forms
/// such as `Foo, 1 U.S., at 2`, and databases: `2018 WL 5880015`, `2000 U.S. Dist. LEXIS 12335`.
final class CaseGrammar {
  private static final Set<String> OPINIONS =
      Set.of("Op. O.L.C.", "Op. Att'y Gen.", "Comp. Gen.", "Comp. Dec.");

  private CaseGrammar() {}

  /// Tries a citation whose volume stands from `start` to `at`; gives the position behind it, -1 if
  /// there is none.
  static int find(Scan s, int start, int at) {
    if (at - start > 4 || s.t[start] == '0' || start > 0 && s.t[start - 1] == '-') {
      return -1;
    }
    int i = s.blank(at);
    if (!Chars.isUpper(s.t[i])) {
      return -1;
    }
    for (ReporterTable.Match match = ReporterTable.at(s, i);
        match != null;
        match = match.shorter()) {
      int end = page(s, start, at, match);
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }

  private static int page(Scan s, int start, int at, ReporterTable.Match match) {
    int i = s.t[match.end()] == '.' ? match.end() + 1 : match.end();
    boolean comma = s.t[i] == ',';
    i = s.blank(comma ? i + 1 : i);
    i = behindReporter(s, i);
    int paragraph = looseleaf(s, i);
    if (paragraph > 0 && !comma) {
      int stop = PageGrammar.number(s, paragraph);
      return stop < 0
          ? -1
          : full(s, start, at, match, paragraph, stop, s.text(paragraph, stop).replace(",", ""));
    }
    int of = s.word(i, "at");
    if (of > 0 && Chars.isBlank(s.t[of])) {
      return ShortCases.find(s, start, at, match, of + 1);
    }
    int blankPage = blankPage(s, i);
    if (blankPage > 0 && !comma) {
      return full(s, start, at, match, i, blankPage, "");
    }
    int end = number(s, i);
    if (end < 0) {
      return -1;
    }
    return full(s, start, at, match, i, end, s.text(i, end).replace(" ", "").replace("*", ""));
  }

  /// Past the name and volume of the man who first printed the reports: `5 U.S. (1 Cranch) 137`.
  private static int behindReporter(Scan s, int at) {
    int volume = s.t[at] == '(' ? s.digits(at + 1) : at;
    int name = s.blank(volume);
    if (volume <= at + 1 || volume - at > 4 || !Chars.isUpper(s.t[name])) {
      return at;
    }
    int end = name;
    while (end - name < 24 && (Chars.isWord(s.t[end]) || ".' &".indexOf(s.t[end]) >= 0)) {
      end++;
    }
    return s.t[end] == ')' && Chars.isBlank(s.t[end + 1]) ? end + 2 : at;
  }

  /// Behind the name of a looseleaf service: `¶ 98,123`, `P12,345`. Its volume is not told.
  static int service(Scan s, int start, int at, String reporter) {
    int from = looseleaf(s, s.blank(at));
    int end = from < 0 ? -1 : PageGrammar.number(s, from);
    if (end < 0) {
      return -1;
    }
    CourtNote note = CourtNote.read(s, end, false);
    Mention m =
        new Mention(
            start,
            note == null ? end : note.end(),
            CitationKind.CASE,
            CitationForm.FULL,
            "citation.looseleaf");
    m.court = note == null ? null : note.court();
    s.add(m).with("/us/case/" + reporter + "/-/" + s.text(from, end).replace(",", ""));
    return m.end;
  }

  /// The position of the number of a paragraph, by which looseleaf services are cited: `170 FERC ¶
  /// 61,144`, `Bankr. L. Rep. (CCH) P12,345`; -1 if there is none.
  private static int looseleaf(Scan s, int at) {
    int i = s.t[at] == '¶' ? s.blank(at + 1) : s.t[at] == 'P' ? s.blank(at + 1) : -1;
    i = i < 0 ? s.any(at, "para. ") : i;
    return i > 0 && Chars.isDigit(s.t[i]) && PageGrammar.number(s, i) - i >= 5 ? i : -1;
  }

  /// `___`, `--`, `—` for a page not yet known.
  private static int blankPage(Scan s, int at) {
    int end = at;
    while (s.t[end] == '_' || s.t[end] == '-' || s.t[end] == '—') {
      end++;
    }
    return end - at >= 2 || end > at && s.t[at] != '-' ? end : -1;
  }

  private static int number(Scan s, int at) {
    int no = s.literal(at, "No. ");
    int from = no > 0 ? no : at;
    int end = s.digits(from);
    if (end > from) {
      if (end - from > 8 || Chars.isLetter(s.t[end])) {
        return -1;
      }
      boolean suffix =
          s.t[end] == '-' && Chars.isUpper(s.t[end + 1]) && !Chars.isWord(s.t[end + 2]);
      return suffix ? end + 2 : end;
    }
    int letters = s.letters(at);
    boolean roman =
        letters > at
            && letters - at <= 8
            && Chars.isLower(s.t[at])
            && Numerals.value(new String(s.t, at, letters - at)) > 0;
    return roman && letters - at > 1 ? letters : -1;
  }

  private static int full(
      Scan s, int start, int at, ReporterTable.Match match, int pageAt, int end, String page) {
    String volume = new String(s.t, start, at - start);
    boolean database = isDatabase(match.reporters().getFirst());
    if (database && at - start != 4) {
      return -1;
    }
    CitationKind kind = kind(match.reporters().getFirst());
    Mention m = new Mention(start, end, kind, CitationForm.FULL, "citation.case");
    int pin = Pins.read(s, m, end);
    CourtNote note = CourtNote.read(s, pin, false);
    int year = note == null ? databaseYear(database, volume) : note.year();
    Reporter reporter = choose(match.reporters(), year);
    boolean parallel = isParallel(s, start);
    int floor = parallel ? start : s.lastEnd();
    Mention docket = docketBefore(s, start);
    CaseNames.@Nullable Name name =
        parallel || docket != null ? null : CaseNames.before(s, start, floor);
    name = name == null ? null : s.parties.withoutOther(name);
    boolean supported = name != null && name.versus() || note != null || parallel;
    String written = s.text(s.blank(at), match.end());
    boolean doubtful =
        !supported
            && (CaseLookalikes.isRisky(written, database)
                || CaseLookalikes.isProse(s, start, at, written, end));
    if (reporter == null || doubtful || CaseLookalikes.isYearVolume(reporter, volume)) {
      return -1;
    }
    Mention whole = whole(m, pin, docket, name, note);
    whole.reporter = reporter.id();
    whole.volume = volume;
    whole.page = page.isEmpty() ? -1 : s.value(pageAt, s.digits(pageAt));
    if (!page.isEmpty()) {
      join(s, whole, docket, "/us/case/" + reporter.id() + "/" + volume + "/" + page);
    }
    return placed(s, whole, parallel);
  }

  /// Adds a case; one that is `parallel` to the case before it shares its authority.
  private static int placed(Scan s, Mention whole, boolean parallel) {
    if (parallel) {
      Mention last = s.mentions.getLast();
      whole.antecedent = last.antecedent != null ? last.antecedent : last;
    }
    s.add(whole);
    Explanations.mark(s, whole);
    if (whole.name != null) {
      s.parties.add(whole.name);
    }
    return whole.end;
  }

  /// The mention `m` of volume and page, from the docket or name before it to the note behind it.
  private static Mention whole(
      Mention m,
      int pin,
      @Nullable Mention docket,
      CaseNames.@Nullable Name name,
      @Nullable CourtNote note) {
    int start = docket != null ? docket.start : name != null ? name.start() : m.start;
    Mention whole = new Mention(start, note != null ? note.end() : pin, m.kind, m.form, m.rule);
    whole.pin = m.pin;
    whole.pinPage = m.pinPage;
    whole.name = docket != null ? docket.name : name != null ? name.text() : null;
    whole.court = note == null ? null : note.court();
    return whole;
  }

  /// A docket just before a database citation is of the same, unreported decision.
  private static void join(Scan s, Mention whole, @Nullable Mention docket, String id) {
    if (docket != null) {
      s.mentions.removeLast();
      whole.docket = docket.docket;
      whole.court = whole.court != null ? whole.court : docket.court;
      String court = whole.court == null ? Docket.UNKNOWN_COURT : whole.court;
      String number = docket.docket == null ? "" : docket.docket;
      whole.with(
          Dockets.tryParse(court, number).map(d -> List.of(d.id().path())).orElse(docket.ids));
    }
    whole.with(id);
  }

  private static @Nullable Mention docketBefore(Scan s, int start) {
    if (s.mentions.isEmpty()) {
      return null;
    }
    Mention last = s.mentions.getLast();
    boolean near = last.kind == CitationKind.DOCKET && last.end <= start && start - last.end <= 12;
    for (int i = last.end; near && i < start; i++) {
      near = !Chars.isLetter(s.t[i]) && s.t[i] != ';' && s.t[i] != '\f';
    }
    return near ? last : null;
  }

  private static int databaseYear(boolean database, String volume) {
    return database ? Integer.parseInt(volume) : 0;
  }

  /// Opinions of counsel to the government are guidance, though they stand in reports.
  private static CitationKind kind(Reporter reporter) {
    if (isDatabase(reporter)) {
      return CitationKind.WESTLAW;
    }
    return OPINIONS.contains(reporter.abbreviation()) ? CitationKind.GUIDANCE : CitationKind.CASE;
  }

  static boolean isDatabase(Reporter reporter) {
    return reporter.kind().equals("specialty_west")
        || reporter.kind().equals("specialty_lexis")
        || reporter.abbreviation().endsWith("LEXIS");
  }

  private static @Nullable Reporter choose(List<Reporter> reporters, int year) {
    if (year == 0) {
      return reporters.getFirst();
    }
    for (Reporter reporter : reporters) {
      if (reporter.covers(year)) {
        return reporter;
      }
    }
    Reporter first = reporters.getFirst();
    return first.abbreviation().indexOf('.') < 0 || reporters.size() > 1 ? null : first;
  }

  /// Directly behind another case: `1 U.S. 12, 347-348, 1 S. Ct. 2`, `1 U.S. 1, 4 [92 Cal.Rptr.3d
  /// 784]`, `2 U.S. 3 (3 Atl. 33)`.
  private static boolean isParallel(Scan s, int start) {
    if (s.mentions.isEmpty()) {
      return false;
    }
    Mention last = s.mentions.getLast();
    if (last.kind != CitationKind.CASE && last.kind != CitationKind.WESTLAW
        || last.end > start
        || start - last.end > 10
        || last.form != CitationForm.FULL) {
      return false;
    }
    for (int i = last.end; i < start; i++) {
      char c = s.t[i];
      if (c != ',' && c != ' ' && c != '\n' && c != '[' && c != '(' && c != '=') {
        return false;
      }
    }
    return s.t[last.end - 1] != ')' && last.end < start;
  }
}
