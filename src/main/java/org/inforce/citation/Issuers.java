package org.inforce.citation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/// Who issued a document of guidance, read backwards from its kind: `ICE` before `Policy
/// Memorandum`, `Department of Homeland Security` before `Directive`, `Office of Management and
/// Budget (OMB)` before `Circular`.
final class Issuers {
  private static final int MAX_WORDS = 9;
  private static final Set<String> QUALIFIERS =
      Set.of(
          "Policy",
          "Management",
          "Program",
          "Technical",
          "Interim",
          "Field",
          "Operations",
          "Operational",
          "Administrative",
          "Enforcement",
          "Compliance",
          "Procurement",
          "Security",
          "Delegation",
          "Internal",
          "National",
          "General",
          "Draft",
          "Final",
          "Legal",
          "Joint",
          "Instruction",
          "Advisory",
          "Information",
          "Procedural",
          "Guidance");

  private static final Set<String> NO_AGENCIES =
      Set.of(
          "THE", "A", "AN", "THIS", "SEE", "IN", "AND", "OF", "SEC", "NO", "PART", "II", "III",
          "IV", "VI", "COURT", "FINAL", "DRAFT", "NOTICE", "TRO", "OR", "FOR", "TO", "ON", "BY");

  /// Names of agencies in full, as the taxonomy has them, with their acronyms in lower case.
  private static final Map<String, String> NAMES = names();

  /// Where the name of the document starts with its issuer, and the issuer's acronym in lower case;
  /// empty where nothing names one.
  record Issuer(int start, Optional<String> agency) {}

  private Issuers() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Taxonomy.Term term : Taxonomy.current().terms(Axis.ACTOR)) {
      if (term.code().indexOf('_') < 0) {
        for (String name : term.names()) {
          if (name.indexOf(' ') > 0) {
            names.put(name, term.code().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return Map.copyOf(names);
  }

  /// The issuer named before `at`, over words such as `Policy` between.
  static Issuer before(Scan s, int at) {
    int start = at;
    for (int k = 0; k < 3; k++) {
      Issuer issuer = just(s, start);
      if (issuer != null) {
        return issuer;
      }
      int word = previous(s, start);
      if (word < 0 || !QUALIFIERS.contains(new String(s.t, word, start - 1 - word))) {
        break;
      }
      start = word;
    }
    return new Issuer(start, Optional.empty());
  }

  private static @Nullable Issuer just(Scan s, int at) {
    int acronym = acronymBefore(s, at);
    if (acronym >= 0) {
      return new Issuer(acronym, Optional.of(written(s, acronym, at)));
    }
    Issuer named = named(s, at);
    if (named != null) {
      return named;
    }
    String inParentheses = inParentheses(s, at);
    return inParentheses == null ? null : new Issuer(at, Optional.of(inParentheses));
  }

  /// The longest name of an agency that ends before `at`.
  private static @Nullable Issuer named(Scan s, int at) {
    Issuer found = null;
    int start = at;
    for (int words = 0; words < MAX_WORDS; words++) {
      start = previous(s, start);
      if (start < 0) {
        break;
      }
      String agency = Chars.isUpper(s.t[start]) ? NAMES.get(s.text(start, at - 1)) : null;
      found = agency == null ? found : new Issuer(start, Optional.of(agency));
    }
    return found;
  }

  /// The start of the word before `at`; -1 if none stands there.
  static int previous(Scan s, int at) {
    if (at < 2 || !Chars.isBlank(s.t[at - 1])) {
      return -1;
    }
    int start = at - 1;
    while (start > 0
        && (Chars.isWord(s.t[start - 1]) || s.t[start - 1] == '&' || s.t[start - 1] == '-')) {
      start--;
    }
    return start < at - 1 ? start : -1;
  }

  /// The start of the agency's acronym just before: `ICE`, `DHS`, `OMB`.
  static int acronymBefore(Scan s, int at) {
    int word = previous(s, at);
    return word >= 0 && isAcronym(s, word, at - 1) ? word : -1;
  }

  /// `Office of Management and Budget (OMB) Memorandum`: the acronym in parentheses just before.
  static @Nullable String inParentheses(Scan s, int at) {
    if (at < 5 || !Chars.isBlank(s.t[at - 1]) || s.t[at - 2] != ')') {
      return null;
    }
    int from = at - 2;
    while (from > 0 && at - from < 12 && s.t[from - 1] != '(') {
      from--;
    }
    return isAcronym(s, from, at - 2)
        ? new String(s.t, from, at - 2 - from).toLowerCase(Locale.ROOT)
        : null;
  }

  private static boolean isAcronym(Scan s, int from, int to) {
    if (to - from < 2 || to - from > 8) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Chars.isUpper(s.t[i]) && s.t[i] != '&' && s.t[i] != '-') {
        return false;
      }
    }
    return !NO_AGENCIES.contains(new String(s.t, from, to - from));
  }

  static String written(Scan s, int from, int at) {
    return new String(s.t, from, at - 1 - from).replace("&", "").toLowerCase(Locale.ROOT);
  }

  /// True of an acronym the taxonomy knows.
  static boolean isKnown(String agency) {
    return Taxonomy.current().term(Axis.ACTOR, agency.toUpperCase(Locale.ROOT)).isPresent();
  }
}
