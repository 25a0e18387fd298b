package org.inforce.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Party;

/// Reads the head of a court paper: the court as it is printed, the docket number, the parties and
/// their roles, the judges (Fed. R. Civ. P. 10(a); Fed. R. App. P. 32(a)(2)).
final class CaptionFinder {
  private static final int HEAD = 5000;
  private static final int HEAD_BLOCKS = 60;

  /// Matches `IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF ARIZONA`, `UNITED STATES
  /// DISTRICT COURT / CENTRAL DISTRICT OF CALIFORNIA`, `SUPREME COURT OF THE UNITED STATES`; in
  /// running text (`the United States District Court for`) only at the start of a line.
  private static final Pattern COURT =
      Pattern.compile(
          """
          (?<lead> ^ [\\ \\t*\\#_\\d]{0,12} )? (?: IN \\s THE \\s+ )? (?<court>
            UNITED \\s STATES \\s DISTRICT \\s COURT \\s+ (?: FOR \\s+ THE \\s+ )?
              (?: (?:NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL) \\s )?
              DISTRICT \\s OF \\s [A-Z][A-Z.]+ (?: \\s (?! CASE | CIVIL | NO | CIV | CRIM ) [A-Z]{2,} ){0,2}
          | UNITED \\s STATES \\s COURT \\s OF \\s APPEALS \\s+ (?: [A-Z][a-z]+ \\s \\d{1,2} , \\s \\d{4} \\s+ )? FOR \\s+ THE \\s+
              (?: [A-Z]+ \\s+ CIRCUIT | DISTRICT \\s OF \\s COLUMBIA \\s+ CIRCUIT )
          | SUPREME \\s COURT \\s OF \\s THE \\s UNITED \\s STATES
          | SUPERIOR \\s COURT \\s (?:OF|FOR) \\s THE \\s STATE \\s OF \\s [A-Z]+
          ) \\b
          """,
          Pattern.COMMENTS | Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  /// Matches `Case No. 3:25-cv-05536-VC`, `Civil Action No. 25-1234 (RDM)`, `No. 20-1507`.
  private static final Pattern DOCKET =
      Pattern.compile(
          """
          \\b (?: (?:Case|Cause|Docket|Civil\\sAction|Civ\\.|Civil|Misc\\.|Criminal) [\\s.:]+ )?
          (?: Nos? \\. | Number | No : ) \\s* :? \\s*
          (?<docket> (?:MDL\\s)? \\d{0,2}:? \\d{2} -
            (?: [a-z]{2,4} - )? \\d{2,6} (?: - [A-Z]{1,4} ){0,4} (?: \\s \\( [A-Z]{2,5} \\) | \\s [A-Z]{3} \\b )? )
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  private static final Pattern ROLE =
      Pattern.compile(
          "(?<role>Plaintiff|Defendant|Petitioner|Respondent|Appellant|Appellee|Intervenor|Claimant)s?"
              + "(?:(?:\\s?[-\\u2013/]\\s?|,\\s*|\\sand\\s)(?<second>Appellant|Appellee|Petitioner|Respondent|Intervenor|Defendant|Plaintiff)s?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern JUDGE =
      Pattern.compile(
          "(?:Hon(?:orable)?\\.? |Judge:? |BEFORE:?"
              + " |Before:?\\s+)?(?<name>[A-Z][\\p{L}'\\u2019-]+(?: [A-Z]\\.?)?(?:"
              + " [A-Z][\\p{L}'\\u2019-]+){1,2}),?\\s+(?:(?:Chief |Senior )?(?:U(?:nited|\\.)"
              + " ?S(?:tates|\\.) (?:District|Magistrate|Circuit) Judge|Circuit Judge|District"
              + " Judge|Chief Judge))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VERSUS =
      Pattern.compile("(?i)^(?:v|vs)\\.?,?$|^versus$|^-?against-?$");
  private static final Pattern IN_RE =
      Pattern.compile("(?i)^(?:in re:?|in the matter of:?|ex parte) .{3,160}");

  private CaptionFinder() {}

  static Optional<Caption> find(String text, List<Span> blocks) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    int from = blocks.getFirst().start();
    String head = text.substring(from, Math.min(text.length(), from + HEAD));
    Matcher court = COURT.matcher(head);
    boolean isFound = false;
    while (!isFound && court.find()) {
      isFound = court.start() < HEAD * 2 / 3 && isHeading(court);
    }
    if (!isFound) {
      return Optional.empty();
    }
    Matcher number = DOCKET.matcher(head);
    Optional<String> docket =
        number.find() ? Optional.of(number.group("docket").strip()) : Optional.empty();
    List<String> lines = lines(text, blocks);
    List<Party> parties = parties(lines);
    Optional<String> caseName = caseName(parties, lines);
    boolean isCaption = docket.isPresent() || caseName.isPresent();
    return isCaption
        ? Optional.of(
            new Caption(
                Optional.of(titled(court.group("court"))), docket, caseName, judges(text), parties))
        : Optional.empty();
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
            .replace("court for the ", "court ");
    joined = joined.replaceFirst("district court (?!of|for)", "district court for the ");
    joined = joined.replaceFirst("court of appeals (?:for the )?", "court of appeals for the ");
    StringBuilder titled = new StringBuilder();
    for (String word : joined.split(" ")) {
      boolean isSmall = Set.of("of", "the", "for").contains(word);
      titled.append(titled.isEmpty() ? "" : " ");
      titled.append(
          isSmall ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return titled.toString();
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
      if (parties.size() >= 2
          && line.matches("(?i).*\\b(?:order|opinion|memorandum|introduction)\\b.*")) {
        break;
      }
    }
    return parties;
  }

  private static boolean isHeadLine(String line) {
    return COURT.matcher(line).find()
        || DOCKET.matcher(line).find()
        || line.matches("(?i).*\\b(?:district|circuit|court|division)\\b.*")
            && line.equals(line.toUpperCase(Locale.ROOT))
        || JUDGE.matcher(line).lookingAt()
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
    for (String line : lines) {
      if (IN_RE.matcher(line).matches()) {
        return Optional.of(line.replaceFirst("[,;]+$", ""));
      }
      Matcher inLine = ONE_LINE.matcher(line);
      if (inLine.matches()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
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
            "(?i),? (?:in (?:his|her|their|its) official capacity|individually|an individual|a"
                + " [A-Z]\\w+ corporation).*$",
            "")
        .strip();
  }

  private static List<String> judges(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    String end = text.substring(Math.max(head.length(), text.length() - HEAD / 2));
    Set<String> judges = new LinkedHashSet<>();
    for (String part : List.of(head, end)) {
      Matcher judge = JUDGE.matcher(part);
      while (judge.find() && judges.size() < 15) {
        String name = judge.group("name").replaceAll("\\s+", " ").strip();
        if (!name.matches("(?i).*\\b(?:the|court|before|united|states|district|and)\\b.*")) {
          judges.add(name);
        }
      }
    }
    return List.copyOf(judges);
  }
}
