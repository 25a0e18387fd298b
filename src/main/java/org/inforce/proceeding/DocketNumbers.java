package org.inforce.proceeding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.authority.Docket;
import org.inforce.authority.Dockets;

/// Finds docket numbers in a sentence, with the court in the parenthesis that follows.
final class DocketNumbers {
  /// Matches `3:26-cv-00417`, `3:25-cv-05536-VC`, `26-1177`, `25A97`; not `1903-1`.
  private static final Pattern SHAPE =
      Pattern.compile(
          """
          (?: \\d{1,2} : )? \\d{2} (?: - [a-z]{2} - \\d{3,6} | - \\d{3,5} | a \\d{1,4} )
          (?: - [a-z]{1,5} ){0,3}
          """,
          Pattern.COMMENTS);

  private static final int LONGEST_COURT = 12;

  private DocketNumbers() {}

  /// The number at token `i`, court still unknown: one after `No.`, or one of a district court's
  /// shape.
  static Optional<Docket> at(Sentence s, int i) {
    String word = s.lower(i);
    boolean isNumber =
        Character.isDigit(word.charAt(0))
            && SHAPE.matcher(word).matches()
            && (word.indexOf("-cv-") > 0 || isIntroduced(s, i));
    return isNumber ? Dockets.tryParse(Docket.UNKNOWN_COURT, s.at(i).text()) : Optional.empty();
  }

  private static boolean isIntroduced(Sentence s, int i) {
    int at = i - 1;
    while (at >= 0 && (s.lower(at).equals(".") || s.lower(at).equals(":"))) {
      at--;
    }
    String lead = s.lower(at);
    boolean isListed = lead.equals(",") || lead.equals("and") || lead.equals("&");
    return lead.equals("no")
        || lead.equals("nos")
        || lead.equals("number")
        || (isListed
            && at > 0
            && SHAPE.matcher(s.lower(at - 1)).matches()
            && isIntroduced(s, at - 1));
  }

  /// `(N.D. Cal. filed July 1, 2025)` after the number.
  static Optional<String> courtAfter(Sentence s, int i) {
    int open = s.find("(", i + 1, i + 4);
    int close = open < 0 ? -1 : s.find(")", open, open + LONGEST_COURT + 2);
    for (int end = close; open >= 0 && end > open + 1; end--) {
      Optional<String> court = CourtNames.abbreviated(s.words(open + 1, end));
      if (court.isPresent()) {
        return court;
      }
    }
    return Optional.empty();
  }

  static Docket of(Docket docket, Optional<String> court) {
    return new Docket(
        court.orElse(docket.court()),
        docket.written(),
        docket.office(),
        docket.year(),
        docket.type(),
        docket.serial());
  }
}
