package org.inforce.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a court is asked to act on, where the words name the motion it ruled on. `The motion for a
/// stay of the judgment` asks about the judgment, `the application to vacate the stay` about the
/// stay, and `the motion for a stay pending appeal` names nothing; `the injunction` is itself.
final class MotionWords {
  private static final Pattern MOTION =
      Pattern.compile(
          """
          ^ .{0,80}? \\b (?: motions? | applications? | requests? | petitions? ) \\s+ (?: for | to )
          \\s+ (?: an? \\s+ | the \\s+ )?
          (?: (?: administrative | emergency | immediate | partial | temporary ) \\s+ ){0,3}
          (?: stay(?:ing)? | vacate | lift | dissolve | modify | extend | clarify | reconsider
            | stay,? \\s+ or \\s+ vacate ) \\b
          (?: \\s+ pending \\s+ (?: (?: an \\s+ | its \\s+ | the \\s+ )? appeals?
            | review | certiorari | further \\s+ orders? | en \\s+ banc \\s+ review ) )?
          (?: \\s+ of )? \\s*
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  private MotionWords() {}

  /// Empty when the words name a motion and not what it is about.
  static String asked(String text) {
    Matcher matcher = MOTION.matcher(text);
    return matcher.lookingAt() ? text.substring(matcher.end()).strip() : text;
  }
}
