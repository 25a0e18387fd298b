package org.inforce.proceeding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.authority.Docket;
import org.inforce.authority.Dockets;

/// Reads a cell that cites a case: `Roe v. Bureau, 1:26-cv-00210, (D. Or.)`, `No. 25A14`, `25-1313
/// (Ninth Circuit)`. Not for prose: every number of a docket's shape counts here.
final class RowCases {
  /// Matches `1:26-cv-00210`, `25-1313`, `26-cv-210-ABC`, `25A14`; not the `1-9` of `Does 1-9`.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\d{1,2}:)?\\d{2,4}-(?:[a-zA-Z]{1,5}-)?\\d{2,6}(?:-[a-zA-Z0-9-]{1,20})?|\\d{2}[Aa]\\d{1,4}");

  private static final Pattern APPLICATION = Pattern.compile("\\d{2}[Aa]\\d{1,4}");

  private RowCases() {}

  /// [CaseReference#UNKNOWN] without a number and a caption.
  static CaseReference of(String words) {
    Optional<String> court = court(words);
    Optional<Docket> docket = docket(words, court.orElse(Docket.UNKNOWN_COURT));
    return new CaseReference(
        docket.map(Docket::court).filter(c -> !c.equals(Docket.UNKNOWN_COURT)).or(() -> court),
        docket.map(Docket::id),
        caption(words),
        Optional.empty(),
        Optional.empty());
  }

  /// The case of another cell of the row, an appeal or a companion: cited without its name, it goes
  /// by that of the row's own.
  static CaseReference related(String words, CaseReference own) {
    CaseReference read = of(words);
    return new CaseReference(
        read.court(), read.docket(), read.caption().or(own::caption), read.judge(), read.subject());
  }

  /// The court in the last parenthesis.
  private static Optional<String> court(String words) {
    int close = words.lastIndexOf(')');
    int open = close < 0 ? -1 : words.lastIndexOf('(', close);
    if (open < 0) {
      return Optional.empty();
    }
    String inside = words.substring(open + 1, close).strip();
    return CourtNames.abbreviated(inside)
        .or(() -> CourtNames.stated(inside))
        .or(() -> CourtNames.stated(inside.replaceFirst("^D\\. ", "District of ")));
  }

  /// An application to a Justice (`24A886`) is the Supreme Court's.
  private static Optional<Docket> docket(String words, String court) {
    for (String word : words.split("[\\s,;()]+")) {
      boolean isApplication = APPLICATION.matcher(word).matches();
      Optional<Docket> docket =
          NUMBER.matcher(word).matches()
              ? Dockets.tryParse(isApplication ? "scotus" : court, word)
              : Optional.empty();
      if (docket.isPresent()) {
        return docket;
      }
    }
    return Optional.empty();
  }

  /// What stands before the number, when two sides stand there.
  private static Optional<String> caption(String words) {
    int end = words.length();
    for (int i = 0; i + 2 < words.length(); i++) {
      boolean startsNumber = words.charAt(i) == ',' && Character.isDigit(words.charAt(i + 2));
      if (startsNumber) {
        end = i;
        break;
      }
    }
    String name = words.substring(0, end).strip().replaceFirst(" v\\.(?=\\p{Lu})", " v. ");
    boolean hasSides = name.contains(" v. ") || name.contains(" v ") || name.contains(" vs. ");
    return hasSides ? Optional.of(name) : Optional.empty();
  }
}
