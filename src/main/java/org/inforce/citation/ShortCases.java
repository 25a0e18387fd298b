package org.inforce.citation;

import org.inforce.authority.Reporter;
import org.jspecify.annotations.Nullable;

/// Short forms of cases: `Foo, 1 U.S., at 2`, `921 F.3d at 887`.
final class ShortCases {
  private ShortCases() {}

  static int find(Scan s, int start, int at, ReporterTable.Match match, int pageAt) {
    int from = s.t[pageAt] == 'p' ? pageWord(s, pageAt) : pageAt;
    from = s.t[from] == '*' ? from + 1 : from;
    int end = s.digits(from);
    boolean word =
        CaseLookalikes.isRisky(
            s.text(s.blank(at), match.end()), CaseGrammar.isDatabase(match.reporters().getFirst()));
    if (end == from || end - from > 6 || word && !hasVolume(s, match, start, at)) {
      return -1;
    }
    Reporter reporter = match.reporters().getFirst();
    boolean parallel =
        !s.mentions.isEmpty()
            && s.mentions.getLast().form == CitationForm.SHORT
            && s.mentions.getLast().kind == CitationKind.CASE
            && start - s.mentions.getLast().end <= 3
            && start > s.mentions.getLast().end;
    CaseNames.@Nullable Name name = parallel ? null : CaseNames.before(s, start, s.lastEnd());
    Mention m =
        new Mention(
            name != null && !name.text().contains("supra") ? name.start() : start,
            end,
            CaseGrammar.isDatabase(reporter) ? CitationKind.WESTLAW : CitationKind.CASE,
            CitationForm.SHORT,
            "citation.case.short");
    m.name = name == null ? null : name.text();
    m.reporter = reporter.id();
    m.volume = new String(s.t, start, at - start);
    m.pinPage = s.value(from, end);
    int stop = Pins.more(s, from, end);
    m.pin = s.text(from, stop);
    m.end = stop;
    if (isSupraBefore(s, start)) {
      s.mentions.removeLast();
    }
    s.add(m);
    return Explanations.mark(s, m);
  }

  /// True if the document has cited this volume of these reports in full.
  private static boolean hasVolume(Scan s, ReporterTable.Match match, int start, int at) {
    String volume = new String(s.t, start, at - start);
    String reporter = match.reporters().getFirst().id();
    for (int i = s.mentions.size() - 1; i >= 0 && i > s.mentions.size() - 40; i--) {
      Mention m = s.mentions.get(i);
      if (volume.equals(m.volume) && reporter.equals(m.reporter)) {
        return true;
      }
    }
    return false;
  }

  /// `Kaiser Foundation, supra, 13 Cal.App.5th at 1146`: the supra belongs to the short form.
  private static boolean isSupraBefore(Scan s, int start) {
    if (s.mentions.isEmpty()) {
      return false;
    }
    Mention last = s.mentions.getLast();
    return last.form == CitationForm.SUPRA && start - last.end <= 3;
  }

  private static int pageWord(Scan s, int at) {
    int end = s.any(at, "pp.");
    end = end > 0 ? end : s.any(at, "p.");
    return end > 0 ? s.blank(end) : at;
  }
}
