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
  private static final Pattern PAPER =
      Pattern.compile(
          "^[^a-z\\n]{0,60}?\\b(?<paper>(?:[A-Z][A-Z,\\u2019'.&-]*"
              + " ){0,12}?(?:ORDER|OPINION|MEMORANDUM|JUDGMENT|INJUNCTION|COMPLAINT"
              + "|MOTION|BRIEF|PETITION|STIPULATION|DECLARATION|NOTICE|ANSWER|RESPONSE|REPLY)\\b[A-Z"
              + " ,\\u2019'.;&()\\n-]{0,220})",
          Pattern.MULTILINE);
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
      return ofCourtPaper(text, head);
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

  private static KindGuess ofCourtPaper(String text, String head) {
    Matcher named = PAPER.matcher(head);
    String paper = named.find() ? named.group("paper").replaceAll("\\s+", " ").strip() : "";
    boolean isMoved =
        paper.matches(
                "(?:.*"
                    + " )?(?:COMPLAINT|MOTION|BRIEF|PETITION|STIPULATION|DECLARATION|ANSWER|RESPONSE|REPLY)\\b.*")
            && !paper.matches("(?:.* )?(?:ORDER|OPINION|JUDGMENT)\\b.*");
    String end = text.substring(Math.max(0, text.length() - 6000));
    boolean isOrder = !isMoved && (ORDERS.matcher(head).find() || ORDERS.matcher(end).find());
    return new KindGuess(
        isOrder ? SourceKind.COURT_ORDER : SourceKind.COURT_FILING, signed(end), paper);
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
