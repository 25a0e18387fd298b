package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds docket numbers as captions print them.
final class DocketNumber {
  private static final String LABEL =
      "(?:(?i:(?:(?:Civil|Criminal|Master|Lead|Misc\\.?|Miscellaneous|Adversary|Bankruptcy|Appeal|Agency)["
          + " ])?(?:Case|Cause|Docket|Civil["
          + " ]Action|Civ\\.|Civil|Criminal|Appeal|Action|Misc\\.|File)[\\s.:]*)?(?i:Nos?[.:]|Number|No["
          + " ]:)|(?i:Case|Docket|Cause)[ ]?(?:\\#|:))\\s*:?\\s*";

  /// Matches `3:25-cv-05536-VC`, `25-1234 (RDM)`, `C17-0141JLR`, `CV 16-01234-GW (PVCx)`, `MDL
  /// 15-02641-PHX-DGC`, `1:20cv123`; the letters behind name judges and offices.
  private static final String NUMBER =
      "(?<docket>(?:(?:MDL|ED[ ]CV|SA[ ]CV|CIV|CV|CR|C|S|M)[. -]{0,2})?(?:\\d{1,2}:)?\\d{2}"
          + "(?:-(?i:[a-z]{2,4})-|(?i:cv|cr|mc|mj|md|mdl|civ|bk|ap)-?|-)\\d{2,6}"
          + "(?:-[A-Za-z]{1,4}){0,4}(?:[A-Z]{2,4}\\b)?"
          + "(?:[ ](?!AND|THE|FOR|ORD|OF|ON|BY|IN|TO|VS?|RE|AT|OR)[A-Z]{2,4}\\b)?"
          + "(?:[ ]?\\([A-Z]{1,5}x?\\)){0,2})(?![\\w-])";

  /// Matches `Case No. 3:25-cv-05536-VC`, `Civil Action No. 25-1234 (RDM)`, `No. 20-1507`,
  /// `CASENO.: C 08-02214 SBA`; not `Dkt. 25-1`.
  private static final Pattern LABELLED = Pattern.compile("\\b" + LABEL + NUMBER);

  /// A number that tells by its form that it is one, such as `3:25-cv-05536-VC`.
  private static final Pattern TELLING =
      Pattern.compile("(?<![\\w:-])(?=\\d{1,2}:\\d{2}-?(?i:[a-z]{2}))" + NUMBER);

  private static final Pattern CORE =
      Pattern.compile("(?<year>\\d{2})(?:-?[A-Za-z]{2,4}-?|-)0*(?<serial>\\d{1,6})");

  private DocketNumber() {}

  /// The first labelled number in `text`.
  static Optional<String> in(String text) {
    Matcher number = LABELLED.matcher(text);
    return number.find() ? Optional.of(number.group("docket").strip()) : Optional.empty();
  }

  /// The numbers that a line of a caption begins with, or is.
  static List<String> heading(String line) {
    List<String> numbers = new ArrayList<>();
    Matcher labelled = LABELLED.matcher(line);
    Matcher telling = TELLING.matcher(line);
    if (labelled.lookingAt() || telling.lookingAt()) {
      int from = 0;
      Matcher number = Pattern.compile("(?<![\\w:-])" + NUMBER).matcher(line);
      while (number.find(from) && isListed(line, from, number.start())) {
        numbers.add(number.group("docket").strip());
        from = number.end();
      }
    }
    return numbers;
  }

  /// Between the numbers of one line stand only commas and the like.
  private static boolean isListed(String line, int from, int start) {
    return from == 0 && start < 40
        || line.substring(from, start)
            .matches("(?i)[\\s,;&()]*(?:and|consol\\w*\\.?|with)?[\\s,;&()]*");
  }

  /// `line` without the number it begins or ends with.
  static String without(String line) {
    Matcher labelled = LABELLED.matcher(line);
    if (labelled.lookingAt()) {
      return line.substring(labelled.end()).strip();
    }
    while (labelled.find()) {
      String before = line.substring(0, labelled.start()).strip();
      if (labelled.end() == line.length() && before.length() <= 60 && !before.endsWith(",")) {
        return before;
      }
    }
    return line;
  }

  /// Whether two ways of writing mean the same number: the year and the serial number agree.
  static boolean isSame(String a, String b) {
    Matcher one = CORE.matcher(a);
    Matcher other = CORE.matcher(b);
    return one.find()
        && other.find()
        && one.group("year").equals(other.group("year"))
        && one.group("serial").equals(other.group("serial"));
  }
}
