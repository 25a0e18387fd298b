package org.inforce.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.PdfPage.Line;
import org.inforce.document.Structure.Caption;

/// The stamps a court puts on a paper: the line of the electronic filing system across the top of
/// each page, and the clerk's block on the first. What they say of docket, number and day is kept,
/// of several the latest.
final class PdfStamps {
  private static final String NUMBER =
      "(?:Document|Doc\\b\\.?|DktEntry|Dkt\\.?|ECF No\\.?|Entry Number):?\\s*#?\\s*";

  /// Matches `Case 3:25-cv-05536-VC Document 98 Filed 08/12/25 Page 1 of 7`, `Case: 25-1689,
  /// 07/15/2025, DktEntry: 28.1, Page 1 of 2`, `USCA4 Appeal: 21-1234 Doc: 33 Filed: 01/02/2021`,
  /// `2:20-cv-12345-ABC Doc # 12 Filed 01/02/20 Pg 1 of 5`; not `Case No. 3:25-cv-05536`.
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:(?:(?:Appellate )?(?:Case|USCA\\d{0,2}"
              + " (?:Appeal|Case)):?\\s*#?\\s*|(?=\\d:\\d\\d-[a-z]{2}-))(?<docket>[0-9][0-9A-Za-z:.-]+)["
              + " ,].*(?:"
              + NUMBER
              + "|Filed:?|Page|Pg).*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAPER =
      Pattern.compile(NUMBER + "(?<number>\\d[\\d.-]*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern FILED =
      Pattern.compile(
          "(?:Filed:?\\s*|, )(?<day>\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2}))",
          Pattern.CASE_INSENSITIVE);

  /// The word a clerk's block begins with.
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:E-?)?(?:FILED|ENTERED|LODGED|RECEIVED)(?: IN OPEN COURT)?", Pattern.CASE_INSENSITIVE);

  /// The clerk, or the deputy, who closes it.
  private static final Pattern CLERK =
      Pattern.compile(
          ".*\\bclerk\\b.*|.*\\bdeputy\\b.*|.*\\bbankruptcy courts?\\b.*",
          Pattern.CASE_INSENSITIVE);

  /// Matches `OCT - 5 2017`, `JAN 12, 2021`.
  private static final Pattern STAMPED_DAY =
      Pattern.compile("(?<month>[A-Z]{3})[A-Z]*\\.?[ -]+(?<day>\\d{1,2})[ ,]+(?<year>\\d{4})");

  private static final int BLOCK_LINES = 12;
  private static final float BLOCK_HEIGHT = 130f;

  private Optional<String> docket = Optional.empty();
  private Optional<String> number = Optional.empty();
  private Optional<LocalDate> filed = Optional.empty();

  /// The docket number.
  Optional<String> docket() {
    return docket;
  }

  /// The paper's number on the docket (`98`, `28.1`).
  Optional<String> number() {
    return number;
  }

  /// The day the paper was filed.
  Optional<LocalDate> filed() {
    return filed;
  }

  /// The structure with what the stamps tell of the case: the number where the head of the paper
  /// names none, or the same less fully.
  Structure stamped(Structure read, String text) {
    if (docket.isEmpty()) {
      return read;
    }
    Optional<Caption> before = read.caption();
    Optional<String> printed = before.flatMap(Caption::docket);
    boolean isFuller = printed.isEmpty() || DocketNumber.isSame(printed.get(), docket.get());
    Caption caption =
        new Caption(
            before.flatMap(Caption::court),
            isFuller ? docket : printed,
            before.flatMap(Caption::caseName).or(() -> CaptionFinder.matter(text, read.blocks())),
            before.map(Caption::judges).orElse(List.of()),
            before.map(Caption::parties).orElse(List.of()),
            Optional.empty(),
            Optional.empty(),
            before.flatMap(Caption::below));
    return read.withCaption(caption);
  }

  /// Adds what the stamps tell to what the text does. A stamped paper that tells nothing of itself
  /// was filed in a case, and goes by its number there.
  void tell(MetadataDraft draft, Metadata guessed, Structure read) {
    filed.ifPresent(draft::published);
    if (docket.isPresent()
        && guessed.dockets().stream().noneMatch(docket.get()::equalsIgnoreCase)) {
      draft.addDocket(docket.get());
    }
    number.ifPresent(told -> draft.documentNumber("ECF No. " + told));
    boolean isBare = read.caption().flatMap(Caption::court).isEmpty();
    if (docket.isPresent() && isBare) {
      if (guessed.sourceKind() == SourceKind.OTHER) {
        draft.sourceKind(SourceKind.COURT_FILING);
      }
      String paper = number.map(told -> "ECF No. " + told + ", ").orElse("");
      draft.title(paper + read.caption().flatMap(Caption::caseName).orElse("No. " + docket.get()));
    }
  }

  /// Whether a row of a page's margin is the stamp of a filing system.
  boolean take(String row) {
    Matcher stamp = STAMP.matcher(row);
    if (!stamp.matches()) {
      return false;
    }
    Matcher day = FILED.matcher(row);
    Optional<LocalDate> stamped =
        day.find() ? LegalDates.first(day.group("day")) : Optional.empty();
    if (docket.isEmpty() || isLater(stamped)) {
      docket = Optional.of(stamp.group("docket").replaceFirst("[,.]+$", ""));
      Matcher paper = PAPER.matcher(row);
      number = paper.find() ? Optional.of(paper.group("number")) : Optional.empty();
      filed = stamped;
    }
    return true;
  }

  private boolean isLater(Optional<LocalDate> stamped) {
    return stamped.isPresent() && (filed.isEmpty() || stamped.get().isAfter(filed.get()));
  }

  /// The lines of the clerk's block at the head of a page: from `FILED` down to the clerk, one
  /// under another.
  Set<Line> clerks(PdfPage page) {
    for (Line first : page.lines()) {
      if (first.baseline() < page.height() * 0.45f && FIRST.matcher(first.words()).matches()) {
        List<Line> block = below(page, first);
        int end = lastOfClerk(block);
        if (end >= 0) {
          List<Line> stamp = block.subList(0, end + 1);
          noticeDay(stamp);
          return new HashSet<>(stamp);
        }
      }
    }
    return Set.of();
  }

  private static List<Line> below(PdfPage page, Line first) {
    List<Line> block = new ArrayList<>(List.of(first));
    float left = first.left() - 75;
    float right = first.right() + 75;
    for (Line line : page.lines()) {
      boolean isUnder =
          line.baseline() > first.baseline() && line.baseline() < first.baseline() + BLOCK_HEIGHT;
      if (isUnder && line.left() >= left && line.right() <= right && block.size() < BLOCK_LINES) {
        block.add(line);
      }
    }
    return block;
  }

  private static int lastOfClerk(List<Line> block) {
    int last = -1;
    for (int i = 1; i < block.size(); i++) {
      last = CLERK.matcher(block.get(i).words()).matches() ? i : last;
    }
    return last;
  }

  private void noticeDay(List<Line> block) {
    for (Line line : block) {
      Optional<LocalDate> day = LegalDates.first(line.words()).or(() -> stampedDay(line.words()));
      if (filed.isEmpty() && day.isPresent()) {
        filed = day;
      }
    }
  }

  private static Optional<LocalDate> stampedDay(String words) {
    Matcher day = STAMPED_DAY.matcher(words);
    return day.find()
        ? LegalDates.first(
            titled(day.group("month")) + ". " + day.group("day") + ", " + day.group("year"))
        : Optional.empty();
  }

  private static String titled(String month) {
    return month.charAt(0) + month.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
