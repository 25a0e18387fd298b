package org.inforce.status;

import java.util.Locale;
import java.util.regex.Pattern;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.Target;

/// Whether an order bars the ending of a measure rather than the measure: `enjoined from rescinding
/// the Waiver Policy`, `the repeal of the rule is stayed`; not `enjoined from terminating the
/// grants`.
final class EndingWords {
  private static final Pattern ENDING =
      Pattern.compile(
          "\\b(?:rescission|rescinding|rescind|repeal|repealing|withdrawal"
              + " of|withdrawing|revoking|revocation)\\b");

  private EndingWords() {}

  static boolean of(CourtEvent event) {
    String target =
        event
            .target()
            .map(t ->
                switch (t) {
                  case Target.Unresolved unresolved -> unresolved.text();
                  case Target.OfEvent other -> "";
                  case Target.OfMeasure measure -> "";
                })
            .orElse("");
    String text = target.isEmpty() ? event.evidence().quote() : target;
    return ENDING.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
