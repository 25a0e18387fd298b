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

  /// What may be asked for in place of comments, when a deadline is set for it.
  private static final List<String> ASKED =
      List.of("nomination", "response", "submission", "information", "application", "objection");

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
      List.of("effective", "takes effect", "take effect", "in effect");

  private DatesText() {}

  /// The first day on which the document is said to be effective.
  static Optional<LocalDate> effective(String dates) {
    for (String clause : clauses(dates)) {
      String lower = clause.toLowerCase(Locale.ROOT);
      int at = firstOf(lower, EFFECT_WORDS);
      if (at < 0 || lower.contains("will not be effective") || isAboutComments(lower, at)) {
        continue;
      }
      boolean isMoved = lower.contains("delayed") || lower.contains("postponed");
      int until = isMoved ? Math.max(lower.indexOf(" until "), lower.lastIndexOf(" to ")) : -1;
      Optional<LocalDate> day = firstFrom(clause, Math.max(at, until));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /// The day by which comments, or what is asked for in their place, are due.
  static Optional<LocalDate> commentsClose(String dates) {
    for (String clause : clauses(dates)) {
      String lower = clause.toLowerCase(Locale.ROOT);
      int at = lower.indexOf("comment");
      if (at < 0 && firstOf(lower, ASKED) >= 0) {
        at = firstOf(lower, DEADLINES);
      }
      if (at >= 0) {
        Optional<LocalDate> day = firstFrom(clause, Math.max(at, extendedTo(lower)));
        if (day.isPresent()) {
          return day;
        }
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
    int first = -1;
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
      }
    }
    return first;
  }

  private static Optional<LocalDate> firstFrom(String clause, int from) {
    for (Dated dated : LegalDates.find(clause)) {
      if (dated.start() >= from && !isOfAnother(clause, dated.start())) {
        return Optional.of(dated.day());
      }
    }
    return Optional.empty();
  }

  /// Whether the date is that of another document: `published at 81 FR 52354 on August 8, 2016`.
  private static boolean isOfAnother(String clause, int start) {
    String before = clause.substring(Math.max(0, start - 40), start).toLowerCase(Locale.ROOT);
    return before.contains("published") || before.contains("appeared");
  }

  /// Sentences, roughly: cut where a full stop or semicolon is followed by a space and a capital.
  private static List<String> clauses(String dates) {
    List<String> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i + 2 < dates.length(); i++) {
      boolean isEnd =
          (dates.charAt(i) == '.' || dates.charAt(i) == '\n')
              && i > from + 12
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
}
