package org.inforce.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.document.LegalDates.Dated;

/// Reads the DATES paragraph of a Federal Register document (1 CFR 18.12(c)): when it takes effect
/// and when comments close. Only stated days count; "30 days after publication" states none.
final class DatesText {
  private static final List<String> COMMENT_WORDS =
      List.of("comment", "submission", "petition", "response", "objection");

  /// What may be asked for in place of comments, when a deadline is set for it; applications for
  /// funds are none.
  private static final List<String> ASKED =
      List.of("nomination", "response", "information", "objection");

  private static final List<String> DEADLINES =
      List.of(
          "no later than",
          "not later than",
          "on or before",
          "deadline",
          "must be received",
          "submit");

  /// A date of applicability is none of effect (Document Drafting Handbook, 2.8).
  private static final List<String> EFFECT_WORDS =
      List.of("effective", "takes effect", "take effect", "in effect", "into effect");

  private static final List<String> OPEN_ENDED =
      List.of("delayed indefinitely", "postponed indefinitely");

  private DatesText() {}

  /// The first day on which the document is said to be effective.
  static Optional<LocalDate> effective(String dates) {
    List<String> clauses = clauses(dates);
    for (int i = 0; i < clauses.size(); i++) {
      String clause = withoutExceptions(clauses.get(i));
      String lower = clause.toLowerCase(Locale.ROOT);
      int at = firstOf(lower, EFFECT_WORDS);
      if (at < 0 || isDenied(lower, at) || isAboutComments(lower, at)) {
        continue;
      }
      boolean isMoved = lower.contains("delayed") || lower.contains("postponed");
      int until = isMoved ? Math.max(lower.indexOf(" until "), lower.lastIndexOf(" to ")) : -1;
      Optional<LocalDate> day = firstFrom(clause, Math.max(at, until), COMMENT_WORDS);
      if (day.isEmpty() && i + 1 < clauses.size()) {
        day = onlyDay(clauses.get(i + 1));
      }
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /// A delay told before the effect, as in `delayed indefinitely, is effective May 1`, is over.
  private static boolean isDenied(String lower, int effect) {
    return lower.contains("will not be effective") || firstOf(lower, OPEN_ENDED, effect) >= 0;
  }

  /// `Effective May 1, 2031, except for section 4, which is delayed`: the exception is for a part.
  private static String withoutExceptions(String clause) {
    int effect = firstOf(clause.toLowerCase(Locale.ROOT), EFFECT_WORDS);
    int except = effect < 0 ? -1 : firstOf(clause, List.of(", except ", ", other than "), effect);
    return except < 0 || LegalDates.find(clause.substring(effect, except)).isEmpty()
        ? clause
        : clause.substring(0, except);
  }

  /// The date that is all of a clause, as in `This is effective upon publication. May 1, 2031.`
  private static Optional<LocalDate> onlyDay(String clause) {
    List<Dated> days = LegalDates.find(clause);
    boolean isOnly =
        days.size() == 1 && days.getFirst().end() - days.getFirst().start() + 3 > clause.length();
    return isOnly ? Optional.of(days.getFirst().day()) : Optional.empty();
  }

  /// The day by which comments, or what is asked for in their place, are due. Where replies to
  /// comments are taken, it is the last day for these.
  static Optional<LocalDate> commentsClose(String dates) {
    Optional<LocalDate> replies = replies(dates);
    if (replies.isPresent()) {
      return replies;
    }
    for (String clause : clauses(dates)) {
      String lower = clause.toLowerCase(Locale.ROOT);
      int at = lower.indexOf("comment");
      if (at >= 0 && isAboutMeeting(lower, at)) {
        continue;
      }
      if (at < 0 && firstOf(lower, ASKED) >= 0) {
        at = firstOf(lower, DEADLINES);
      }
      if (at >= 0) {
        Optional<LocalDate> day = firstFrom(clause, Math.max(at, extendedTo(lower)), List.of());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /// Who wants to speak at a meeting registers for it; that is no end of a comment period.
  private static boolean isAboutMeeting(String lower, int comment) {
    int register = lower.indexOf("register ");
    return register >= 0 && register < comment && lower.contains("meeting");
  }

  private static Optional<LocalDate> replies(String dates) {
    for (String clause : clauses(dates)) {
      int at = clause.toLowerCase(Locale.ROOT).indexOf("reply comments");
      Optional<LocalDate> day = at < 0 ? Optional.empty() : firstFrom(clause, at, List.of());
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /// Where the new end of a moved period is told: `extended from May 1 to June 1`.
  private static int extendedTo(String lower) {
    int moved = Math.max(lower.indexOf("extend"), lower.indexOf("reopen"));
    if (moved < 0) {
      return -1;
    }
    int to = -1;
    for (String word :
        List.of(" until ", " to ", " through ", " by ", " closes on ", " ends on ")) {
      int at = lower.indexOf(word, moved);
      to = at >= 0 && (to < 0 || at < to) ? at : to;
    }
    return Math.max(moved, to);
  }

  private static boolean isAboutComments(String lower, int effect) {
    int comment = firstOf(lower, COMMENT_WORDS);
    return comment >= 0 && comment < effect;
  }

  private static int firstOf(String text, List<String> words) {
    return firstOf(text, words, 0);
  }

  private static int firstOf(String text, List<String> words, int from) {
    int first = -1;
    for (String word : words) {
      int at = text.indexOf(word, from);
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
      }
    }
    return first;
  }

  /// The first date from `from` on that stands before any of the words `until`.
  private static Optional<LocalDate> firstFrom(String clause, int from, List<String> until) {
    int end = firstOf(clause.toLowerCase(Locale.ROOT), until, from);
    int before = 0;
    for (Dated dated : LegalDates.find(clause)) {
      if (dated.start() >= from
          && (end < 0 || dated.start() < end)
          && !isOfAnother(clause, before, dated.start())) {
        return Optional.of(dated.day());
      }
      before = dated.end();
    }
    return Optional.empty();
  }

  /// Whether the date is that of another document, `published at 81 FR 52354 on August 8, 2016`, or
  /// of applicability.
  private static boolean isOfAnother(String clause, int from, int start) {
    String before = clause.substring(Math.max(from, start - 40), start).toLowerCase(Locale.ROOT);
    return firstOf(before, List.of("published", "appeared", "applicability")) >= 0;
  }

  /// Sentences, roughly: cut where a full stop or semicolon is followed by a space and a capital.
  private static List<String> clauses(String dates) {
    List<String> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i + 2 < dates.length(); i++) {
      boolean isEnd =
          (dates.charAt(i) == '.' || dates.charAt(i) == '\n')
              && i > from + 12
              && !isTimeOfDay(dates, i)
              && !Character.isUpperCase(dates.charAt(i - 1))
              && Character.isWhitespace(dates.charAt(i + 1))
              && Character.isUpperCase(dates.charAt(i + 2));
      if (isEnd) {
        clauses.add(dates.substring(from, i + 1));
        from = i + 1;
      }
    }
    clauses.add(dates.substring(from));
    return clauses;
  }

  /// Whether the full stop at `i` ends `p.m.` or `a.m.`
  private static boolean isTimeOfDay(String dates, int i) {
    return dates.startsWith(".m", i - 2)
        && (dates.charAt(i - 3) == 'p' || dates.charAt(i - 3) == 'a');
  }
}
