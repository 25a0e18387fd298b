package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;

/// The stated ends that are near.
final class Expiries {
  private Expiries() {}

  /// Ends in [`from`, `from` + `days`] of what still runs on `from`.
  static List<Expiry> of(Dossier dossier, LocalDate from, int days) {
    List<Expiry> found = new ArrayList<>();
    for (Act act : dossier.acts) {
      LocalDate end = act.term.maybeUntil();
      boolean isNear = !end.isBefore(from) && !end.isAfter(from.plusDays(days));
      boolean isOrder = act.restrains() || act.type.effect() == EventType.Effect.SUSPENDS_ORDER;
      boolean isMeasure = act.type.effect() == EventType.Effect.STARTS_MEASURE;
      if (isNear && (isOrder || isMeasure) && Fold.holdsAtAll(act, from) != Truth.NO) {
        String title = isMeasure ? dossier.measure.title() : Phrases.noun(act);
        String subject = isMeasure ? dossier.measure.id() : act.id();
        Reason because =
            new Reason(
                Optional.of(act.id()),
                Optional.of(source(dossier, act).event().evidence()),
                title + " ends on " + end + ".");
        found.add(new Expiry(end, subject, title, isMeasure, because));
      }
    }
    return found;
  }

  /// The passage that tells the end: of the last extension, else of the act itself.
  private static Mention source(Dossier dossier, Act act) {
    return dossier.acts.stream()
        .filter(other -> other.type == EventType.EXTENDED)
        .filter(other -> other.cluster.targets.contains(act.cluster))
        .max(Comparator.comparing(Act::day))
        .map(Act::best)
        .orElseGet(() -> own(act));
  }

  private static Mention own(Act act) {
    return act.mentions.stream()
        .filter(mention -> mention.event().effectiveUntil().map(EventDate::to).isPresent())
        .findFirst()
        .orElse(act.best());
  }
}
