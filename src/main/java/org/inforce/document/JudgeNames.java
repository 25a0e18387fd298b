package org.inforce.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the judges of a paper: those who sit on an appeal, and who signs or is named with an
/// office. The judge below is none of them.
final class JudgeNames {
  private static final int HEAD = 5000;
  private static final int TAIL = 2500;
  private static final int MAX = 15;

  private static final String OFFICE =
      "(?:(?:Chief |Senior )?(?:U(?:nited|\\.) ?S(?:tates|\\.) (?:Chief |Senior"
          + " )?(?:District|Magistrate|Circuit|Bankruptcy) Judge|Circuit Judge|District Judge|Chief"
          + " Judge))";

  /// Matches `JANE Q. PUBLIC United States District Judge`, `Hon. John Doe, U.S. District Judge`.
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:Hon(?:orable)?\\.? |Judge:? |BEFORE:?"
              + " |Before:?\\s+)?(?<name>[A-Z][\\p{L}'\\u2019-]+(?: [A-Z]\\.?)?(?:"
              + " [A-Z][\\p{L}'\\u2019-]+){1,2}),?\\s+(?<office>"
              + OFFICE
              + ")",
          Pattern.CASE_INSENSITIVE);

  /// Matches `Before Howard, Chief Judge, Selya and Barron, Circuit Judges.`, `PRESENT: JANE DOE,
  /// JOHN ROE, Circuit Judges`.
  private static final Pattern PANEL =
      Pattern.compile(
          "(?m)^["
              + " \\t\\[*]{0,12}(?:Before|BEFORE|PRESENT|Present):?\\s+(?<names>[^;:]{3,240}?),?\\s+(?:(?:Senior|Chief|SENIOR|CHIEF)"
              + " )?(?:Circuit|CIRCUIT) (?:Judges?|JUDGES?)\\b");

  /// Matches `SELYA, Circuit Judge.`, `JANE DOE, Chief Judge:` at the start of an opinion.
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?m)^[ \\t*]{0,12}(?<name>[A-Z][A-Z.'\\u2019\\u00c0-\\u00dd -]{2,40}), (?:Chief |Senior"
              + " )?(?:Circuit|District|Chief) Judge[.:,]");

  /// Matches `Judge: Hon. Jane Q. Public`, `Assigned to the Honorable John Doe`.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:Judge:|Assigned to(?: the)?|Before"
              + " the)\\s+(?:Hon(?:\\.|orable)\\s+)?(?<name>[A-Z][\\p{L}'\\u2019-]+(?:"
              + " [A-Z]\\.)?(?: [A-Z][\\p{L}'\\u2019-]+){1,2})");

  private static final Pattern BELOW =
      Pattern.compile("(?i)\\bappeals? from the\\b|\\bon petition for review\\b");

  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "court",
          "before",
          "united",
          "states",
          "district",
          "and",
          "by",
          "of",
          "for",
          "honorable",
          "hon",
          "chief",
          "senior",
          "judge",
          "circuit",
          "dated",
          "order",
          "ordered",
          "so",
          "is",
          "it",
          "this",
          "present",
          "clerk");

  private JudgeNames() {}

  /// In order of appearance. `isOfAppeals` when the paper is one of a court of appeals.
  static List<String> find(String text, boolean isOfAppeals) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    String tail = text.substring(Math.max(head.length(), text.length() - TAIL));
    Set<String> judges = new LinkedHashSet<>();
    if (isOfAppeals) {
      panel(head, judges);
    }
    for (String part : List.of(head, tail)) {
      signed(part, isOfAppeals, judges);
    }
    if (judges.isEmpty() && !isOfAppeals) {
      all(NAMED, head, judges);
    }
    if (judges.isEmpty()) {
      all(AUTHOR, head, judges);
    }
    return List.copyOf(judges);
  }

  private static void panel(String head, Set<String> judges) {
    Matcher panel = PANEL.matcher(head);
    if (panel.find()) {
      String names =
          panel
              .group("names")
              .replaceAll("(?i),?\\s*(?:Chief|Senior|Circuit) (?:Circuit )?Judges?\\b\\.?", ",")
              .replaceAll("(?i)\\b(?:Hon(?:\\.|orable)|the)\\s", "");
      for (String name : names.split("\\s*(?:,|;|\\n|\\band\\b|&|\\bAND\\b)\\s*")) {
        add(name, judges);
      }
    }
  }

  private static void signed(String part, boolean isOfAppeals, Set<String> judges) {
    Matcher judge = SIGNED.matcher(part);
    while (judge.find() && judges.size() < MAX) {
      boolean isBelow =
          isOfAppeals
              && !judge.group("office").toLowerCase(java.util.Locale.ROOT).contains("circuit");
      String before = part.substring(Math.max(0, judge.start() - 300), judge.start());
      if (!isBelow
          && !(isOfAppeals && BELOW.matcher(before).find() && !before.contains("Before"))) {
        add(judge.group("name"), judges);
      }
    }
  }

  private static void all(Pattern pattern, String part, Set<String> judges) {
    Matcher judge = pattern.matcher(part);
    while (judge.find() && judges.size() < MAX) {
      add(judge.group("name"), judges);
    }
  }

  private static void add(String words, Set<String> judges) {
    String name = words.replaceAll("\\s+", " ").replaceAll("^[*\\[ ]+|[,*\\] ]+$", "").strip();
    boolean isName =
        name.length() >= 3
            && name.length() <= 50
            && Character.isUpperCase(name.charAt(0))
            && name.chars().noneMatch(Character::isDigit);
    for (String word : name.split(" ")) {
      isName &= !NO_NAMES.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
    if (isName
        && judges.stream()
            .noneMatch(known -> known.endsWith(" " + name) || known.equalsIgnoreCase(name))) {
      judges.add(name);
    }
  }
}
