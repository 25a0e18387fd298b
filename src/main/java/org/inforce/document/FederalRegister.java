package org.inforce.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The conventions of the Federal Register's headings, whatever form they come in (Document
/// Drafting Handbook, 2.1 to 2.16; 1 CFR 18).
final class FederalRegister {
  private static final int FIRST_VOLUME_YEAR = 1935;

  /// Matches `FR Doc. 2024-02705`, `FR Doc. C1-2023-27789`, `FR Doc. E9-1234`; not `FR Doc.`.
  private static final Pattern NUMBER =
      Pattern.compile(
          "FR\\s*Doc\\.?\\s*(?:No\\.?:?\\s*)?(?<number>(?:[A-Z]\\d{0,2}-)?(?:\\d{2,4}|[A-Z]\\d{1,2})-\\d{1,6})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RIN = Pattern.compile("\\b(\\d{4}-[A-Z]{2}[A-Z0-9]{2,3})\\b");

  /// Matches `42 CFR Parts 405, 410, and 600`, `48 CFR Chapter 1`; not `42 CFR 405.1`.
  private static final Pattern CFR =
      Pattern.compile(
          "(?<title>\\d{1,2})\\s+CFR\\s+(?<kind>Parts?|Chapters?|Ch\\.?|Subtitle)?\\s*(?<list>[^\\n]*?)(?=\\d{1,2}\\s+CFR|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CFR_ITEM =
      Pattern.compile("\\b(\\d{1,4}[a-z]?|[IVXL]+)\\b(?!\\s*U\\.S\\.C)");

  private static final Pattern DOCKET_LEAD =
      Pattern.compile(
          "^(?:(?:agency|public)\\s+)?(?:docket|document|doc\\.|notice)s?(?:\\s+file)?\\s*(?:(?:nos?|ids?|numbers?|identifiers?)\\b\\.?\\s*(?:nos?\\.)?:?|:)\\s*",
          Pattern.CASE_INSENSITIVE);

  /// With these words the name of another body begins behind a comma; in `Bureau of Alcohol,
  /// Tobacco, Firearms, and Explosives` none does.
  private static final String BODY =
      "(?:the\\s+|U\\.S\\.\\s+|United\\s+States\\s+)?(?:[A-Z][\\w.&'-]*\\s+){0,6}(?:Department|Agency|Administration|Commission|Bureau|Office|Service|Services|Board|Center|Centers|Corporation|Council|Authority|Institute|Corps|Guard|Treasury|Justice|Labor|Foundation|Committee|System|Reserve|Library|Secretary)\\b";

  private FederalRegister() {}

  /// Hyphens for the dashes that typesetting puts into numbers.
  static String plainDashes(String words) {
    return words
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replace('\u2012', '-')
        .replace('\u2013', '-')
        .replace('\u2212', '-');
  }

  /// The document's number from `[FR Doc. 2024-02705 Filed 2-9-24; 8:45 am]`; nothing when it is
  /// cut off.
  static Optional<String> number(String line) {
    Matcher number = NUMBER.matcher(plainDashes(line));
    return number.find()
        ? Optional.of(number.group("number").toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /// `0938-AV07` from `RIN 0938-AV07`, all there are.
  static List<String> rins(String line) {
    List<String> rins = new ArrayList<>();
    Matcher rin = RIN.matcher(plainDashes(line));
    while (rin.find()) {
      rins.add(rin.group(1));
    }
    return rins;
  }

  /// The ids in `[Docket No. FAA-2024-0224; Project Identifier AD-2024-00055-T]`, without the words
  /// that only say they are dockets.
  static List<String> dockets(String line) {
    List<String> dockets = new ArrayList<>();
    String inner = plainDashes(line).replaceAll("[\\[\\]]", " ").strip();
    for (String part : inner.split(";|,\\s+(?=[A-Z]{2,}|Docket|RIN)")) {
      String docket = DOCKET_LEAD.matcher(part.strip()).replaceFirst("").strip();
      docket = docket.replaceAll("[.,]+$", "").replaceAll("^and\\s+", "");
      if (docket.chars().anyMatch(Character::isDigit) && rins(docket).isEmpty()) {
        dockets.add(docket.replaceAll("\\s+", " "));
      }
    }
    return dockets;
  }

  /// `42 CFR part 405`, `42 CFR part 410` from `42 CFR Parts 405 and 410`.
  static List<String> cfrParts(String line) {
    List<String> parts = new ArrayList<>();
    Matcher reference = CFR.matcher(plainDashes(line).replaceAll("\\s+", " "));
    while (reference.find()) {
      String kind = reference.group("kind");
      boolean isChapter = kind != null && !kind.toLowerCase(Locale.ROOT).startsWith("part");
      Matcher item = CFR_ITEM.matcher(reference.group("list"));
      while (item.find()) {
        boolean isPart = Character.isDigit(item.group(1).charAt(0)) && !isChapter;
        if (isPart || isChapter) {
          String level = isPart ? " CFR part " : " CFR chapter ";
          parts.add(reference.group("title") + level + item.group(1));
        }
      }
    }
    return parts;
  }

  /// The agencies an AGENCY paragraph names, broad after narrow as printed, without their acronyms:
  /// `Centers for Medicare & Medicaid Services (CMS), Department of Health and Human Services
  /// (HHS).`
  static List<String> agencies(String paragraph) {
    List<String> agencies = new ArrayList<>();
    String plain =
        paragraph.replaceAll("\\s*\\([^()]{1,40}\\)", "").replaceAll("\\s+", " ").strip();
    for (String part :
        plain.split(
            ";\\s*(?:and\\s+)?|,\\s+(?:and\\s+)?(?="
                + BODY
                + ")|\\s+and\\s+(?=the\\s+"
                + BODY
                + ")")) {
      String name = part.replaceFirst("^(?i:the|and)\\s+", "").replaceFirst("[.,]+$", "").strip();
      if (!name.isEmpty()) {
        agencies.add(name);
      }
    }
    return agencies;
  }

  /// The kind of source the words of an ACTION line name; a notice of proposed rulemaking is a
  /// proposed rule, and a notice about a rule is a notice.
  static Optional<SourceKind> kindOfAction(String action) {
    String lower = action.toLowerCase(Locale.ROOT);
    if (lower.contains("proposed rule") && !lower.startsWith("notice of availability")) {
      return Optional.of(SourceKind.FEDERAL_REGISTER_PROPOSED_RULE);
    }
    if (lower.contains("final rule")
        || lower.contains("interim rule")
        || lower.startsWith("rule")) {
      return Optional.of(SourceKind.FEDERAL_REGISTER_RULE);
    }
    return lower.contains("notice") || lower.contains("request for")
        ? Optional.of(SourceKind.FEDERAL_REGISTER_NOTICE)
        : Optional.empty();
  }

  /// The kind of source in a division of the issue, named as in its running head.
  static Optional<SourceKind> kindOfDivision(String division) {
    return switch (division.toLowerCase(Locale.ROOT)) {
      case "presidential documents" -> Optional.of(SourceKind.PRESIDENTIAL_DOCUMENT);
      case "rules and regulations" -> Optional.of(SourceKind.FEDERAL_REGISTER_RULE);
      case "proposed rules" -> Optional.of(SourceKind.FEDERAL_REGISTER_PROPOSED_RULE);
      case "notices" -> Optional.of(SourceKind.FEDERAL_REGISTER_NOTICE);
      default -> Optional.empty();
    };
  }

  /// `90 FR 53324`. The volume of a year is that year less 1935: volume 1 is 1936.
  static String citation(int volume, String page) {
    return volume + " FR " + page;
  }

  static int volumeOf(LocalDate published) {
    return published.getYear() - FIRST_VOLUME_YEAR;
  }
}
