package org.inforce.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of courts as their own systems print them: a kind of court and, below it, its
/// district, often with the direction behind the state and a division in parentheses.
final class CourtHeads {
  private static final Pattern KIND =
      Pattern.compile("(?i)(?:U\\.S\\.|United States) (?<kind>District|Bankruptcy) Court");

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)(?:U\\.S\\.|United States) (?:Court of Appeals for .{3,60}|(?:District|Bankruptcy)"
              + " Court (?:for|of) .{3,60}|Court of (?:Federal Claims|International Trade))");

  /// Matches `California Northern District`, `New York Southern District`.
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<state>[A-Z][A-Za-z. ]{2,30}?)"
              + " (?<direction>Northern|Southern|Eastern|Western|Middle|Central) District");

  /// Matches `District of Columbia`, `Middle District of Louisiana (Baton Rouge)`.
  private static final Pattern DISTRICT =
      Pattern.compile(
          "^(?<district>(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of"
              + " [A-Z][A-Za-z. ]{2,30}?)(?: live database| - |\\s*\\(|$)");

  private CourtHeads() {}

  /// The first court that a line names, with the district on the next line that has words; blank
  /// when none does.
  static String in(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (isKind(line)) {
        int next = i + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
          next++;
        }
        return named(line, next < lines.size() ? lines.get(next) : "");
      }
      if (isWhole(line)) {
        return whole(line);
      }
    }
    return "";
  }

  /// Whether the line is `U.S. District Court`, whose district stands on the next line.
  private static boolean isKind(String line) {
    return KIND.matcher(line).matches();
  }

  /// Whether the line names a court completely.
  private static boolean isWhole(String line) {
    return WHOLE.matcher(line).matches();
  }

  private static String whole(String line) {
    return line.replaceFirst("^(?i)U\\.S\\.", "United States").replaceAll("\\s+", " ").strip();
  }

  /// `United States District Court for the Middle District of Louisiana` of `U.S. District Court`
  /// and `Middle District of Louisiana (Baton Rouge)`; the kind alone when the second line names no
  /// district.
  private static String named(String kind, String district) {
    String court = whole(kind);
    return district(district).map(named -> court + " for the " + named).orElse(court);
  }

  /// The district court that the title of one of its pages or feeds names: `District of Columbia
  /// live database-History/Documents Query`, `Southern District of New York - Recent Entries`.
  static Optional<String> ofTitle(String title) {
    return district(title.strip()).map(named -> "United States District Court for the " + named);
  }

  private static Optional<String> district(String words) {
    String plain = words.replaceAll("\\s+", " ").strip();
    Matcher behind = BEHIND.matcher(plain);
    if (behind.lookingAt()) {
      return Optional.of(behind.group("direction") + " District of " + behind.group("state"));
    }
    Matcher district = DISTRICT.matcher(plain);
    return district.find() ? Optional.of(district.group("district").strip()) : Optional.empty();
  }
}
