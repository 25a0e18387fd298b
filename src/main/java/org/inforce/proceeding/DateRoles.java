package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells what a date is the date of, by the words around it.
final class DateRoles {
  private static final Map<String, DateMention.Role> LEADS =
      WordLists.rows("date-leads.tsv", 2).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(1), row -> DateMention.Role.valueOf(row.getFirst())));
  private static final Set<String> FILLERS =
      Set.of(
          "on",
          "the",
          "of",
          "at",
          "a.m.",
          "p.m.",
          ",",
          "midnight",
          "noon",
          "and",
          "including",
          "that",
          "approximately",
          "about",
          "now",
          "is",
          "a",
          "period",
          "next",
          "least");
  private static final Set<String> NAMED =
      Set.of(
          "order",
          "injunction",
          "ruling",
          "decision",
          "judgment",
          "stay",
          "opinion",
          "rule",
          "notice",
          "memorandum",
          "policy",
          "tro",
          "preliminary",
          "temporary",
          "administrative",
          "agreement",
          "directive",
          "final",
          "interim",
          "motion",
          "executive",
          "letter",
          "decree");

  private DateRoles() {}

  /// True if the word before the date points ahead (`until`, `next`, `set for`).
  static boolean looksAhead(Sentence s, int index) {
    DateMention.Role role = lead(s, index);
    return role == DateMention.Role.UNTIL || role == DateMention.Role.APPOINTED;
  }

  static DateMention assign(Sentence s, DateMention mention) {
    DateMention.Role lead = lead(s, mention.from());
    if (lead != DateMention.Role.WHEN) {
      return mention.as(lead);
    }
    boolean isSetOff =
        s.lower(mention.to()).equals(",") && NAMED.contains(s.lower(mention.to() + 1));
    boolean isOpen = isSetOff && mention.from() > 0 && isDeterminer(s.lower(mention.from() - 1));
    String next = s.lower(isOpen ? mention.to() + 1 : mention.to());
    boolean isPossessed = next.equals("'s") && NAMED.contains(s.lower(mention.to() + 1));
    boolean isNumeric = s.has("/", mention.from(), mention.to());
    boolean isAdjective =
        NAMED.contains(next) && !isNumeric && !s.lower(mention.from() - 1).equals("on");
    return isPossessed || isAdjective ? mention.as(DateMention.Role.NAMING) : mention;
  }

  /// `the November 1, 2004, injunction`: the comma closes the date, not the phrase.
  private static boolean isDeterminer(String word) {
    return word.equals("the") || word.equals("its") || word.equals("'s") || word.equals("this");
  }

  /// Looks back over at most four small words for one that says what the date is for.
  private static DateMention.Role lead(Sentence s, int index) {
    int at = index - 1;
    for (int steps = 0; steps < 5 && at >= 0; steps++) {
      String two = s.lower(at - 1) + " " + s.lower(at);
      DateMention.Role role = LEADS.get(two) == null ? LEADS.get(s.lower(at)) : LEADS.get(two);
      if (role != null) {
        return role;
      }
      if (!FILLERS.contains(s.lower(at)) && !s.at(at).isNumber()) {
        return DateMention.Role.WHEN;
      }
      at--;
    }
    return DateMention.Role.WHEN;
  }

  /// `from July 9, 2025, through September 9, 2026`, `between X and Y`: start and end.
  static List<DateMention> ranges(Sentence s, List<DateMention> found) {
    List<DateMention> read = new ArrayList<>(found);
    for (int i = 0; i + 1 < read.size(); i++) {
      DateMention first = read.get(i);
      DateMention second = read.get(i + 1);
      String lead = s.lower(first.from() - 1);
      String between = s.lower(second.from() - 1);
      boolean isRange =
          (lead.equals("from")
                  && (between.equals("to") || between.equals("until") || between.equals("through")))
              || (lead.equals("between") && between.equals("and"));
      if (isRange && second.from() - first.to() <= 3) {
        read.set(i, first.as(DateMention.Role.FROM));
        read.set(i + 1, second.as(DateMention.Role.UNTIL));
      }
    }
    return read;
  }
}
