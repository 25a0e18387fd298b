package org.inforce.obligation;

import java.util.Locale;
import java.util.regex.Pattern;

/// Words that an amending instruction quotes, to strike them or to put others in their place, bind
/// nobody by being quoted: `“shall submit” is corrected to read “may submit”`.
final class QuotedAmendments {
  /// Matches `corrected to read`, `is removed`, `by adding`; not `read the notice`.
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          """
          \\b (?: (?: correct | corrected | amended | revised ) \\s+ to \\s+ read
            | (?: is | are | to \\s be ) \\s+ (?: hereby \\s+ )?
              (?: corrected | removed | deleted | stricken | struck | replaced | revised )
            | by \\s+ (?: removing | striking | deleting | inserting | adding | revising )
            | in \\s+ (?: its | their ) \\s+ place
            | reads? \\s+ as \\s+ follows
            | (?: the | following ) \\s+ (?: phrase | sentence | words? ) s? \\s* ,? \\s* [“"] ) \\b?
          """,
          Pattern.COMMENTS);

  private QuotedAmendments() {}

  /// True if the passage from `start` on stands within quotation marks that its sentence opened,
  /// and the sentence tells, outside of them, what is done to the words.
  static boolean isQuoted(String text, Sentence sentence, int start) {
    if (!isWithinQuotes(text, sentence.span().start(), start)) {
      return false;
    }
    String words = sentence.span().in(text).toLowerCase(Locale.ROOT);
    return INSTRUCTION.matcher(words).find();
  }

  private static boolean isWithinQuotes(String text, int from, int to) {
    int open = 0;
    boolean straight = false;
    for (int i = from; i < to; i++) {
      switch (text.charAt(i)) {
        case '“' -> open++;
        case '”' -> open = Math.max(0, open - 1);
        case '"' -> straight = !straight;
        default -> {
          // no mark
        }
      }
    }
    return open > 0 || straight;
  }
}
