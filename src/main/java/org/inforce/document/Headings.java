package org.inforce.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells headings from paragraphs in text that has no tags. The levels of numbered headings follow
/// the Federal Register's order: `I.`, `A.`, `1.`, `a.` (Document Drafting Handbook, 2.6).
final class Headings {
  /// A longer line is a paragraph.
  static final int MAX_LENGTH = 160;

  private static final int TITLE_CASE_MAX = 110;

  /// Matches `II. Legal Authority`, `A. Data`, `3. Timing`; not `U.S. citizens`, `1373 applies`.
  private static final Pattern NUMBERED =
      Pattern.compile("(?<mark>[IVXL]{1,6}|[A-Z]|\\d{1,2}|[a-z])\\.\\s+\\S.*", Pattern.DOTALL);

  private Headings() {}

  /// A heading's words without its marks; level 1 is the highest.
  record Heading(String text, int level) {}

  /// The heading that `block`, one line of its own, is.
  static Optional<Heading> in(String text, Span block) {
    int level = Markup.headingLevel(text, block.start(), block.end());
    if (level > 0) {
      String words = text.substring(block.start() + level, block.end()).strip();
      return heading(plain(trimHashes(words)), level);
    }
    String line = block.in(text);
    if (line.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    if (Markup.isBold(text, block.start(), block.end())) {
      String words = plain(line);
      return heading(words, words.endsWith(":") ? 2 : levelOf(words, 3));
    }
    return isHeading(line)
        ? heading(line, levelOf(line, isCapitals(line) ? 2 : 4))
        : Optional.empty();
  }

  private static Optional<Heading> heading(String words, int level) {
    return words.isBlank() ? Optional.empty() : Optional.of(new Heading(words, level));
  }

  private static String trimHashes(String words) {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == '#') {
      end--;
    }
    return words.substring(0, end).strip();
  }

  /// Without emphasis.
  static String plain(String words) {
    return words.replace("**", "").replace("__", "").strip();
  }

  private static int levelOf(String words, int otherwise) {
    Matcher numbered = NUMBERED.matcher(words);
    if (!numbered.matches()) {
      return otherwise;
    }
    String mark = numbered.group("mark");
    char first = mark.charAt(0);
    if (mark.length() > 1 && !Character.isDigit(first) || "IVX".indexOf(first) >= 0) {
      return 3;
    }
    return Character.isDigit(first) ? 5 : Character.isUpperCase(first) ? 4 : 6;
  }

  /// Whether a line standing alone reads as a heading: no end of a sentence, and in capitals,
  /// numbered, or with its words capitalised.
  private static boolean isHeading(String line) {
    char last = line.charAt(line.length() - 1);
    if (".,;!?\u201d\"*_".indexOf(last) >= 0 || line.contains("://") || line.startsWith("[")) {
      return false;
    }
    return isCapitals(line)
        || NUMBERED.matcher(line).matches() && Character.isUpperCase(line.charAt(0))
        || isTitleCase(line);
  }

  private static boolean isCapitals(String line) {
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 4 && letters * 2 > line.length();
  }

  private static boolean isTitleCase(String line) {
    if (line.length() > TITLE_CASE_MAX || !Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    int words = 0;
    int longWords = 0;
    int capital = 0;
    for (String word : line.split("\\s+")) {
      words++;
      if (word.length() >= 4) {
        longWords++;
        capital += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
      }
    }
    return words >= 3 && longWords >= 2 && capital * 5 >= longWords * 4 && !line.startsWith("By ");
  }
}
