package org.inforce.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes an authority's identifier the way lawyers cite it: `/us/usc/t8/s1360/b` is `8 U.S.C.
/// 1360(b)`. Every identifier has a name; one of an unknown sort is its own.
public final class AuthorityNames {
  private static final Map<String, String> RULES =
      Map.of(
          "frcp", "Fed. R. Civ. P.",
          "frcrp", "Fed. R. Crim. P.",
          "frap", "Fed. R. App. P.",
          "fre", "Fed. R. Evid.",
          "frbp", "Fed. R. Bankr. P.",
          "scr", "Sup. Ct. R.",
          "uscfc", "RCFC",
          "cit", "USCIT R.",
          "tax", "Tax Court Rule");
  private static final Map<String, String> BILLS =
      Map.of(
          "hr", "H.R.",
          "s", "S.",
          "hjres", "H.J. Res.",
          "sjres", "S.J. Res.",
          "hconres", "H. Con. Res.",
          "sconres", "S. Con. Res.",
          "hres", "H. Res.",
          "sres", "S. Res.");

  private AuthorityNames() {}

  /// `8 U.S.C. 1360(b)`, `42 CFR part 401, subpart B`, `90 FR 8443`, `Pub. L. 104-193, sec. 434`,
  /// `921 F.3d 865`, `No. 3:25-cv-05536 (N.D. Cal.)`.
  public static String display(AuthorityId id) {
    List<String> parts = List.of(id.path().substring(1).split("/"));
    if (parts.size() < 3) {
      return id.path();
    }
    Optional<String> name = parts.getFirst().equals("us") ? named(parts) : Optional.empty();
    return name.or(() -> OtherNames.display(id.path(), parts)).orElse(id.path());
  }

  private static Optional<String> named(List<String> p) {
    String last = p.get(2);
    return switch (p.get(1)) {
      case "usc" -> Optional.of(code(p));
      case "cfr" -> Optional.of(regulations(p));
      case "fr" ->
          p.size() > 3
              ? Optional.of(last.equals("doc") ? "FR Doc. " + p.get(3) : last + " FR " + p.get(3))
              : Optional.empty();
      case "stat" -> p.size() > 3 ? Optional.of(last + " Stat. " + p.get(3)) : Optional.empty();
      case "pl" -> p.size() > 3 ? Optional.of(law("Pub. L. ", p)) : Optional.empty();
      case "pvtl" -> p.size() > 3 ? Optional.of(law("Pvt. L. ", p)) : Optional.empty();
      case "eo" -> Optional.of("Executive Order " + last + section(p, 3));
      case "proclamation" -> Optional.of("Proclamation " + last + section(p, 3));
      case "const" -> Optional.of(constitution(p));
      case "bill" -> p.size() > 4 ? Optional.of(bill(p)) : Optional.empty();
      case "rule" -> p.size() > 3 ? Optional.of(rule(p)) : Optional.empty();
      case "case" -> p.size() > 4 ? Optional.of(reported(p)) : Optional.empty();
      case "docket" -> p.size() > 3 ? Optional.of(docket(p)) : Optional.empty();
      case "act" -> Optional.of(act(p));
      default -> Optional.empty();
    };
  }

  private static String code(List<String> p) {
    String title = p.get(2).substring(1);
    boolean appendix = title.endsWith("a");
    String start =
        (appendix ? title.substring(0, title.length() - 1) : title)
            + (appendix ? " U.S.C. App." : " U.S.C.");
    if (p.size() == 3) {
      return start;
    }
    String next = p.get(3);
    return next.startsWith("ch")
        ? start + " ch. " + next.substring(2)
        : start + " " + next.substring(1) + paragraphs(p, 4);
  }

  private static String regulations(List<String> p) {
    StringBuilder name = new StringBuilder(p.get(2).substring(1)).append(" CFR");
    for (int i = 3; i < p.size(); i++) {
      String part = p.get(i);
      boolean first = i == 3;
      if (part.startsWith("comp") && first) {
        name.append(", ").append(part.substring(4)).append(" Comp.");
      } else if (part.startsWith("spt")) {
        name.append(first ? " " : ", ").append("subpart ").append(part.substring(3));
      } else if (part.startsWith("sch")) {
        name.append(first ? " " : ", ").append("subchapter ").append(part.substring(3));
      } else if (part.startsWith("pt")) {
        name.append(first ? " " : ", ").append("part ").append(part.substring(2));
      } else if (part.startsWith("sp")) {
        name.append(first ? " " : ", ").append("subpart ").append(part.substring(2));
      } else if (part.startsWith("ch")) {
        name.append(first ? " " : ", ").append("chapter ").append(part.substring(2));
      } else if (part.startsWith("app")) {
        name.append(first ? " " : ", ").append("appendix ").append(part.substring(3));
      } else if (part.startsWith("s") && first) {
        return name.append(' ').append(part.substring(1)).append(paragraphs(p, i + 1)).toString();
      } else {
        return name.append(paragraphs(p, i)).toString();
      }
    }
    return name.toString().strip();
  }

