package org.inforce.review;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.analysis.Analysis;
import org.inforce.store.Finding;
import org.inforce.store.FindingKind;
import org.inforce.store.Review;
import org.inforce.store.ReviewDetails;
import org.inforce.store.StoreWriter;
import org.inforce.store.StoredFinding;

/// Takes the decisions about a document's findings along when the document comes in anew or is read
/// anew, within the transaction that writes the new reading. What was decided stays on record under
/// its old name; the program's own entries say what became of it.
public final class Carrier {
  private final StoreWriter writer;
  private final ZonedDateTime now;
  private final List<CarriedReview> carried = new ArrayList<>();

  private Carrier(StoreWriter writer, ZonedDateTime now) {
    this.writer = writer;
    this.now = now;
  }

  /// To be called once `after` is written. `before` is the reading it takes the place of. Gives one
  /// answer for each finding of the document that anybody decided about and that the new reading
  /// should state.
  public static List<CarriedReview> carry(
      StoreWriter writer, Optional<Analysis> before, Analysis after, ZonedDateTime now) {
    List<Review> entries = writer.decisions().in(after.document().version().document());
    if (entries.isEmpty()) {
      return List.of();
    }
    Carrier carrier = new Carrier(writer, now);
    Map<String, List<Review>> histories = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> entry.place().kind() != FindingKind.RULING)
        .forEach(entry ->
            histories.computeIfAbsent(entry.finding(), any -> new ArrayList<>()).add(entry));
    Map<String, Finding> old = before.map(Carrier::byId).orElse(Map.of());
    Map<String, Finding> found = byId(after);
    histories.forEach((finding, history) ->
        carrier.carry(Standing.of(finding, history), old, found, after.document().text()));
    return List.copyOf(carrier.carried);
  }

  private static Map<String, Finding> byId(Analysis analysis) {
    Map<String, Finding> byId = new LinkedHashMap<>();
    Stream.concat(
            analysis.obligations().stream().map(norm -> (Finding) new Finding.Norm(norm)),
            analysis.events().stream().map(Finding.Event::new))
        .forEach(finding -> byId.putIfAbsent(finding.id(), finding));
    return byId;
  }

  private void carry(
      Standing standing, Map<String, Finding> old, Map<String, Finding> found, String text) {
    boolean isElsewhere =
        !found.containsKey(standing.finding())
            && writer
                .findings()
                .byId(standing.finding())
                .filter(StoredFinding::isCurrent)
                .isPresent();
    if (standing.verdict() == Verdict.MOVED || standing.effective().isEmpty() || isElsewhere) {
      return;
    }
    CarriedReview became =
        CarriedReview.of(
            standing.effective().getLast(),
            Optional.ofNullable(old.get(standing.finding())),
            List.copyOf(found.values()),
            text);
    switch (became) {
      case CarriedReview.Kept(String finding, Optional<String> changed) ->
          doubted(standing, changed);
      case CarriedReview.Reattached moved -> reattached(standing, moved);
      case CarriedReview.Unfound unfound ->
          noted(standing, "The words are still there, but nothing is found on them any more.");
      case CarriedReview.Lost lost ->
          noted(standing, "The quoted words are gone from the document.");
    }
    carried.add(became);
  }

  /// A confirmation was given to what was read then; a rejection or correction outlasts it.
  private void doubted(Standing standing, Optional<String> changed) {
    if (changed.isPresent() && standing.verdict() == Verdict.CONFIRMED) {
      add(standing, Review.Decision.NEEDS_REVIEW, "Since it was confirmed, " + changed.get() + ".");
    } else {
      Consequences.write(writer, standing);
    }
  }

  /// Once is enough, however often the document comes in without the words.
  private void noted(Standing standing, String why) {
    boolean isSaid =
        standing.last().filter(last -> last.reviewer().equals(Review.PROGRAM)).isPresent();
    if (!isSaid) {
      add(standing, Review.Decision.NOTED, why);
    }
  }

  private void reattached(Standing standing, CarriedReview.Reattached moved) {
    Finding to = moved.to();
    Review.Place place =
        new Review.Place(
            to.kind(),
            Optional.of(to.evidence().version().document()),
            to.evidence().span().start());
    List<Review> known = writer.decisions().about(to.id());
    boolean isNewer =
        known.isEmpty() || known.getLast().at().isBefore(standing.history().getLast().at());
    if (isNewer) {
      standing.effective().stream()
          .filter(entry -> !entry.reviewer().equals(Review.PROGRAM))
          .forEach(entry -> writer.addReview(renamed(entry, to.id(), place)));
    }
    add(
        standing,
        Review.Decision.MOVED,
        "Its words are found under another identifier.",
        new ReviewDetails(
            Optional.empty(), Optional.empty(), List.of(), Map.of(RulingReader.MOVED_TO, to.id())));
    Standing now = Standing.of(to.id(), writer.decisions().about(to.id()));
    if (moved.relocation() instanceof Relocation.Reworded) {
      add(now, Review.Decision.NEEDS_REVIEW, "The words changed since this was decided.");
    } else {
      doubted(now, moved.changed());
    }
  }

  private static Review renamed(Review entry, String finding, Review.Place place) {
    return new Review(
        finding,
        entry.decision(),
        entry.note(),
        entry.reviewer(),
        entry.at(),
        entry.knownFrom(),
        place,
        entry.quote(),
        entry.details());
  }

  private void add(Standing standing, Review.Decision decision, String note) {
    add(standing, decision, note, ReviewDetails.NONE);
  }

  private void add(
      Standing standing, Review.Decision decision, String note, ReviewDetails details) {
    Review last = standing.history().getLast();
    writer.addReview(
        new Review(
            standing.finding(),
            decision,
            note,
            Review.PROGRAM,
            now.toInstant(),
            now.toLocalDate(),
            last.place(),
            last.quote(),
            details));
    Consequences.write(
        writer, Standing.of(standing.finding(), writer.decisions().about(standing.finding())));
  }
}
