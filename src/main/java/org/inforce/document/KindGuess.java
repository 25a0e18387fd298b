package org.inforce.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What sort of source a text is when nobody says so, by the marks each sort carries. Without such
/// marks it is [SourceKind#OTHER].
record KindGuess(SourceKind kind, Optional<LocalDate> published, String paper) {

  private static final Pattern ORDERS =
      Pattern.compile(
          "\\bIT IS (?:SO|HEREBY|FURTHER|THEREFORE|ACCORDINGLY|ALSO)?,?\\s*(?:HEREBY |FURTHER"
              + " )?(?:ORDERED|ADJUDGED|DECREED)\\b|\\bSO"
              + " ORDERED\\b|\\b(?:ORDER|OPINION|JUDGMENT|DECISION|RULING)S?\\b");

  /// Matches `SELYA, Circuit Judge.`, `PER CURIAM:` at the start of an opinion.
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?m)^[ \\t*]{0,12}(?:[A-Z][A-Z.'\\u2019 -]{2,40}, (?:Chief |Senior"
              + " )?(?:Circuit|District|Chief) Judge[.:]|PER CURIAM[.:]|Per Curiam[.:])");

  private static final int HEAD = 5000;

  private static final Pattern DATED =
      Pattern.compile("(?i)\\b(?:dated|entered|filed|decided|signed)\\b(?: this| on)?:?\\s{0,3}");
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^[*_ ]{0,4}[A-Z][A-Z. ,]{2,40}(?:\\([A-Z][\\w ]{1,20}\\)|, [A-Z][a-z.]+)?[*_ ]{0,4}"
              + " ?(?:\\u2014|\\u2013|--) ?[A-Z\\u201c]");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?m)^(?:By [A-Z][\\w.'-]+ [A-Z]|\\d{1,2} Min(?:ute)? Read|Updated?:? [A-Z])");
  private static final Pattern RELEASE =
      Pattern.compile(
          "(?i)\\b(?:for immediate release|news release|press release|media release|media"
              + " advisory)\\b");
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:Department of|Attorney General|Governor|Office of|Secretary of|Commission|U\\.S\\."
              + " |Bureau of)");

  /// `head` is the beginning of `text`.
  static KindGuess of(String text, Structure structure, String head) {
    if (structure.caption().isPresent()) {
      return ofCourtPaper(text, structure, head);
    }
    if (RELEASE.matcher(head).find()) {
      boolean isOfficial = OFFICE.matcher(head).find();
      return new KindGuess(
          isOfficial ? SourceKind.PRESS_RELEASE_OFFICIAL : SourceKind.PRESS_RELEASE,
          Dateline.find(text, structure.blocks()),
          "");
    }
    if (DATELINE.matcher(head).find() || BYLINE.matcher(head).find()) {
      return new KindGuess(SourceKind.NEWS, Dateline.find(text, structure.blocks()), "");
    }
    return new KindGuess(titleKind(head), Optional.empty(), "");
  }

  /// A title that asks makes a filing; an order that is only proposed is one once a judge signed
  /// it.
  private static KindGuess ofCourtPaper(String text, Structure structure, String head) {
    String paper = PaperTitle.in(blocks(text, structure));
    String end = text.substring(Math.max(0, text.length() - 6000));
    Optional<LocalDate> day = signed(end);
    boolean isOrdered =
        ORDERS.matcher(head).find() || ORDERS.matcher(end).find() || AUTHOR.matcher(head).find();
    boolean isUnsigned =
        PaperTitle.isProposed(paper)
            && (day.isEmpty() || !end.toUpperCase(Locale.ROOT).contains("JUDGE"));
    boolean isOrder = isOrdered && !PaperTitle.isMoved(paper) && !isUnsigned;
    return new KindGuess(isOrder ? SourceKind.COURT_ORDER : SourceKind.COURT_FILING, day, paper);
  }

  /// The blocks from the court's name on.
  private static List<String> blocks(String text, Structure structure) {
    int court =
        CourtName.heading(text.substring(0, Math.min(text.length(), HEAD)))
            .map(CourtName.Found::end)
            .orElse(0);
    return structure.blocks().stream()
        .filter(block -> block.end() > court + 1)
        .limit(60)
        .map(block ->
            block.in(text).substring(Math.max(0, Math.min(block.length(), court - block.start()))))
        .toList();
  }

  /// The last date that stands behind `Dated:`, `Filed` or `Entered`.
  private static Optional<LocalDate> signed(String end) {
    Optional<LocalDate> day = Optional.empty();
    Matcher dated = DATED.matcher(end);
    while (dated.find()) {
      String after = end.substring(dated.end(), Math.min(end.length(), dated.end() + 40));
      List<LegalDates.Dated> days = LegalDates.find(after);
      if (!days.isEmpty() && days.getFirst().start() <= 4) {
        day = Optional.of(days.getFirst().day());
      }
    }
    return day;
  }

  private static SourceKind titleKind(String head) {
    String start = head.strip();
    int end = start.indexOf("\n\n");
    String title =
        (end < 0 || end > 400
                ? start.substring(0, Math.min(200, start.length()))
                : start.substring(0, end))
            .toLowerCase(Locale.ROOT);
    if (title.contains("agreement") && title.contains("between")
        || title.contains("memorandum of understanding")) {
      return SourceKind.AGREEMENT;
    }
    if (title.contains("guidance")
        || title.contains("policy memorandum")
        || title.contains("dear colleague")
        || title.contains("directive")) {
      return SourceKind.GUIDANCE;
    }
    return title.startsWith("united states code") || title.startsWith("public law")
        ? SourceKind.STATUTE
        : SourceKind.OTHER;
  }
}
