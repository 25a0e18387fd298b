package org.inforce.authority;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Names of what is neither a code, a case nor a law of the United States: guidance, treaties,
/// documents of the President and of Congress, articles, and the laws of the states.
final class OtherNames {
  private static final Map<String, String> VOLUMES =
      Map.ofEntries(
          Map.entry("/us/treaty/ust", "U.S.T."),
          Map.entry("/us/treaty/unts", "U.N.T.S."),
          Map.entry("/us/treaty/lnts", "L.N.T.S."),
          Map.entry("/us/treaty/bevans", "Bevans"),
          Map.entry("/us/treaty/ilm", "I.L.M."),
          Map.entry("/us/guidance/dos/fam", "FAM"),
          Map.entry("/us/guidance/irs/irb", "I.R.B."),
          Map.entry("/us/guidance/irs/cb", "C.B."),
          Map.entry("/us/crec", "Cong. Rec."),
          Map.entry("/us-dc/register", "DCR"),
          Map.entry("/us-dc/stat", "DCSTAT"));
  private static final Map<String, String> REPORTS =
      Map.of("hrpt", "H.R. Rep.", "srpt", "S. Rep.", "hdoc", "H.R. Doc.", "sdoc", "S. Doc.");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private OtherNames() {}

  /// The name of `path`, whose steps are `p`; empty if it is none of these.
  static Optional<String> display(String path, List<String> p) {
    return NumberedSeries.display(path).or(() -> volume(path)).or(() -> named(p));
  }

  private static Optional<String> volume(String path) {
    int page = path.lastIndexOf('/');
    int volume = page < 1 ? -1 : path.lastIndexOf('/', page - 1);
    return volume < 1
        ? Optional.empty()
        : Optional.ofNullable(VOLUMES.get(path.substring(0, volume)))
            .map(name ->
                path.substring(volume + 1, page) + " " + name + " " + path.substring(page + 1));
  }

  private static Optional<String> named(List<String> p) {
    if (!p.getFirst().equals("us")) {
      return state(p);
    }
    String last = p.getLast();
    return switch (p.get(1)) {
      case "guidance" -> p.size() > 3 ? Optional.of(guidance(p)) : Optional.empty();
      case "presidential" -> p.get(2).equals("memorandum") ? memorandum(last) : Optional.empty();
      case "reorgplan" ->
          p.size() == 4
              ? Optional.of("Reorganization Plan No. " + last + " of " + p.get(2))
              : Optional.empty();
      case "report" ->
          p.size() == 5
              ? Optional.ofNullable(REPORTS.get(p.get(2)))
                  .map(name -> name + " No. " + p.get(3) + "-" + last)
              : Optional.empty();
      case "journal" ->
          p.size() == 5
              ? Optional.of(p.get(3) + " " + journal(p.get(2)) + " " + last)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// `UCLAL.Rev.` is the `UCLA L. Rev.`
  private static String journal(String id) {
    return id.replaceFirst("(?<=[A-Z]{3})(?=L\\.)", " ").replace(".", ". ").strip();
  }

  private static Optional<String> memorandum(String day) {
    try {
      return Optional.of("Presidential Memorandum of " + DAY.format(LocalDate.parse(day)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String guidance(List<String> p) {
    String agency = p.get(2).toUpperCase(Locale.ROOT);
    String number = String.join(" ", p.subList(3, p.size()));
    if (number.startsWith("sorn-")) {
      return agency + " SORN " + number.substring(5).toUpperCase(Locale.ROOT);
    }
    return number.startsWith("cma-")
        ? agency + " Computer Match No. " + number.substring(4).toUpperCase(Locale.ROOT)
        : agency + " Guidance " + number.toUpperCase(Locale.ROOT);
  }

  /// `13 CCR § 2262`, `Cal. Health & Safety Code § 1340(a)`, by the first name of the longest code.
  private static Optional<String> state(List<String> p) {
    String path = "/" + String.join("/", p);
    StateCodes.Code best = null;
    for (StateCodes.Code code : StateCodes.all()) {
      boolean longer =
          best == null
              || code.base().length() > best.base().length()
              || code.base().length() == best.base().length()
                  && !best.isCertain()
                  && code.isCertain();
      if (longer && !code.isConstitution() && path.startsWith(code.base() + "/")) {
        best = code;
      }
    }
    return best == null ? Optional.empty() : section(best, path.substring(best.base().length()));
  }

  private static Optional<String> section(StateCodes.Code code, String rest) {
    StringBuilder title = new StringBuilder();
    StringBuilder name = new StringBuilder(code.name());
    StringBuilder section = new StringBuilder();
    for (String step : rest.substring(1).split("/")) {
      if (!section.isEmpty()) {
        section.append('(').append(step).append(')');
      } else if (step.startsWith("t") && code.isTitleLed()) {
        title.append(step, 1, step.length()).append(' ');
      } else if (step.startsWith("t")) {
        name.append(" tit. ").append(step, 1, step.length()).append(',');
      } else if (step.startsWith("ch")) {
        name.append(" ch. ").append(step, 2, step.length()).append(',');
      } else if (step.startsWith("s")) {
        section.append(step, 1, step.length());
      } else {
        return Optional.empty();
      }
    }
    return section.isEmpty()
        ? Optional.empty()
        : Optional.of(title + name.toString() + " § " + section);
  }
}
