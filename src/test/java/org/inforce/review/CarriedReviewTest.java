package org.inforce.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.inforce.document.Document;
import org.inforce.obligation.Obligation;
import org.inforce.obligation.ObligationFinder;
import org.inforce.store.Review;
import org.junit.jupiter.api.Test;

class CarriedReviewTest {
  private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");
  private static final String NORM = "The agency shall publish the list of vessels each year";

  private static List<Obligation> found(String text) {
    return new ObligationFinder().find(Document.ofText("d", text), List.of());
  }

  private static Review rejected(Obligation norm) {
    return new Review(
        norm.id(), Review.Decision.REJECTED, "a form", "counsel", MORNING, norm.evidence().quote());
  }

  private static CarriedReview carried(String before, String after) {
    List<Obligation> old = found(before);
    return CarriedReview.of(List.of(rejected(old.getFirst())), old, found(after), after).getFirst();
  }

  @Test
  void aFindingThatOnlyMovedKeepsItsDecision() {
    assertThat(carried(NORM + ".", "A new preface. " + NORM + "."))
        .isInstanceOf(CarriedReview.Kept.class);
  }

  @Test
  void aRewordedFindingGetsTheDecisionToBeLookedAtAgain() {
    CarriedReview carried =
        carried(NORM + ".", "The agency shall publish the full list of vessels each year.");

    assertThat(carried).isInstanceOf(CarriedReview.Reattached.class);
    Review followUp = Reviews.followUps(List.of(carried), MORNING).getFirst();
    assertThat(followUp.decision()).isEqualTo(Review.Decision.NEEDS_REVIEW);
    assertThat(followUp.note()).isEqualTo("a form (the words changed since)");
    assertThat(followUp.finding()).isNotEqualTo(carried.review().finding());
  }

  @Test
  void wordsWithoutAFindingAreSaidToBeUnfound() {
    List<Obligation> old = found(NORM + ".");

    assertThat(CarriedReview.of(List.of(rejected(old.getFirst())), old, List.of(), NORM + "."))
        .singleElement()
        .isInstanceOf(CarriedReview.Unfound.class);
  }

  @Test
  void goneWordsAreSaidToBeLost() {
    CarriedReview carried =
        carried(NORM + ".", "The docket is closed and all motions are moot now.");

    assertThat(carried).isInstanceOf(CarriedReview.Lost.class);
    assertThat(Reviews.followUps(List.of(carried), MORNING).getFirst().note())
        .isEqualTo("a form (the quoted words are gone)");
  }
}
