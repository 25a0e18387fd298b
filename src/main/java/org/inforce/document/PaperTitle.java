package org.inforce.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a court paper calls itself: `ORDER GRANTING MOTION FOR PRELIMINARY INJUNCTION`, in
/// capitals or as a heading, below the court's name.
final class PaperTitle {
  private static final int MAX = 500;
  private static final int MAX_HEADING = 140;
  private static final int BLOCKS = 45;

  private static final String NOUNS =
      "ORDERS?|OPINION|MEMORANDUM|JUDGMENT|INJUNCTION|COMPLAINT|MOTION|BRIEF|PETITION|STIPULATION|DECLARATION"
          + "|NOTICE|ANSWER|RESPONSE|REPLY|DECREE|FINDINGS|RECOMMENDATIONS?|VERDICT|INDICTMENT|MANDATE|DECISION"
          + "|RULING|APPLICATION|OPPOSITION|AFFIDAVIT|REPORT|REMAND|TRANSFER|MINUTES|SUGGESTION|OBJECTIONS?|SUBPOENA";

  private static final Pattern NOUN = Pattern.compile("\\b(?:" + NOUNS + ")\\b");

  /// A heading that is not in capitals, such as `Memorandum Opinion and Order`.
  private static final Pattern HEADING =
      Pattern.compile("(?i)(?:\\[?proposed\\]? )?(?:\\p{L}+ ){0,3}(?:" + NOUNS + ")\\b.*");

  private static final Pattern PART =
      Pattern.compile(
          "(?:[IVXL]{1,5}|[A-Z]|\\d{1,2})\\.\\s.*|(?:INTRODUCTION|BACKGROUND|DISCUSSION|ANALYSIS|FACTS|TABLE"
              + " OF CONTENTS|PRELIMINARY STATEMENT|(?:BRIEF )?(?:PROCEDURAL|FACTUAL) .*)");

  /// A title that ends with one of these, or with a verb (`TIME TO FILE`), goes on in the next
  /// block; a block that begins with one goes on with the title before it.
  private static final String OPEN =
      "AND|OR|OF|FOR|TO|THE|RE|RE:|IN|ON|WITH|GRANTING|DENYING|REGARDING|BY|A|AN|'S|\\(|-|,";

  private static final Pattern OPEN_END =
      Pattern.compile(".*(?:\\b(?:" + OPEN + ")|\\bTO [A-Z]+|[-,;:&/])$");
  private static final Pattern OPEN_START =
      Pattern.compile(
          "(?:AND|OR|OF|FOR|TO|RE|RE:|IN|ON|WITH|GRANTING|DENYING|REGARDING|BY|\\()\\b.*");

  private static final Pattern ASKING_OR_ORDERING =
      Pattern.compile(
          "\\b(?:(?<asking>COMPLAINT|MOTION|BRIEF|PETITION|STIPULATION|DECLARATION|ANSWER|RESPONSE|REPLY|NOTICE|APPLICATION|OPPOSITION|AFFIDAVIT|INDICTMENT|OBJECTIONS?|SUBPOENA|MEMORANDUM"
              + " (?:OF (?:LAW|POINTS)|IN (?:SUPPORT|OPPOSITION)))"
              + "|ORDERS?|OPINION|JUDGMENT|INJUNCTION|DECREE|MANDATE|RULING|DECISION|MEMORANDUM|FINDINGS|VERDICT)\\b");

  private PaperTitle() {}

  /// The title among the blocks below the court's name; blank when there is none. A person's scrap
  /// of crossed-out letters is left out.
  static String in(List<String> blocks) {
    List<String> head = blocks.subList(0, Math.min(BLOCKS, blocks.size()));
    for (int i = 0; i < head.size(); i++) {
      String title = cleaned(head.get(i));
      if (isTitle(title)) {
        return joined(head, i, title);
      }
    }
    return "";
  }

  private static String cleaned(String block) {
    return DocketNumber.without(block.replaceAll("\\s+", " ").strip())
        .replaceAll("\\bX{4,}\\b ?", "")
        .replaceAll("^[*_#\"\\u201c ]+|[*_#\"\\u201d ]+$", "")
        .strip();
  }

  private static boolean isTitle(String block) {
    if (block.length() < 5 || block.length() > MAX || PART.matcher(block).matches()) {
      return block.equals("ORDER");
    }
    boolean isCapitals = capitals(block) >= 0.7 && NOUN.matcher(block).find() && !isSentence(block);
    boolean isHeading =
        block.length() <= MAX_HEADING
            && !block.endsWith(".")
            && HEADING.matcher(block).matches()
            && initials(block) >= 0.7;
    return isCapitals || isHeading;
  }

  /// `IT IS HEREBY ORDERED` is no title, nor is `PURSUANT TO STIPULATION, IT IS SO ORDERED.`
  private static boolean isSentence(String block) {
    return block.matches("(?i).*\\b(?:it is|is hereby|are hereby|shall)\\b.*");
  }

  private static String joined(List<String> head, int first, String title) {
    StringBuilder joined = new StringBuilder();
    if (first > 0 && isOpenBefore(cleaned(head.get(first - 1)))) {
      joined.append(cleaned(head.get(first - 1))).append(' ');
    }
    joined.append(title);
    for (int i = first + 1; i < head.size() && joined.length() < MAX; i++) {
      String next = cleaned(head.get(i));
      boolean goesOn = OPEN_END.matcher(joined).matches() || OPEN_START.matcher(next).matches();
      if (!goesOn
          || next.isEmpty()
          || capitals(next) < 0.7
          || PART.matcher(next).matches()
          || isSentence(next)) {
        break;
      }
      joined.append(' ').append(next);
    }
    return joined.toString().replaceFirst("[,;: ]+$", "");
  }

  /// A line of capitals that ends open belongs to the title below it.
  private static boolean isOpenBefore(String before) {
    return before.length() <= MAX_HEADING
        && before.length() > 4
        && capitals(before) >= 0.9
        && before.matches(".*\\b(?:AND|OR|OF|FOR|TO|THE|RE|GRANTING|DENYING)");
  }

  /// The share of letters that are capitals.
  private static double capitals(String words) {
    long letters = words.chars().filter(Character::isLetter).count();
    long capitals = words.chars().filter(Character::isUpperCase).count();
    return letters == 0 ? 1 : (double) capitals / letters;
  }

  /// The share of longer words that begin with a capital.
  private static double initials(String words) {
    int asked = 0;
    int capital = 0;
    for (String word : words.split(" ")) {
      if (word.length() > 3) {
        asked++;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return asked == 0 ? 1 : (double) capital / asked;
  }

  /// Whether a paper of this title asks rather than orders: what it calls itself first decides. A
  /// stipulation with an order is an order.
  static boolean isMoved(String title) {
    Matcher first = ASKING_OR_ORDERING.matcher(title.toUpperCase(Locale.ROOT));
    if (!first.find()) {
      return false;
    }
    boolean isStipulated =
        first.group().equals("STIPULATION") && title.toUpperCase(Locale.ROOT).contains("ORDER");
    return first.group("asking") != null && !isStipulated;
  }

  /// Whether the title says that the order is only proposed.
  static boolean isProposed(String title) {
    return title.toUpperCase(Locale.ROOT).contains("PROPOSED");
  }
}
