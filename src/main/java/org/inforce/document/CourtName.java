package org.inforce.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the court that heads a paper, as it is printed there, and writes it as it is cited in
/// full.
final class CourtName {
  private static final String PLACE = places();

  /// Matches `IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF ARIZONA`, `UNITED STATES
  /// DISTRICT COURT / CENTRAL DISTRICT OF CALIFORNIA`, `SUPREME COURT OF THE UNITED STATES`; in
  /// running text (`the United States District Court for`) only at the start of a line.
  private static final Pattern COURT =
      Pattern.compile(
          """
          (?<lead> ^ [\\ \\t*\\#_\\d]{0,12} )? (?: IN \\s THE \\s+ )? (?<court>
            UNITED \\s STATES \\s (?:DISTRICT|BANKRUPTCY) \\s COURT ,? \\s+ (?: (?:FOR|IN) \\s+ THE \\s+ )?
              (?: (?:NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL) \\s )?
              DISTRICT \\s OF \\s (?: THE \\s )? (?: PLACES )
          | UNITED \\s STATES \\s COURT \\s OF \\s APPEALS \\s+ (?: [A-Z][a-z]+ \\s \\d{1,2} , \\s \\d{4} \\s+ )? FOR \\s+ THE \\s+
              (?: (?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH|TENTH|ELEVENTH|FEDERAL) \\s+ CIRCUIT
                | DISTRICT \\s OF \\s COLUMBIA (?: \\s+ CIRCUIT )? )
          | UNITED \\s STATES \\s COURT \\s OF \\s (?: FEDERAL \\s CLAIMS | INTERNATIONAL \\s TRADE | APPEALS \\s FOR \\s VETERANS \\s CLAIMS )
          | UNITED \\s STATES \\s JUDICIAL \\s PANEL \\s ON \\s MULTIDISTRICT \\s LITIGATION
          | SUPREME \\s COURT \\s OF \\s THE \\s UNITED \\s STATES
          | (?:SUPERIOR|SUPREME) \\s COURT \\s (?:OF|FOR) \\s (?: THE \\s STATE \\s OF \\s )? (?: PLACES )
          ) (?! [\\w\\u2019'] )
          """
              .replace("PLACES", PLACE),
          Pattern.COMMENTS | Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private CourtName() {}

  private static String places() {
    return WordLists.read("districts.txt").stream()
        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
        .map(place -> place.replace(" ", "\\s"))
        .collect(Collectors.joining("|"));
  }

  /// A court, from `start` to `end` of the text it was found in.
  record Found(String court, int start, int end) {
    boolean isOfAppeals() {
      return court.contains("Court of Appeals") || court.startsWith("Supreme Court of the United");
    }
  }

  /// The first court in `text` that heads a paper.
  static Optional<Found> heading(String text) {
    Matcher court = COURT.matcher(text);
    while (court.find()) {
      if (isHeading(court)) {
        return Optional.of(
            new Found(titled(court.group("court")), court.start("court"), court.end("court")));
      }
    }
    return Optional.empty();
  }

  /// The first court named in `text` at all.
  static Optional<String> in(String text) {
    Matcher court = COURT.matcher(text);
    return court.find() ? Optional.of(titled(court.group("court"))) : Optional.empty();
  }

  /// A court named in capitals, or at the start of a line, heads a paper; one in running text does
  /// not.
  private static boolean isHeading(Matcher court) {
    String words = court.group("court");
    return words.equals(words.toUpperCase(Locale.ROOT))
        || court.group("lead") != null && Character.isUpperCase(words.charAt(0));
  }

  /// `UNITED STATES DISTRICT COURT CENTRAL DISTRICT OF CALIFORNIA` as `United States District Court
  /// for the Central District of California`.
  private static String titled(String court) {
    String joined =
        court
            .replaceAll("\\s+", " ")
            .replaceAll("[A-Z][a-z]+ \\d{1,2}, \\d{4} ", "")
            .toLowerCase(Locale.ROOT)
            .replaceFirst("court,? (?:for|in) the ", "court ");
    joined = joined.replaceFirst("(district|bankruptcy) court (?!of|for)", "$1 court for the ");
    joined =
        joined.replaceFirst("court of appeals (?:for the )?(?!for)", "court of appeals for the ");
    StringBuilder titled = new StringBuilder();
    for (String word : joined.split(" ")) {
      boolean isSmall = Set.of("of", "the", "for", "on").contains(word);
      titled.append(titled.isEmpty() ? "" : " ");
      titled.append(
          isSmall ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return titled.toString();
  }
}
