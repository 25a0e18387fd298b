package org.inforce.citation;

import java.util.Set;

/// The words of parties' names: the links within them, companies and abbreviations, and the signals
/// that are no part of a name.
final class PartyNames {
  static final Set<String> LINKS =
      Set.of(
          "of", "the", "and", "&", "for", "ex", "rel.", "rel", "de", "la", "del", "van", "von",
          "on", "behalf", "et", "et.", "al.", "al", "a", "d/b/a", "du", "le", "los", "las", "y",
          "bin", "ibn");
  static final Set<String> SIGNALS =
      Set.of(
          "see",
          "cf.",
          "cf",
          "but",
          "e.g.",
          "e.g.,",
          "accord",
          "compare",
          "under",
          "also",
          "contra",
          "although",
          "because",
          "thus",
          "quoting",
          "citing",
          "when",
          "as",
          "however,",
          "after",
          "since",
          "while",
          "with",
          "and",
          "or",
          "that",
          "where",
          "id.",
          "court",
          "holding",
          "following",
          "overruling",
          "like",
          "unlike",
          "from",
          "by",
          "ibid.",
          "plaintiffs",
          "defendants",
          "see,",
          "also,",
          "generally",
          "if",
          "then",
          "moreover,",
          "indeed,",
          "even",
          "here,",
          "so",
          "therefore,",
          "rather,",
          "both",
          "petitioner",
          "respondent",
          "judge",
          "justice",
          "at",
          "to",
          "is",
          "was",
          "for",
          "overruled",
          "affirmed",
          "aff'd",
          "rev'd",
          "decision");
  static final Set<String> COMPANY =
      Set.of(
          "inc.", "inc", "llc", "l.l.c.", "co.", "co", "ltd.", "ltd", "corp.", "corp", "l.p.", "lp",
          "n.a.", "s.c.", "s.a.", "p.c.", "llp", "l.l.p.", "plc", "jr.", "sr.", "iii", "ii", "lcc",
          "pllc", "p.a.", "et", "dep't", "inc.,", "llc,", "ag", "bank", "wachn");
  static final Set<String> ABBREVIATIONS =
      Set.of(
          "const.",
          "constr.",
          "pharm.",
          "indus.",
          "hosp.",
          "found.",
          "assocs.",
          "props.",
          "prods.",
          "servs.",
          "elec.",
          "transp.",
          "telecomms.",
          "envtl.",
          "enters.",
          "mgmt.",
          "educ.",
          "coll.",
          "cmty.",
          "comm'n.",
          "invs.",
          "hldgs.",
          "techs.",
          "univs.",
          "casualty.",
          "insur.",
          "steel.",
          "admin.",
          "chem.",
          "mach.",
          "petrol.",
          "exch.",
          "fed'n.",
          "guar.",
          "merch.",
          "metro.",
          "motor.");

  private PartyNames() {}

  static boolean belongs(String word, String lower, boolean first, boolean nextIsCompany) {
    char last = word.charAt(word.length() - 1);
    if (last == ';' || last == ':' || last == ')' || last == '"' || last == ']') {
      return false;
    }
    if (last == ',') {
      return first
          || nextIsCompany
          || COMPANY.contains(strip(lower)) && Chars.isUpper(word.charAt(0));
    }
    if (Chars.isLower(word.charAt(0))) {
      return LINKS.contains(lower);
    }
    if (last == '.' && !first) {
      return lower.length() <= 5
          || lower.indexOf('.') < lower.length() - 1
          || lower.indexOf('\'') > 0
          || ABBREVIATIONS.contains(lower)
          || COMPANY.contains(lower);
    }
    return Chars.isUpper(word.charAt(0)) || Chars.isDigit(word.charAt(0)) || word.equals("&");
  }

  static String strip(String word) {
    return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }
}
