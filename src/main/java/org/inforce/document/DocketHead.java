package org.inforce.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.Structure.Below;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Party;

/// What stands above the parties and entries of a docket: court, number, name, judges, days.
///
/// @param number blank when the page names none
/// @param caseName blank when the page names none
record DocketHead(
    String court,
    String number,
    String caseName,
    List<String> judges,
    Optional<LocalDate> filed,
    Optional<LocalDate> terminated,
    Optional<Below> below) {

  private static final String DOCKET_NUMBER =
      "(?<number>(?:\\d{1,2}:)?\\d{2,4}-(?:[A-Za-z]{2,4}-)?\\d{1,6}(?:-[A-Za-z0-9]{1,6}){0,5})\\b";

  /// Matches `CIVIL DOCKET FOR CASE #: 3:17-cv-01352-BAJ-EWD`, `Court of Appeals Docket #:
  /// 17-15589`, `Case Number: 4:22-cv-05541-JST`.
  private static final Pattern LABELLED_NUMBER =
      Pattern.compile(
          "(?i)(?:docket for case|docket|petition|proceeding|case)\\s*(?:#|number|no\\.)\\s*:?\\s*"
              + DOCKET_NUMBER);

  /// Matches `1:17-cv-02122-TSC GARZA v. HARGAN et al`, a number and a name on one line.
  private static final Pattern NUMBER_AND_NAME =
      Pattern.compile("^" + DOCKET_NUMBER + "\\s+(?<name>\\S.{2,400})$");

  /// Matches `Assigned to: Judge Brian A. Jackson`.
  private static final Pattern LABEL =
      Pattern.compile("^(?<label>[A-Z][A-Za-z/#&'. ]{1,40}):\\s*(?<value>.*)$");

  private static final Pattern PRESIDING = Pattern.compile("^(?<judge>.{3,60}), presiding$");
  private static final Pattern JUDGE_TITLE =
      Pattern.compile(
          "^(?:(?:Chief|Senior|Visiting|Unassigned|U\\.?S\\.?|United States|District|Magistrate"
              + "|Circuit|Bankruptcy)\\s+)*(?:Judge|Justice)\\s+");
  private static final Pattern OTHERS = Pattern.compile("(?i),?\\s+et\\.?\\s+al\\b\\.?");
  private static final Pattern LINK_HOST =
      Pattern.compile("^https?://ecf\\.(?<court>[a-z0-9]{2,8})\\.uscourts\\.gov/");

  /// Reads the words above the parties; `page` is asked for its title and links.
  static DocketHead of(String words, org.jsoup.nodes.Document page) {
    List<String> lines = words.lines().flatMap(line -> List.of(line.split("\t")).stream()).toList();
    Matcher number = LABELLED_NUMBER.matcher(words);
    boolean isLabelled = number.find();
    Optional<Matcher> both = isLabelled ? Optional.empty() : numberAndName(lines);
    Map<String, String> labels = labels(lines);
    String name =
        both.map(found -> found.group("name"))
            .or(() -> Optional.ofNullable(labels.get("case title")))
            .or(() -> Optional.ofNullable(labels.get("case name")))
            .orElseGet(() -> isLabelled ? nameBelow(lines) : "");
    return new DocketHead(
        court(lines, page),
        isLabelled ? number.group("number") : both.map(found -> found.group("number")).orElse(""),
        withoutOthers(name),
        judges(lines, labels),
        day(labels, "docketed", "date filed"),
        day(labels, "date terminated", "termed", "date closed"),
        below(labels, page));
  }

  /// The first line that is a number with a name behind it, by the groups `number` and `name`.
  static Optional<Matcher> numberAndName(List<String> lines) {
    return lines.stream().map(NUMBER_AND_NAME::matcher).filter(Matcher::find).findFirst();
  }

  /// The first value of each label, the label in lower case.
  static Map<String, String> labels(List<String> lines) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher label = LABEL.matcher(lines.get(i).strip());
      if (label.matches()) {
        boolean isBelow = label.group("value").isBlank() && i + 1 < lines.size();
        String value = isBelow ? lines.get(i + 1) : label.group("value");
        labels.putIfAbsent(
            label.group("label").strip().toLowerCase(java.util.Locale.ROOT), value.strip());
      }
    }
    return labels;
  }

  /// The first line below the number that no label stands before.
  private static String nameBelow(List<String> lines) {
    boolean isBelow = false;
    for (String line : lines) {
      String words = line.strip();
      if (isBelow && !words.isEmpty() && !LABEL.matcher(words).matches()) {
        return words;
      }
      isBelow |= LABELLED_NUMBER.matcher(words).find();
    }
    return "";
  }

  /// A case is named by the first party of each side (Bluebook, rule 10.2.1(a)).
  static String withoutOthers(String name) {
    return OTHERS.matcher(name).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  /// `Brian A. Jackson` of `Chief Judge Brian A. Jackson`.
  static String withoutTitle(String judge) {
    return JUDGE_TITLE.matcher(judge).replaceFirst("").strip();
  }

  private static String court(List<String> lines, org.jsoup.nodes.Document page) {
    String named = CourtHeads.in(lines);
    return named.isEmpty()
        ? CourtHeads.ofTitle(page.title()).or(() -> linkedCourt(page)).orElse("")
        : named;
  }

  /// The court's identifier in the addresses of its own documents.
  private static Optional<String> linkedCourt(org.jsoup.nodes.Document page) {
    return page.select("a[href^=http]").stream()
        .flatMap(l -> courtOf(l.attr("href")).stream())
        .findFirst();
  }

  /// `lamd` of `https://ecf.lamd.uscourts.gov/doc1/08702087408`.
  static Optional<String> courtOf(String address) {
    Matcher host = LINK_HOST.matcher(address);
    return host.find() ? Optional.of(host.group("court")) : Optional.empty();
  }

  private static List<String> judges(List<String> lines, Map<String, String> labels) {
    List<String> judges = new ArrayList<>();
    for (String label : List.of("assigned to", "presiding judge", "judge", "referred to")) {
      String name = withoutTitle(labels.getOrDefault(label, ""));
      if (!name.isEmpty() && !judges.contains(name)) {
        judges.add(name);
      }
    }
    for (String line : lines) {
      Matcher presiding = PRESIDING.matcher(line.strip());
      if (presiding.matches()) {
        judges.add(presiding.group("judge"));
      }
    }
    return judges;
  }

  private static Optional<LocalDate> day(Map<String, String> labels, String... names) {
    for (String name : names) {
      Optional<LocalDate> day = LegalDates.first(labels.getOrDefault(name, ""));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /// `District: 0975-1 : 1:17-cv-00050-DKW-KSC`, with the court in the number's link or in the line
  /// `Appeal From:`.
  private static Optional<Below> below(Map<String, String> labels, org.jsoup.nodes.Document page) {
    String words = labels.getOrDefault("district", "");
    Matcher number = Pattern.compile("(?<=:\\s)" + DOCKET_NUMBER).matcher(words);
    if (!number.find()) {
      return Optional.empty();
    }
    String docket = number.group("number");
    String court =
        page.select("a[href*=caseNumber]").stream()
            .filter(link -> link.text().strip().equals(docket))
            .flatMap(link -> courtOf(link.attr("href")).stream())
            .findFirst()
            .orElseGet(() -> labels.getOrDefault("appeal from", ""));
    return Optional.of(new Below(court, docket));
  }

  Caption caption(List<Party> parties) {
    return new Caption(
        given(court), given(number), given(caseName), judges, parties, filed, terminated, below);
  }

  private static Optional<String> given(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }
}
