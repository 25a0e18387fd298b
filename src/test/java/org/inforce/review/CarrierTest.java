package org.inforce.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.inforce.obligation.Obligation;
import org.inforce.store.ObligationQuery;
import org.inforce.store.Review.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarrierTest {
  private static final String NORM = "The agency shall publish the list of vessels each year";

  @TempDir private Path directory;
  private Papers papers;

  @BeforeEach
  void open() {
    papers = new Papers(directory);
    papers.come("d", NORM + ".");
  }

  @AfterEach
  void close() {
    papers.close();
  }

  private Verdict verdict(String part) {
    return papers.reviews.standing(papers.norm("d", part).id()).verdict();
  }

  @Test
  void aFindingThatOnlyMovedKeepsItsDecision() {
    papers.decide(papers.norm("d", "vessels").id(), Decision.REJECTED);

    assertThat(papers.come("d", "A new preface. " + NORM + "."))
        .singleElement()
        .isInstanceOf(CarriedReview.Kept.class);
    assertThat(verdict("vessels")).isEqualTo(Verdict.REJECTED);
    assertThat(papers.store.obligations().matching(ObligationQuery.ALL)).isEmpty();
  }

  @Test
  void otherSignsAndSpacesAreTheSameWords() {
    papers.decide(papers.norm("d", "vessels").id(), Decision.REJECTED);

    assertThat(papers.come("d", "THE AGENCY shall publish  the list of vessels — each year."))
        .singleElement()
        .isInstanceOf(CarriedReview.Reattached.class);
    assertThat(verdict("vessels")).isEqualTo(Verdict.REJECTED);
    assertThat(papers.reviews.orphans()).isEmpty();
  }

  @Test
  void aRewordedFindingGetsTheDecisionToBeLookedAtAgain() {
    Obligation before = papers.norm("d", "vessels");
    papers.decide(before.id(), Decision.CONFIRMED);

    papers.come("d", "The agency shall publish the full list of vessels each year.");

    Obligation now = papers.norm("d", "vessels");
    Standing standing = papers.reviews.standing(now.id());
    assertThat(now.id()).isNotEqualTo(before.id());
    assertThat(standing.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
    assertThat(standing.history().getFirst().reviewer()).isEqualTo("A. Counsel");
    assertThat(standing.history().getFirst().at()).isEqualTo(Papers.MARCH.toInstant());
    assertThat(standing.last().orElseThrow().note())
        .isEqualTo("The words changed since this was decided.");
    assertThat(papers.reviews.standing(before.id()).verdict()).isEqualTo(Verdict.MOVED);
    assertThat(papers.reviews.orphans()).isEmpty();
  }

  @Test
  void aConfirmationOfOtherWordsThanAreReadNowIsDoubted() {
    papers.decide(papers.norm("d", "vessels").id(), Decision.CONFIRMED);

    papers.come("d", "The agency may publish the list of vessels each year.");

    Standing standing = papers.reviews.standing(papers.norm("d", "vessels").id());
    assertThat(standing.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
  }

  @Test
  void goneWordsAreSaidToBeLostOnce() {
    Obligation norm = papers.norm("d", "vessels");
    papers.decide(norm.id(), Decision.REJECTED);

    assertThat(papers.come("d", "The docket is closed and all motions are moot now."))
        .containsExactly(new CarriedReview.Lost(norm.id()));
    papers.come("d", "The docket is closed and all motions are moot at last.");

    assertThat(papers.reviews.orphans())
        .singleElement()
        .extracting(Reviews.Orphan::why)
        .isEqualTo("The quoted words are gone from the document.");
    assertThat(papers.reviews.standing(norm.id()).history()).hasSize(2);
  }

  @Test
  void wordsThatComeBackFindTheirDecision() {
    papers.decide(papers.norm("d", "vessels").id(), Decision.REJECTED);
    papers.come("d", "The docket is closed and all motions are moot now.");

    papers.come("d", "Once more: " + NORM + ".");

    assertThat(verdict("vessels")).isEqualTo(Verdict.REJECTED);
    assertThat(papers.reviews.orphans()).isEmpty();
  }

  @Test
  void wordsOnWhichNothingIsFoundAnyMoreAreSaidToBeUnfound() {
    papers.decide(papers.norm("d", "vessels").id(), Decision.CONFIRMED);

    assertThat(papers.come("d", "The agency published the list of vessels each year."))
        .singleElement()
        .isNotInstanceOf(CarriedReview.Kept.class);
    assertThat(papers.reviews.orphans()).hasSize(1);
  }

  @Test
  void aCorrectionGoesAlong() {
    papers.correct(papers.norm("d", "vessels").id(), "bearer", "the Coast Guard");

    papers.come("d", "A preface.  " + NORM.replace("the list", "the “list”") + ".");

    assertThat(papers.store.obligations().matching(ObligationQuery.ALL.borneBy("coast guard")))
        .hasSize(1);
  }

  @Test
  void whatWasDecidedElsewhereStaysWhereItIs() {
    papers.come("other", "Each vessel must carry a light.");
    papers.decide(papers.norm("other", "light").id(), Decision.CONFIRMED);

    assertThat(papers.come("d", "Nothing is left.")).isEmpty();
    assertThat(papers.reviews.orphans()).isEmpty();
  }
}
