package org.inforce.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/// Texts that a careless finder of citations would read again and again: each a few words for every
/// number from one up, by a name that shows them.
final class WorstTexts {
  private WorstTexts() {}

  /// In a fixed order. The first kind repeats the same words; the second has new ones each time, so
  /// that what the finder remembers grows with the text.
  static Map<String, IntFunction<String>> all() {
    Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    same(
        texts,
        "§§ 1, 1, 1, ",
        "§ 1 ",
        "§ 1.1 of this ",
        "§ 1.1(a)",
        "(a)(1)(i)",
        "§ 1-",
        "§§§§",
        "sections 1, 2, ",
        "section 1 of the Act of ",
        "section 1 of Aa ",
        "paragraph (a) of ",
        "1 CFR part 1, ",
        "appendix A, ",
        "Id. Id. ",
        "Id. at 5. ",
        "Id. (a ",
        "Foo, supra, ",
        "1234567890",
        "1 ",
        "1.1-",
        "1-1-",
        "No. 1-1-",
        "1 U.S.C. 1, ",
        "5 U.S.C. 552(a)(1)(i) and (ii), ",
        "U.S.C. ",
        "1 U.S. 1, ",
        "1 U.S. at 1, ",
        "1 U.S. ___");
    same(
        texts,
        "Ash v. Birch, 1 U.S. 1 (",
        "Aa v. ",
        "A",
        "A ",
        "A. ",
        "the Act ",
        "Act (the Act) ",
        "Clean Air Act (",
        "of the United States Act ",
        "see 1(a)",
        "First and ",
        "L.R. ",
        "\"",
        "( ",
        "((",
        "[a](",
        "[",
        "*",
        "_",
        "<a ",
        "</p><p ",
        "&a",
        "-\na",
        "\n\n");
    texts.put(
        "Act of the year (the A1 Act)", i -> "Aa" + i + " Act of 1999 (the A" + i + " Act). ");
    texts.put("section 1 of the A1 Act", i -> "section " + i % 100 + " of the A" + i + " Act. ");
    texts.put("Aa1 v. Bb1, 1 U.S. 1 (1999)", i -> full(i) + " ");
    texts.put("the same, and Aa1 at 5", i -> full(i) + " In Aa" + i + " at 5. ");
    texts.put(
        "the same, and Aa1, 1 U.S. at 5",
        i -> full(i) + " Aa" + i + ", " + i % 999 + " U.S. at 5. ");
    texts.put("the same, and Aa1, supra, at 5", i -> full(i) + " Aa" + i + ", supra, at 5. ");
    texts.put("1 U.S. 1, 2 S. Ct. 2, in parallel", i -> i % 999 + " U.S. " + i % 99999 + ", ");
    texts.put("No. 1:25-cv-00001-AAA", i -> "No. 1:25-cv-00001-" + letters(i) + ". ");
    texts.put("ICE Memorandum 1.1 (May 1, 2013); the 2013 ICE policy", i -> guidance(i));
    texts.put(
        "90 FR 1; 90 FR at 2", i -> i % 99 + " FR " + i % 99999 + "; " + i % 99 + " FR at 7. ");
    texts.put("1 U.S.C. 1; § 1", i -> i % 54 + " U.S.C. " + i % 99999 + "; § " + i % 99999 + ". ");
    return texts;
  }

  private static void same(Map<String, IntFunction<String>> texts, String... seeds) {
    for (String seed : seeds) {
      texts.put(seed, i -> seed);
    }
  }

  private static String full(int i) {
    return "Aa" + i + " v. Bb" + i + ", " + i % 999 + " U.S. " + i % 99999 + " (1999).";
  }

  private static String guidance(int i) {
    return "ICE Policy Memorandum " + i + ".1 (May 1, 2013); the 2013 ICE Policy Memorandum. ";
  }

  /// Three capitals for a number.
  private static String letters(int i) {
    return "" + (char) ('A' + i / 676 % 26) + (char) ('A' + i / 26 % 26) + (char) ('A' + i % 26);
  }
}
