package org.inforce.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.inforce.store.Review;
import org.inforce.store.Store;
import org.inforce.store.StoredObligation;

/// What people decided about findings, read from the store; writes nothing.
public final class Reviews {
  private final Store store;

  public Reviews(Store store) {
    this.store = Objects.requireNonNull(store, "store");
  }

  /// Where a finding stands, with the history of every decision about it.
  public Standing standing(String finding) {
    return Standing.of(finding, store.reviews(finding));
  }

  /// A norm beside its standing.
  public record Item(StoredObligation norm, Standing standing) {}

  /// The norms of one verdict, the least certain first, so that a reviewer meets the doubtful ones
  /// before the plain; equal ones by document and place.
  public List<Item> queue(List<StoredObligation> norms, Verdict verdict) {
    Map<String, Review> decided =
        store.reviews().stream().collect(Collectors.toMap(Review::finding, review -> review));
    List<Item> items = new ArrayList<>();
    for (StoredObligation norm : norms) {
      String id = norm.obligation().id();
      Standing standing = decided.containsKey(id) ? standing(id) : Standing.of(id, List.of());
      if (standing.verdict() == verdict) {
        items.add(new Item(norm, standing));
      }
    }
    items.sort(
        Comparator.<Item>comparingDouble(item -> item.norm().obligation().confidence())
            .thenComparing(item -> item.norm().document())
            .thenComparing(item -> item.norm().obligation().evidence().span()));
    return List.copyOf(items);
  }

  /// The decisions to write after a document came in anew: each that was reattached to another
  /// finding is repeated for it, as [Review.Decision#NEEDS_REVIEW] where the words changed or are
  /// gone. `at` is the moment of the run.
  public static List<Review> followUps(List<CarriedReview> carried, Instant at) {
    List<Review> written = new ArrayList<>();
    for (CarriedReview each : carried) {
      switch (each) {
        case CarriedReview.Kept kept -> {
          // the decision already stands under the finding's name
        }
        case CarriedReview.Reattached moved -> written.add(reattached(moved, at));
        case CarriedReview.Unfound unfound ->
            written.add(doubted(unfound.review(), "the words are there, the finding is not", at));
        case CarriedReview.Lost lost ->
            written.add(doubted(lost.review(), "the quoted words are gone", at));
      }
    }
    return List.copyOf(written);
  }

  private static Review reattached(CarriedReview.Reattached moved, Instant at) {
    Review old = moved.review();
    boolean reworded = moved.relocation() instanceof Relocation.Reworded;
    Review.Decision decision = reworded ? Review.Decision.NEEDS_REVIEW : old.decision();
    String note = reworded ? joined(old.note(), "the words changed since") : old.note();
    return new Review(
        moved.finding(), decision, note, old.reviewer(), at, old.quote(), old.details());
  }

  private static Review doubted(Review old, String why, Instant at) {
    return new Review(
        old.finding(),
        Review.Decision.NEEDS_REVIEW,
        joined(old.note(), why),
        old.reviewer(),
        at,
        old.quote(),
        old.details());
  }

  private static String joined(String note, String why) {
    return note.isBlank() ? why : note + " (" + why + ")";
  }

  /// Findings that somebody owns and that are due before `day`, the earliest first.
  public List<Standing> dueBefore(LocalDate day) {
    return store.reviews().stream()
        .map(review -> standing(review.finding()))
        .filter(standing -> standing.isOverdue(day))
        .sorted(Comparator.comparing(standing -> standing.due().orElseThrow()))
        .toList();
  }
}
