package org.inforce.authority;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Docket numbers: reads them, and knows which variants are one case.
public final class Dockets {
  /// Matches `3:25-cv-05536-VC`, `25-cv-5536`, `25 Civ. 9404`, `25-05536`, `25A11`; not
  /// `FR-5921-N-04`.
  private static final Pattern NUMBER =
      Pattern.compile(
          """
          (?: (?<office> \\d{1,2} ) : )?
          (?<year> \\d{4} | \\d{2} ) \\s? -? \\s?
          (?: (?<type> cv | cr | mc | mj | md | ml | ap | bk | po | sw | civ\\.? | cr\\.? | crim\\.? ) \\s? -? \\s? )?
          (?<serial> \\d{1,6} )
          (?<rest> (?: \\s? [-(] \\s? [A-Za-z0-9() ]{1,12} ){0,4} )
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  private Dockets() {}

  /// Reads a number of `court` (an id, or `-` while unknown). Anything without blanks is a docket
  /// number to some court; only the usual forms are taken apart.
  public static Optional<Docket> tryParse(String court, String number) {
    String text = number.strip().replace('–', '-').replace('‑', '-');
    Matcher matcher = NUMBER.matcher(text);
    if (matcher.matches()) {
      return Optional.of(docket(court, text, matcher));
    }
    if (text.isEmpty() || text.length() > 40 || text.chars().anyMatch(Character::isWhitespace)) {
      return Optional.empty();
    }
    return Optional.of(
        new Docket(
            court,
            text.replace('/', '-'),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            0));
  }

  /// Reads `/us/docket/cand/3:25-cv-05536`.
  public static Optional<Docket> tryParse(AuthorityId id) {
    String[] parts = id.path().split("/");
    return parts.length == 5 && parts[2].equals("docket")
        ? tryParse(parts[3], parts[4])
        : Optional.empty();
  }

  /// The fullest form of `docket` among those known: the one that names court, office and type. The
  /// docket itself if no other is the same case, or if two that fit contradict each other.
  public static Docket fullest(Docket docket, Collection<Docket> known) {
    Docket best = docket;
    for (Docket other : known) {
      if (other.isSameCaseAs(docket)) {
        if (!other.isSameCaseAs(best)) {
          return docket;
        }
        best = fullness(other) > fullness(best) ? other : best;
      }
    }
    return best;
  }

  private static int fullness(Docket docket) {
    return (docket.court().equals(Docket.UNKNOWN_COURT) ? 0 : 4)
        + (docket.type().isPresent() ? 2 : 0)
        + (docket.office().isPresent() ? 1 : 0);
  }

  private static Docket docket(String court, String text, Matcher matcher) {
    int year = Integer.parseInt(matcher.group("year"));
    int full = year > 99 ? year : year + (year < 60 ? 2000 : 1900);
    String serial = matcher.group("serial");
    String yy = String.format(Locale.ROOT, "%02d", full % 100);
    return new Docket(
        court,
        yy + "-" + serial,
        Optional.ofNullable(matcher.group("office")),
        OptionalInt.of(full),
        Optional.ofNullable(matcher.group("type")).map(Dockets::type),
        Integer.parseInt(serial));
  }

  private static String type(String written) {
    return switch (written.toLowerCase(Locale.ROOT).replace(".", "")) {
      case "civ" -> "cv";
      case "crim" -> "cr";
      case String other -> other;
    };
  }
}
