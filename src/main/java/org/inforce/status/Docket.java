package org.inforce.status;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.authority.AuthorityId;

/// The parts of a docket number that tell cases apart: court, year and serial. The office before
/// the colon and the kind of case are often left out. Reads `3:25-cv-05536`, `25-05536`, `No.
/// 25-4102`, `1:26-cv-2210-ABC`, `24A123`; not `25-7` of a directive without a court.
///
/// @param court a court's identifier, `-` while unknown
record Docket(
    String court, Optional<String> office, String year, Optional<String> kind, int serial) {
  private static final Pattern NUMBER =
      Pattern.compile(
          """
          (?: (?<office> \\d{1,2} ) : )?
          (?<year> \\d{2,4} )
          (?: - (?<kind> [a-z]{2,4} ) )?
          (?: - | (?<application> a ) )
          (?<serial> \\d{1,6} )
          (?: - [a-z0-9-]{1,40} )?
          """,
          Pattern.COMMENTS);

  static Optional<Docket> tryParse(AuthorityId id) {
    String[] steps = id.path().split("/");
    if (steps.length != 5 || !steps[2].equals("docket")) {
      return Optional.empty();
    }
    return tryParse(steps[3], steps[4]);
  }

  /// A number as people write it, perhaps with `No.` before and the court's identifier and a slash.
  static Optional<Docket> tryParse(String text) {
    String number = text.strip().replaceFirst("^(?i)(case\\s+)?(nos?\\.?\\s*)?", "");
    int slash = number.lastIndexOf('/');
    String court = slash < 0 ? "-" : number.substring(0, slash).replaceFirst("^.*/", "");
    return tryParse(court.isEmpty() ? "-" : court, number.substring(slash + 1));
  }

  private static Optional<Docket> tryParse(String court, String number) {
    Matcher matcher = NUMBER.matcher(number.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String year = matcher.group("year");
    String application = matcher.group("application");
    return Optional.of(
        new Docket(
            court,
            Optional.ofNullable(matcher.group("office")),
            year.substring(year.length() - 2),
            Optional.ofNullable(application != null ? application : matcher.group("kind")),
            Integer.parseInt(matcher.group("serial"))));
  }

  /// True if the two may be one number: what both state agrees.
  boolean mayEqual(Docket other) {
    return serial == other.serial
        && year.equals(other.year)
        && (court.equals(other.court) || court.equals("-") || other.court.equals("-"))
        && agree(office, other.office)
        && agree(kind, other.kind);
  }

  private static boolean agree(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /// Year and serial, by which candidates are looked up.
  String key() {
    return year + "-" + serial;
  }

  /// How much of the number is stated; the fullest form names the case.
  int fullness() {
    return (court.equals("-") ? 0 : 4) + (office.isPresent() ? 1 : 0) + (kind.isPresent() ? 2 : 0);
  }
}
