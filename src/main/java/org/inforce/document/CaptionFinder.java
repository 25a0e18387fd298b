package org.inforce.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.Structure.Below;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Party;

/// Reads the head of a court paper: the court as it is printed, the docket number, the parties and
/// their roles, the judges (Fed. R. Civ. P. 10(a); Fed. R. App. P. 32(a)(2)).
final class CaptionFinder {
  private static final int HEAD = 5000;
  private static final int HEAD_BLOCKS = 60;

  private static final Pattern ROLE =
      Pattern.compile(
          "(?<role>Plaintiff|Defendant|Petitioner|Respondent|Appellant|Appellee|Intervenor|Claimant)s?"
              + "(?:(?:\\s?[-\\u2013/]\\s?|,\\s*|\\sand\\s)(?<second>Appellant|Appellee|Petitioner|Respondent|Intervenor|Defendant|Plaintiff)s?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VERSUS =
      Pattern.compile("(?i)^(?:v{1,2}|vs)[.,]{0,2}$|^versus$|^-?against-?$");
  private static final Pattern IN_RE =
      Pattern.compile("(?i)^(?:in re:?|in the matter of:?|ex parte) .{3,160}");

  private static final Pattern BELOW =
      Pattern.compile(
          "(?i)^(?:on )?(?:interlocutory )?appeals? from the\\b|^on petition for review\\b");

  /// `AT SEATTLE`, `SAN FRANCISCO DIVISION`, `WESTERN DIVISION - LOS ANGELES` below the court.
  private static final Pattern SEAT =
      Pattern.compile(
          "AT [A-Z .]{3,30}|[A-Z .'-]{3,40} DIVISION(?: ?[-\u2013\u2014] ?[A-Z .]{3,30})?");

  private static final Pattern JUDGE =
      Pattern.compile(
          "(?i)\\b(?:district|circuit|magistrate|chief|bankruptcy) judges?\\b|^hon(?:\\.|orable) ");

  private static final int MAX_DOCKETS = 20;

  private CaptionFinder() {}

  static Optional<Caption> find(String text, List<Span> blocks) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    int from = blocks.getFirst().start();
    String head = text.substring(from, Math.min(text.length(), from + HEAD));
    Optional<CourtName.Found> found =
        CourtName.heading(head).filter(court -> court.start() < HEAD * 2 / 3);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    CourtName.Found court = found.get();
    List<String> lines = lines(text, blocks);
    List<String> dockets = dockets(lines);
    Optional<String> docket =
        dockets.isEmpty() ? DocketNumber.in(head) : Optional.of(dockets.getFirst());
    List<Party> parties = parties(lines);
    Optional<String> caseName = caseName(parties, lines);
    return docket.isPresent() || caseName.isPresent()
        ? Optional.of(
            new Caption(
                Optional.of(court.court()),
                docket,
                caseName,
                JudgeNames.find(text, court.isOfAppeals()),
                parties,
                Optional.empty(),
                Optional.empty(),
                court.isOfAppeals() ? below(lines) : Optional.empty()))
        : Optional.empty();
  }

  /// All numbers of the head of a paper, as of several cases decided together.
  static List<String> dockets(String text, List<Span> blocks) {
    return dockets(lines(text, blocks));
  }

  /// The numbers at the head of a line; those of the court below are not of this case.
  private static List<String> dockets(List<String> lines) {
    Set<String> dockets = new LinkedHashSet<>();
    for (String line : lines) {
      boolean isBody = !dockets.isEmpty() && isProse(line);
      if (isBody || BELOW.matcher(line).find() || dockets.size() >= MAX_DOCKETS) {
        break;
      }
      dockets.addAll(DocketNumber.heading(line));
    }
    return List.copyOf(dockets);
  }

