package org.inforce.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.inforce.obligation.Obligation;
import org.inforce.store.Finding;
import org.inforce.store.Review;
import org.inforce.store.RuledNorm;
import org.inforce.store.StandingRow;
import org.inforce.store.StoreWriter;
import org.inforce.store.StoredFinding;

/// Writes what follows from all decisions about one subject: where it stands now, and what they
/// make of a norm on each day of knowledge. Part of the transaction that adds a decision.
final class Consequences {
  private Consequences() {}

  static void write(StoreWriter writer, Standing standing) {
    if (standing.history().isEmpty()) {
      return;
    }
    Review latest = standing.history().getLast();
    writer.setStanding(
        new StandingRow(
            standing.finding(),
            latest.place().kind(),
            standing.verdict().code(),
            standing.owner(),
            standing.due(),
            latest.place().document()));
    switch (latest.place().kind()) {
      case OBLIGATION ->
          writer.setRuled(
              standing.finding(),
              ruled(standing, norm(writer.findings().byId(standing.finding()))));
      case EVENT, RULING -> {
        // What follows for a status is worked out from the entries themselves.
      }
    }
  }

  private static Optional<Obligation> norm(Optional<StoredFinding> stored) {
    return stored.flatMap(found ->
        switch (found.finding()) {
          case Finding.Norm(Obligation norm) -> Optional.of(norm);
          case Finding.Event event -> Optional.<Obligation>empty();
        });
  }

  private static List<RuledNorm> ruled(Standing standing, Optional<Obligation> found) {
    TreeSet<LocalDate> days = new TreeSet<>();
    standing.history().forEach(entry -> days.add(entry.knownFrom()));
    List<RuledNorm> ruled = new ArrayList<>();
    for (LocalDate day : days) {
      Optional<LocalDate> until = Optional.ofNullable(days.higher(day));
      Standing then = standing.knownOn(day);
      if (then.verdict() == Verdict.REJECTED) {
        ruled.add(new RuledNorm(day, until, Optional.empty()));
      } else if (!then.corrections().isEmpty() && then.verdict() != Verdict.MOVED) {
        found
            .map(norm -> NormFields.applied(norm, then.corrections()))
            .ifPresent(norm -> ruled.add(new RuledNorm(day, until, Optional.of(norm))));
      }
    }
    return ruled;
  }
}