  private static String law(String start, List<String> p) {
    return start + p.get(2) + "-" + p.get(3) + section(p, 4);
  }

  private static String section(List<String> p, int from) {
    if (p.size() <= from) {
      return "";
    }
    String step = p.get(from);
    String word = step.startsWith("s") ? ", sec. " + step.substring(1) : ", " + step;
    return word + paragraphs(p, from + 1);
  }

  private static String constitution(List<String> p) {
    StringBuilder name = new StringBuilder("U.S. Const.");
    for (String part : p.subList(2, p.size())) {
      if (part.startsWith("amdt")) {
        name.append(" amend. ").append(roman(part.substring(4)));
      } else if (part.startsWith("art")) {
        name.append(" art. ").append(roman(part.substring(3)));
      } else if (part.startsWith("s")) {
        name.append(", sec. ").append(part.substring(1));
      } else if (part.startsWith("cl")) {
        name.append(", cl. ").append(part.substring(2));
      } else {
        name.append(' ').append(part);
      }
    }
    return name.toString();
  }

  private static String roman(String digits) {
    return digits.matches("\\d{1,2}") ? Numerals.roman(Integer.parseInt(digits)) : digits;
  }

  private static String bill(List<String> p) {
    return BILLS.getOrDefault(p.get(3), p.get(3))
        + " "
        + p.get(4)
        + ", "
        + ordinal(p.get(2))
        + " Cong."
        + section(p, 5);
  }

  private static String ordinal(String number) {
    return number
        + switch (number.length() > 1 && number.charAt(number.length() - 2) == '1'
            ? '0'
            : number.charAt(number.length() - 1)) {
          case '1' -> "st";
          case '2' -> "d";
          case '3' -> "d";
          default -> "th";
        };
  }

  private static String rule(List<String> p) {
    String set = RULES.getOrDefault(p.get(2), p.get(2));
    String local =
        set.equals(p.get(2))
            ? Courts.byId(set)
                .map(court -> court.citation() + (court.isAppellate() ? " R." : " L.R."))
                .orElse(set)
            : set;
    return local + " " + p.get(3) + paragraphs(p, 4);
  }

  private static String reported(List<String> p) {
    String reporter =
        Reporters.tryParse(p.get(2))
            .filter(known -> known.id().equals(p.get(2)))
            .map(Reporter::abbreviation)
            .orElse(p.get(2));
    if (p.get(3).equals("-")) {
      return reporter + " ¶ " + p.get(4);
    }
    return p.get(3) + " " + reporter + " " + p.get(4);
  }

  private static String docket(List<String> p) {
    String court = Courts.byId(p.get(2)).map(c -> " (" + c.citation() + ")").orElse("");
    return "No. " + p.get(3) + court;
  }

  private static String act(List<String> p) {
    Optional<String> title = Acts.shortTitle("/us/act/" + p.get(2));
    return title.orElseGet(() -> spelled(p.get(2))) + section(p, 3);
  }

  private static String spelled(String slug) {
    List<String> words = new ArrayList<>();
    for (String word : slug.split("-")) {
      boolean small = List.of("of", "and", "the", "for", "to", "in", "on").contains(word);
      boolean year = word.matches("\\d{4}") && !words.isEmpty() && words.getLast().equals("Act");
      if (year) {
        words.add(words.removeLast() + ",");
      }
      words.add(
          small && !words.isEmpty() || word.isEmpty()
              ? word
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return String.join(" ", words);
  }

  /// `(b)(1)`, ` note`, and the comments of an official interpretation: `, comment 1`.
  private static String paragraphs(List<String> p, int from) {
    StringBuilder name = new StringBuilder();
    List<String> steps = p.subList(Math.min(from, p.size()), p.size());
    for (String part : steps) {
      if (part.equals("Interp")) {
        List<String> rest = steps.subList(steps.indexOf(part) + 1, steps.size());
        return name + ", " + (rest.isEmpty() ? "commentary" : "comment " + String.join(".", rest));
      }
      name.append(part.equals("note") ? " note" : "(" + part + ")");
    }
    return name.toString();
  }
}
