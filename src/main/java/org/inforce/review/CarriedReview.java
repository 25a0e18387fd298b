package org.inforce.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.Span;
import org.inforce.obligation.Obligation;
import org.inforce.store.Review;

/// What became of a decision when its document came in anew.
public sealed interface CarriedReview {
  /// The decision.
  Review review();

  /// The finding is still there under its name.
  record Kept(Review review) implements CarriedReview {}

  /// The words are still there and another finding stands on them: the decision belongs to it.
  /// Where the words changed (`Reworded`), a person has to confirm it.
  record Reattached(Review review, String finding, Relocation relocation)
      implements CarriedReview {}

  /// The words are still there, but nothing is found on them any more.
  record Unfound(Review review, Relocation relocation) implements CarriedReview {}

  /// The words are gone.
  record Lost(Review review) implements CarriedReview {}

  /// One answer for each decision, in their order. `before` are the findings the decisions were
  /// made on, `after` those in the new version, whose text is `text`. Rejections are carried like
  /// any other: they teach nothing else.
  static List<CarriedReview> of(
      List<Review> decisions, List<Obligation> before, List<Obligation> after, String text) {
    Map<String, Obligation> old = byId(before);
    Map<String, Obligation> now = byId(after);
    List<CarriedReview> carried = new ArrayList<>();
    for (Review decision : decisions) {
      carried.add(
          now.containsKey(decision.finding())
              ? new Kept(decision)
              : moved(decision, old, after, text));
    }
    return List.copyOf(carried);
  }

  private static CarriedReview moved(
      Review decision, Map<String, Obligation> old, List<Obligation> after, String text) {
    int former =
        Optional.ofNullable(old.get(decision.finding()))
            .map(norm -> norm.evidence().span().start())
            .orElse(0);
    Relocation relocation = QuoteLocator.locate(decision.quote(), former, text);
    return switch (relocation) {
      case Relocation.Lost lost -> new Lost(decision);
      case Relocation.Unmoved unmoved -> attached(decision, unmoved, unmoved.span(), after);
      case Relocation.Moved moved -> attached(decision, moved, moved.span(), after);
      case Relocation.Reworded reworded -> attached(decision, reworded, reworded.span(), after);
    };
  }

  private static CarriedReview attached(
      Review decision, Relocation relocation, Span span, List<Obligation> after) {
    return after.stream()
        .filter(norm -> isOn(span, norm.evidence().span()))
        .max(Comparator.comparingInt(norm -> norm.evidence().span().overlap(span)))
        .map(norm -> (CarriedReview) new Reattached(decision, norm.id(), relocation))
        .orElseGet(() -> new Unfound(decision, relocation));
  }

  private static boolean isOn(Span quote, Span finding) {
    return 2 * quote.overlap(finding) >= Math.max(quote.length(), finding.length());
  }

  private static Map<String, Obligation> byId(List<Obligation> norms) {
    Map<String, Obligation> byId = new HashMap<>();
    norms.forEach(norm -> byId.put(norm.id(), norm));
    return byId;
  }
}
