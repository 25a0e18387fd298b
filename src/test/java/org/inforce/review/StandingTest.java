package org.inforce.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.store.Review;
import org.inforce.store.ReviewDetails;
import org.inforce.store.SqliteStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {
  private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");
  private static final LocalDate APRIL = LocalDate.parse("2026-04-01");

  private static Review decided(Review.Decision decision, ReviewDetails details) {
    return new Review("ob-1", decision, "seen", "counsel", MORNING, "the words", details);
  }

  private static ReviewDetails owned(String owner) {
    return new ReviewDetails(Optional.of(owner), Optional.of(APRIL), List.of("memo.pdf"), Map.of());
  }

  private static ReviewDetails corrected(String field, String value) {
    return new ReviewDetails(Optional.empty(), Optional.empty(), List.of(), Map.of(field, value));
  }

  @Test
  void nobodyHasDecidedYet() {
    Standing standing = Standing.of("ob-1", List.of());

    assertThat(standing.verdict()).isEqualTo(Verdict.UNREVIEWED);
    assertThat(standing.last()).isEmpty();
  }

  @Test
  void theLastVerdictHoldsAndTheOwnerStays() {
    Standing standing =
        Standing.of(
            "ob-1",
            List.of(
                decided(Review.Decision.NEEDS_REVIEW, owned("Ada")),
                decided(Review.Decision.CORRECTED, corrected("bearer", "CMS"))));

    assertThat(standing.verdict()).isEqualTo(Verdict.CORRECTED);
    assertThat(standing.owner()).hasValue("Ada");
    assertThat(standing.corrected("bearer")).hasValue("CMS");
    assertThat(standing.evidence()).containsExactly("memo.pdf");
    assertThat(standing.history()).hasSize(2);
    assertThat(standing.isOverdue(APRIL)).isFalse();
    assertThat(standing.isOverdue(APRIL.plusDays(1))).isTrue();
  }

  @Test
  void aPlainConfirmationEndsCorrections() {
    Standing standing =
        Standing.of(
            "ob-1",
            List.of(
                decided(Review.Decision.CORRECTED, corrected("bearer", "CMS")),
                decided(Review.Decision.CONFIRMED, ReviewDetails.NONE)));

    assertThat(standing.corrections()).isEmpty();
  }

  @Test
  void refusesADecisionOnAnotherFinding() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Standing.of("ob-2", List.of(decided(Review.Decision.CONFIRMED, ReviewDetails.NONE))))
        .withMessageContaining("ob-1");
  }

  @Test
  void theStoreKeepsEverythingADecisionSays(@TempDir Path directory) {
    Review review = decided(Review.Decision.CORRECTED, owned("Ada"));
    Review second = decided(Review.Decision.CORRECTED, corrected("deadline", "2026-05-01"));
    try (SqliteStore store = SqliteStore.open(directory)) {
      store.write(writer -> {
        writer.addReview(review);
        writer.addReview(second);
        return true;
      });
      Reviews reviews = new Reviews(store);

      assertThat(reviews.standing("ob-1").history()).containsExactly(review, second);
      assertThat(reviews.dueBefore(APRIL.plusDays(1))).hasSize(1);
      assertThat(reviews.dueBefore(APRIL)).isEmpty();
    }
  }

  @Test
  void takingBackRestoresWhatWas() {
    Standing standing =
        Standing.of(
            "ob-1",
            List.of(
                decided(Review.Decision.CONFIRMED, ReviewDetails.NONE),
                decided(Review.Decision.CORRECTED, corrected("bearer", "CMS")),
                decided(Review.Decision.UNDONE, ReviewDetails.NONE)));

    assertThat(standing.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(standing.corrections()).isEmpty();
    assertThat(standing.version()).isEqualTo(3);
  }

  @Test
  void aNoteLeavesTheVerdict() {
    Standing standing =
        Standing.of(
            "ob-1",
            List.of(
                decided(Review.Decision.CONFIRMED, ReviewDetails.NONE),
                decided(Review.Decision.NOTED, owned("Ada"))));

    assertThat(standing.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(standing.owner()).hasValue("Ada");
  }

  @Test
  void beforeItWasGivenADecisionIsNotKnown() {
    Standing standing =
        Standing.of("ob-1", List.of(decided(Review.Decision.REJECTED, ReviewDetails.NONE)));

    assertThat(standing.knownOn(LocalDate.parse("2026-02-28")).verdict())
        .isEqualTo(Verdict.UNREVIEWED);
    assertThat(standing.knownOn(LocalDate.parse("2026-03-01")).verdict())
        .isEqualTo(Verdict.REJECTED);
  }
}
