package org.inforce.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.PdfPage.Line;

/// Takes from the pages of a PDF what is no part of the document: running heads and feet, page
/// numbers, court filing stamps, line numbers, typesetters' lines; and keeps what they tell.
final class PdfFurniture {
  private static final float MARGIN = 0.11f;

  /// Matches the running head of the Federal Register.
  private static final Pattern REGISTER_HEAD =
      Pattern.compile(
          "(?:(?<before>\\d{1,6}) )?Federal Register ?/ ?Vol\\. ?(?<volume>\\d+),? No\\. ?\\d+ ?/"
              + " ?(?<date>[A-Z][a-z]+, [A-Z][a-z]+ \\d{1,2}, \\d{4}) ?/ ?(?<part>[A-Za-z ]+?)(?:"
              + " (?<after>\\d{1,6}))?");

  private static final Pattern TYPESETTER =
      Pattern.compile(
          "VerDate .*|.* on (?:DSK|PROD).* with .*|Jkt \\d+|PO 0+|Frm \\d+|Fmt \\d+|Sfmt"
              + " \\d+|E:\\\\.*|"
              + "\\d\\d[A-Z]{3}[A-Z0-9]{2}\\.(?:SGM|LOC)|\\d\\d[A-Z]{3}[A-Z]\\d|.*\\.EPS</GPH>");

  /// A line drawn with characters.
  private static final Pattern DRAWN = Pattern.compile("[_=*\\u2500\\u2014-]{4,}");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-\\u2013\\u2014 ]*(?:Page )?(?<number>\\d{1,6}|[ivxlc]{1,6})(?: of"
              + " \\d+)?[-\\u2013\\u2014 ]*");

  private final List<PdfPage> pages;
  private final Set<String> repeated = new HashSet<>();
  private final PdfStamps stamps = new PdfStamps();
  private Optional<String> volume = Optional.empty();
  private Optional<LocalDate> issue = Optional.empty();
  private Optional<String> division = Optional.empty();
  private final Map<Integer, String> labels = new HashMap<>();

  PdfFurniture(List<PdfPage> pages) {
    this.pages = pages;
    findRepeated();
  }

  /// What the court's stamps tell.
  PdfStamps stamps() {
    return stamps;
  }

  Optional<String> volume() {
    return volume;
  }

  /// The day of the Federal Register's issue.
  Optional<LocalDate> issue() {
    return issue;
  }

  /// `Presidential Documents`, `Rules and Regulations`, `Notices`, as the running head says.
  Optional<String> division() {
    return division;
  }

  /// The page's printed number; for a page without one, its place in the file.
  String label(PdfPage page) {
    return labels.getOrDefault(page.number(), Integer.toString(page.number()));
  }

  /// Heads and feet that differ only in their numbers from page to page.
  private void findRepeated() {
    Map<String, Integer> counts = new HashMap<>();
    for (PdfPage page : pages) {
      Set<String> seen = new HashSet<>();
      for (Line line : page.lines()) {
        if (isInMargin(page, line) && seen.add(masked(line))) {
          counts.merge(masked(line), 1, Integer::sum);
        }
      }
    }
    int enough = Math.max(3, pages.size() / 2);
    counts.forEach((line, count) -> {
      if (count >= enough) {
        repeated.add(line);
      }
    });
  }

  private static boolean isInMargin(PdfPage page, Line line) {
    return line.baseline() < page.height() * MARGIN
        || line.baseline() > page.height() * (1 - MARGIN);
  }

  private static String masked(Line line) {
    return line.words().replaceAll("\\d+|\\b[Il]$", "#");
  }

  /// Whether a line is only drawn, and so parts what stands above it from what stands below.
  static boolean isDrawn(Line line) {
    return DRAWN.matcher(line.words()).matches();
  }

  /// The lines of `page` that belong to the document.
  List<Line> without(PdfPage page) {
    Set<Line> numbers = lineNumbers(page);
    Set<Line> clerks = stamps.clerks(page);
    float numbersRight = numbers.stream().map(Line::right).max(Float::compare).orElse(0f);
    List<Line> kept = new ArrayList<>();
    for (Line line : page.lines()) {
      if (!numbers.contains(line) && !clerks.contains(line) && !isFurniture(page, line)) {
        kept.add(line.left() < numbersRight ? withoutNumber(line) : line);
      }
    }
    return PdfStacks.without(kept);
  }

  private boolean isFurniture(PdfPage page, Line line) {
    Matcher head = REGISTER_HEAD.matcher(line.words());
    if (head.matches()) {
      noticeHead(page, head);
      return true;
    }
    if (TYPESETTER.matcher(line.words()).matches()) {
      return true;
    }
    if (!isInMargin(page, line)) {
      return false;
    }
    String row = row(page, line);
    if (row.contains("VerDate") && row.contains("Fmt")) {
      return true;
    }
    if (stamps.take(row)) {
      return true;
    }
    Matcher number = PAGE_NUMBER.matcher(line.words());
    if (number.matches()) {
      if (volume.isPresent() || number.group("number").length() > 3) {
        labels.putIfAbsent(page.number(), number.group("number"));
      }
      return true;
    }
    return repeated.contains(masked(line));
  }

  private void noticeHead(PdfPage page, Matcher head) {
    volume = Optional.of(head.group("volume"));
    issue = LegalDates.first(head.group("date"));
    division = Optional.of(head.group("part").strip());
    for (String group : List.of("before", "after")) {
      if (head.group(group) != null) {
        labels.put(page.number(), head.group(group));
      }
    }
  }

  /// Everything on the line's row: a stamp may be set with wide gaps.
  private static String row(PdfPage page, Line line) {
    StringBuilder row = new StringBuilder();
    for (Line other : page.lines()) {
      boolean isOver = other.left() < line.right() && line.left() < other.right();
      if (other == line || Math.abs(other.baseline() - line.baseline()) < 1.5f && !isOver) {
        row.append(row.isEmpty() ? "" : " ").append(other.words());
      }
    }
    return row.toString();
  }

  /// The numbers 1 to 28 down the left margin of pleading paper.
  private static Set<Line> lineNumbers(PdfPage page) {
    Set<Line> numbers = new HashSet<>();
    for (Line line : page.lines()) {
      if (line.words().matches("\\d{1,2}") && line.left() < page.width() * 0.2f) {
        numbers.add(line);
      }
    }
    return numbers.size() >= 8 ? numbers : Set.of();
  }

  private static Line withoutNumber(Line line) {
    String words = line.words().replaceFirst("^\\d{1,2} +", "");
    return line.withWords(words);
  }
}
