package org.inforce.citation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.inforce.citation.DocumentRelation.Kind;

/// The words by which the Federal Register's documents say that they act on another (Document
/// Drafting Handbook, chapters 4 and 5: corrections, withdrawals, delays of effective dates).
final class RelationWords {
  /// Matches `Final rule; correction`, `Correcting amendments`, `Notice of Correction to`; not
  /// `Federal Correctional Complex`, `Department of Corrections and Rehabilitation`.
  private static final Pattern CORRECTS =
      Pattern.compile(
          "(?:^|[;:.]\\s*|, and |, |\\band |\\bnotice of"
              + " )(?:(?:technical|further|second|third|final rule)"
              + " )*correct(?:ion|ions|ing|ed|s)\\b(?! and rehabilitation| facilit| institution|"
              + " officer)|correcting amendment|\\bcorrection notice");

  private static final Pattern DELAYS =
      Pattern.compile(
          "\\b(?:delay(?:s|ed|ing)?|postpone(?:ment|s|d)?|postponing|defer(?:ral|red|ring)?|stays?|staying|suspen(?:sion|ds|ded|ding))\\b"
              + "[^.;]{0,60}\\b(?:effective|effectiveness|compliance|applicability|regulations?|rules?|standards?|requirements?)\\b|\\bextension"
              + " of (?:the"
              + " )?(?:effective|compliance|applicability|stay|delay)|\\b(?:effective|compliance|applicability)"
              + " dates?[^.;]{0,40}\\b(?:delay|postpone|extended|extension|deferred)");

  private static final Pattern WITHDRAWS =
      Pattern.compile(
          "(?:^|[;:,.]\\s*|notice of (?:partial )?|partial )withdraw(?:al|n|ing|s)\\b(?!"
              + " application| proposal| extension| from| order)|\\bwithdraw(?:al|ing|s)? of (?:the"
              + " |an? |its"
              + " )?(?:proposed|direct|final|interim|notice|rule|guidance|approval|advance|not-warranted|finding)");

  private static final Pattern RESCINDS =
      Pattern.compile(
          "(?:[;:.]\\s*|notice of (?:partial )?)(?:rescission|revocation)\\s*(?:[;:.]|$)"
              + "|\\b(?:rescission|rescinding|rescinds?|rescinded|revocation|revoking)\\b(?:\\s+[\\w'’-]+){0,7}?\\s+"
              + "(?:rules?|regulations?|guidance|polic\\w+|memorand\\w+|directives?|orders?|interpreti\\w+|notices?|statements?|standards?|requirements?)\\b");

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:[;:,—-]|\\band\\b)\\s*(?:technical |further |notice of |second |partial |final"
              + " rule[;,]? |proposed rule[;,]? )*"
              + "(?:correct\\w*|delay\\w*|postpone\\w*|withdraw\\w*|rescission|stay|suspension|extension)\\b.*$");

  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:notice of )?(?:correction|delay|postponement|withdrawal|rescission)s? (?:of|to)"
              + " (?:the )?(?:effective dates? (?:of|for) (?:the )?)?");

  private RelationWords() {}

  /// What a document says of itself in its title and ACTION line.
  static Set<Kind> nature(String title, String action) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String words : new String[] {title, action}) {
      String lower = words.toLowerCase(Locale.ROOT);
      add(kinds, Kind.CORRECTS, CORRECTS, lower);
      add(kinds, Kind.DELAYS, DELAYS, lower);
      add(kinds, Kind.WITHDRAWS, WITHDRAWS, lower);
      add(kinds, Kind.RESCINDS, RESCINDS, lower);
    }
    return kinds;
  }

  private static void add(Set<Kind> kinds, Kind kind, Pattern pattern, String words) {
    if (pattern.matcher(words).find()) {
      kinds.add(kind);
    }
  }

  /// Whether a title ends in the act alone (`...; Correction`), so that the rest of it is the title
  /// of what is acted on; not `Updates and Corrections`.
  static boolean endsInAct(String title) {
    return ENDING.matcher(title.toLowerCase(Locale.ROOT)).find();
  }

  private static final Pattern ENDING =
      Pattern.compile(
          "[;:,—]\\s*(?:technical |further |second |administrative |notice of )*"
              + "(?:correct\\w*|delay|postpone\\w*|stay|suspension)\\b[^;:]{0,60}$");

  /// Whether a sentence, in lower case, speaks of the act.
  static boolean speaksOf(Kind kind, String sentence) {
    return switch (kind) {
      case CORRECTS -> ACT_OF_CORRECTION.matcher(sentence).find();
      case DELAYS -> ACT_OF_DELAY.matcher(sentence).find();
      case WITHDRAWS -> sentence.contains("withdr");
      case RESCINDS -> sentence.contains("rescin") || sentence.contains("revo");
      case REPUBLISHES -> sentence.contains("republi");
    };
  }

  private static final Pattern ACT_OF_CORRECTION =
      Pattern.compile(
          "\\b(?:in)?correct(?:s|ed|ing|ion|ions|ly)?\\b|\\berrors?\\b|\\binadvertent|\\bomitted\\b");

  private static final Pattern ACT_OF_DELAY =
      Pattern.compile("\\b(?:delay|postpon|deferr|stay(?:s|ed|ing)?\\b|suspend|extend)");

  /// Whether the words before a name tell of an act of the past: `the rule was extended to March 21
  /// by`, `three postponements were published on`. Such a name is that of another paper that acted,
  /// not of the one acted on.
  static boolean tellsOfThePast(String before) {
    return PAST.matcher(before).find() && !PRESENT.matcher(before).find();
  }

  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:stayed|extended|delayed|postponed|suspended|deferred|corrected|withdrew|rescinded)\\b|\\b(?:postponements?|delays?|extensions?|stays?|corrections?)\\b.{0,120}\\b(?:was|were|been)"
              + " (?:published|issued|made)");

  private static final Pattern PRESENT =
      Pattern.compile(
          "\\b(?:is|are|be) (?:hereby |further |temporarily |also |indefinitely |again |being"
              + " ){0,2}"
              + "(?:stayed|extended|delayed|postponed|suspended|deferred|corrected|withdrawn|rescinded)\\b");

  static String key(String title) {
    String lower = title.toLowerCase(Locale.ROOT).strip();
    String bare = TAIL.matcher(HEAD.matcher(lower).replaceFirst("")).replaceFirst("");
    StringBuilder key = new StringBuilder();
    bare.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.length() < SHORTEST ? "" : key.toString();
  }

  /// Shorter titles (`Meetings`, `Notice`) tell nothing.
  private static final int SHORTEST = 12;
}
