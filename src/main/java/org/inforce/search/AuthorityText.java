package org.inforce.search;

import java.util.List;
import org.inforce.authority.AuthorityId;

/// An authority in the words people use for it: `8 U.S.C. § 1373(a)`.
final class AuthorityText {
  private AuthorityText() {}

  static String of(AuthorityId authority) {
    List<String> steps = List.of(authority.path().substring(1).split("/", -1));
    boolean isInTitle = steps.size() > 3 && steps.get(2).startsWith("t");
    return switch (steps.get(1)) {
      case "usc" -> isInTitle ? inTitle(steps, "U.S.C.") : authority.path();
      case "cfr" -> isInTitle ? inTitle(steps, "CFR") : authority.path();
      case "fr" -> steps.size() == 4 ? steps.get(2) + " FR " + steps.get(3) : authority.path();
      case "eo" -> "Executive Order " + String.join(" ", steps.subList(2, steps.size()));
      case "pl" ->
          steps.size() >= 4 ? "Pub. L. " + steps.get(2) + "-" + steps.get(3) : authority.path();
      case "docket" -> "No. " + steps.getLast();
      default -> authority.path();
    };
  }

  private static String inTitle(List<String> steps, String code) {
    StringBuilder text = new StringBuilder(steps.get(2).substring(1)).append(' ').append(code);
    String unit = steps.get(3);
    if (unit.startsWith("pt")) {
      text.append(" part ").append(unit.substring(2));
    } else if (unit.startsWith("ch")) {
      text.append(" ch. ").append(unit.substring(2));
    } else if (unit.startsWith("s")) {
      text.append(code.equals("CFR") ? " " : " § ").append(unit.substring(1));
    } else {
      text.append(' ').append(unit);
    }
    for (String step : steps.subList(4, steps.size())) {
      if (step.startsWith("sp")) {
        text.append(", subpart ").append(step.substring(2));
      } else if (step.equals("note")) {
        text.append(" note");
      } else {
        text.append('(').append(step).append(')');
      }
    }
    return text.toString();
  }
}
