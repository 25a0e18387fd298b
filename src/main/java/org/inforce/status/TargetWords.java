package org.inforce.status;

import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words for an order say of it: its kind, its day, whether it is an earlier one. Reads
/// `the January 5 injunction`, `the administrative stay entered April 6, 2026`, `the district
/// court's judgment`, `its previous ruling`.
record TargetWords(
    Set<Family> families,
    boolean isJudgment,
    boolean isMandate,
    boolean isReview,
    Optional<MonthDay> day,
    boolean isEarlier,
    boolean isPlural) {
  private static final Pattern DAY =
      Pattern.compile(
          """
          \\b (?<month> jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec )
          [a-z]{0,6} \\.? \\s+ (?<day> \\d{1,2} ) \\b
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  static TargetWords of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return new TargetWords(
        families(lower),
        lower.contains("judgment") || lower.contains("vacatur"),
        lower.contains("mandate"),
        hasAny(lower, "panel", "court of appeals' judgment", "court of appeals’ judgment"),
        day(text),
        hasAny(lower, "previous", "prior ", "earlier", "original", "existing", "old "),
        lower.contains("injunctions") || lower.contains("orders") || lower.contains("stays"));
  }

  /// True if the words name an act of a court, not a measure.
  boolean namesOrder() {
    return !families.isEmpty() || isJudgment || isMandate || isReview;
  }

  private static Set<Family> families(String lower) {
    Set<Family> found = EnumSet.noneOf(Family.class);
    add(found, hasAny(lower, "administrative stay"), Family.ADMINISTRATIVE_STAY);
    add(found, hasAny(lower, "restraining order", "tro"), Family.TRO);
    add(found, hasAny(lower, "preliminary"), Family.PRELIMINARY_INJUNCTION);
    add(found, hasAny(lower, "permanent"), Family.PERMANENT_INJUNCTION);
    add(
        found,
        hasAny(lower, "pending appeal") && lower.contains("injunction"),
        Family.PENDING_APPEAL_INJUNCTION);
    add(found, hasAny(lower, "consent decree"), Family.CONSENT_DECREE);
    add(found, hasAny(lower, "vacatur", "judgment"), Family.VACATUR);
    add(found, hasAny(lower, "postpone", "705"), Family.POSTPONEMENT);
    if (found.isEmpty() && lower.contains("stay")) {
      found.addAll(EnumSet.of(Family.STAY_PENDING_APPEAL, Family.ADMINISTRATIVE_STAY));
    }
    if (found.isEmpty() && lower.contains("injunction")) {
      found.addAll(INJUNCTIONS);
    }
    if (found.isEmpty() && hasAny(lower, "order", "ruling", "decision", "block")) {
      found.addAll(ORDERS);
    }
    return found;
  }

  static final Set<Family> INJUNCTIONS =
      EnumSet.of(
          Family.PRELIMINARY_INJUNCTION,
          Family.PERMANENT_INJUNCTION,
          Family.TRO,
          Family.PENDING_APPEAL_INJUNCTION);

  static final Set<Family> ORDERS =
      EnumSet.of(
          Family.PRELIMINARY_INJUNCTION,
          Family.PERMANENT_INJUNCTION,
          Family.TRO,
          Family.PENDING_APPEAL_INJUNCTION,
          Family.CONSENT_DECREE,
          Family.POSTPONEMENT,
          Family.VACATUR);

  private static void add(Set<Family> found, boolean isMet, Family family) {
    if (isMet) {
      found.add(family);
    }
  }

  private static boolean hasAny(String text, String... words) {
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0 && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<MonthDay> day(String text) {
    Matcher matcher = DAY.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String month = matcher.group("month").toLowerCase(Locale.ROOT);
    int day = Integer.parseInt(matcher.group("day"));
    for (Month candidate : Month.values()) {
      if (candidate.name().toLowerCase(Locale.ROOT).startsWith(month)
          && day >= 1
          && day <= candidate.maxLength()) {
        return Optional.of(MonthDay.of(candidate, day));
      }
    }
    return Optional.empty();
  }
}