  /// Where an appeal comes from, when court and number are told.
  private static Optional<Below> below(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (BELOW.matcher(lines.get(i)).find()) {
        String told = String.join(" ", lines.subList(i, Math.min(lines.size(), i + 5)));
        Optional<String> court = CourtName.in(told);
        Optional<String> docket = DocketNumber.in(told);
        if (court.isPresent() && docket.isPresent()) {
          return Optional.of(new Below(court.get(), docket.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> lines(String text, List<Span> blocks) {
    List<String> lines = new ArrayList<>();
    for (Span block : blocks.subList(0, Math.min(HEAD_BLOCKS, blocks.size()))) {
      for (String line : block.in(text).split("\\R|(?<=,) (?=[Vv]s?\\. ?$)|(?=_{4,})|(?<=_{4,})")) {
        String words = line.replaceAll("[_|)(\\u00a7]{2,}|^\\)|\\)$|^\\|", "").strip();
        if (!words.isEmpty()) {
          lines.add(words);
        }
      }
    }
    return lines;
  }

  /// A name stands above its role; between the sides stands `v.`
  private static List<Party> parties(List<String> lines) {
    List<Party> parties = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String line : lines) {
      Matcher role = ROLE.matcher(line);
      boolean isRole = role.lookingAt() && line.length() <= 60;
      String before = "";
      if (!isRole && role.find() && line.length() < 200 && role.end() >= line.length() - 6) {
        before = line.substring(0, role.start()).strip();
        isRole = before.endsWith(",") || before.endsWith(".");
      }
      if (isRole) {
        addParty(parties, name + " " + before, role);
        name.setLength(0);
      } else if (VERSUS.matcher(line).matches() || isHeadLine(line)) {
        name.setLength(0);
      } else if (name.length() + line.length() < 400) {
        name.append(name.isEmpty() ? "" : " ").append(line);
      } else {
        name.setLength(0);
      }
      if (parties.size() >= 2 && isProse(line)) {
        break;
      }
      if (parties.size() >= 2
          && line.matches("(?i).*\\b(?:order|opinion|memorandum|introduction)\\b.*")) {
        break;
      }
    }
    return parties;
  }

  /// A sentence of the body rather than a line of the head: mostly small words.
  private static boolean isProse(String line) {
    String[] words = line.split(" ");
    int small = 0;
    for (String word : words) {
      small += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    return words.length >= 9 && small * 2 > words.length;
  }

  private static boolean isHeadLine(String line) {
    return CourtName.in(line).isPresent()
        || DocketNumber.in(line).isPresent()
        || SEAT.matcher(line).matches()
        || line.matches("(?i).*\\b(?:district|circuit|court|division)\\b.*")
            && line.equals(line.toUpperCase(Locale.ROOT))
        || JUDGE.matcher(line).find()
        || line.matches("(?i)(?:for the|in the|before:?|filed|appeal from.*|(?:summary )?order.*)")
        || line.length() < 3;
  }

  private static void addParty(List<Party> parties, String names, Matcher role) {
    String name =
        names.strip().replaceFirst("(?i)^(?:v|vs)\\.\\s+", "").replaceFirst("[,;]+$", "").strip();
    String said = role.group("second") == null ? role.group("role") : role.group("second");
    if (name.length() >= 2 && parties.size() < 40 && LegalDates.find(name).isEmpty()) {
      parties.add(new Party(name, said.toLowerCase(Locale.ROOT)));
    }
  }

  private static Optional<String> caseName(List<Party> parties, List<String> lines) {
    if (parties.size() >= 2) {
      return Optional.of(
          shortened(parties.get(0).name()) + " v. " + shortened(parties.get(1).name()));
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (IN_RE.matcher(line).matches()) {
        return Optional.of(line.replaceFirst("[,;]+$", ""));
      }
      if (line.matches("(?i)re:.*")) {
        String matter = line.length() > 4 ? line.substring(3).strip() : next(lines, i);
        if (ONE_LINE.matcher(matter).matches()) {
          return Optional.of(
              matter.replaceFirst("(?i) (?:civil|criminal)? ?(?:case|cause)\\b.*$", ""));
        }
      }
      Matcher inLine = ONE_LINE.matcher(line);
      if (inLine.matches()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private static String next(List<String> lines, int i) {
    return i + 1 < lines.size() ? lines.get(i + 1) : "";
  }

  /// The matter that a letter names in its `Re:` line, as lawyers' letters to a court do.
  static Optional<String> matter(String text, List<Span> blocks) {
    List<String> lines = lines(text, blocks);
    return lines.stream().anyMatch(line -> line.matches("(?i)re:.*"))
        ? caseName(List.of(), lines)
        : Optional.empty();
  }

  /// Matches `FISHER v. UNIVERSITY OF TEXAS AT AUSTIN ET AL.`
  private static final Pattern ONE_LINE =
      Pattern.compile(
          "(?:[A-Z][\\w.,&'\\u2019-]* ?){1,12}(?: et al\\.,?)? v\\. (?:[A-Zdeof][\\w.,&'\\u2019-]*"
              + " ?){1,14}");

  private static String shortened(String name) {
    String first = name.replaceFirst("(?i),? et al\\.?.*$", "").replaceFirst(";.*$", "");
    return first
        .replaceFirst(
            "(?i),? (?:in (?:his|her|their|its) official capacity|individually|an individual|a(?:"
                + " [A-Z]\\w+)? corporation).*$",
            "")
        .strip();
  }
}
