package org.inforce.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.inforce.authority.AuthorityId;
import org.inforce.obligation.Modality;
import org.inforce.obligation.Obligation;
import org.inforce.review.ReviewDesk.Outcome;
import org.inforce.store.ObligationQuery;
import org.inforce.store.QueueQuery;
import org.inforce.store.Review.Decision;
import org.inforce.store.ReviewDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDeskTest {
  private static final String NORM = "The agency shall publish the list of vessels each year.";

  @TempDir private Path directory;
  private Papers papers;
  private Obligation norm;

  @BeforeEach
  void open() {
    papers = new Papers(directory);
    papers.come("d", NORM + " Under 8 U.S.C. 1373, each vessel must carry a light.");
    norm = papers.norm("d", "list of vessels");
  }

  @AfterEach
  void close() {
    papers.close();
  }

  private List<String> register(ObligationQuery query) {
    return papers.store.obligations().matching(query).stream()
        .map(stored -> stored.obligation().id())
        .toList();
  }

  @Test
  void aRejectedNormLeavesTheRegisterAndUndoingBringsItBack() {
    papers.decide(norm.id(), Decision.REJECTED);

    assertThat(register(ObligationQuery.ALL)).doesNotContain(norm.id()).hasSize(1);
    assertThat(papers.store.obligations().count(ObligationQuery.ALL)).isEqualTo(1);
    assertThat(papers.store.obligations().byId(norm.id())).isPresent();

    papers.decide(norm.id(), Decision.UNDONE);

    assertThat(register(ObligationQuery.ALL)).contains(norm.id()).hasSize(2);
  }

  @Test
  void beforeTheDayOfTheDecisionTheRegisterIsAsItWas() {
    papers.decide(norm.id(), Decision.REJECTED);
    LocalDate day = Papers.MARCH.toLocalDate();

    assertThat(register(ObligationQuery.ALL.knownOn(day.minusDays(1)))).contains(norm.id());
    assertThat(register(ObligationQuery.ALL.knownOn(day))).doesNotContain(norm.id());
  }

  @Test
  void aCorrectedNormIsFoundByWhatItWasCorrectedTo() {
    papers.correct(norm.id(), "bearer", "the Coast Guard");
    papers.correct(norm.id(), "modality", "permission");
    papers.correct(norm.id(), "due", "2026-05-01");
    papers.correct(norm.id(), "authorities", "5 U.S.C. 552a (requires)");

    assertThat(register(ObligationQuery.ALL.borneBy("coast guard"))).containsExactly(norm.id());
    assertThat(register(ObligationQuery.ALL.borneBy("the agency"))).isEmpty();
    assertThat(register(ObligationQuery.ALL.of(Modality.PERMISSION))).containsExactly(norm.id());
    assertThat(register(ObligationQuery.ALL.dueBefore(LocalDate.of(2026, 5, 2))))
        .containsExactly(norm.id());
    assertThat(register(ObligationQuery.ALL.under(AuthorityId.parse("/us/usc/t5"))))
        .containsExactly(norm.id());
    assertThat(papers.store.obligations().byId(norm.id()).orElseThrow().obligation())
        .isEqualTo(norm);
  }

  @Test
  void anAuthorityThatWasCorrectedAwayNoLongerLeadsToTheNorm() {
    Obligation light = papers.norm("d", "light");
    ObligationQuery under = ObligationQuery.ALL.under(AuthorityId.parse("/us/usc/t8"));
    assertThat(register(under)).containsExactly(light.id());

    papers.correct(light.id(), "authorities", "");

    assertThat(register(under)).isEmpty();
  }

  @Test
  void whoHasNotSeenTheLatestWordIsTold() {
    papers.decide(norm.id(), Decision.CONFIRMED);
    ReviewDesk.Entry late =
        new ReviewDesk.Entry(
            norm.id(),
            Decision.REJECTED,
            "no norm",
            "B. Counsel",
            ReviewDetails.NONE,
            OptionalInt.of(0));

    Outcome outcome = papers.desk.decide(late, Papers.MARCH);

    assertThat(outcome).isInstanceOf(Outcome.Stale.class);
    assertThat(papers.reviews.standing(norm.id()).verdict()).isEqualTo(Verdict.CONFIRMED);
  }

  @Test
  void ofManyWhoDecideAtOnceOnWhatTheySawOneIsHeard() throws Exception {
    List<Callable<Outcome>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      ReviewDesk.Entry entry =
          new ReviewDesk.Entry(
              norm.id(),
              Decision.CONFIRMED,
              "",
              "Counsel " + i,
              ReviewDetails.NONE,
              OptionalInt.of(0));
      all.add(() -> papers.desk.decide(entry, Papers.MARCH));
    }
    try (ExecutorService together = Executors.newFixedThreadPool(8)) {
      int kept = 0;
      for (Future<Outcome> outcome : together.invokeAll(all)) {
        kept += outcome.get() instanceof Outcome.Kept ? 1 : 0;
      }
      assertThat(kept).isEqualTo(1);
    }
    assertThat(papers.store.decisions().about(norm.id())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          modality | ought
          due | someday
          authorities | the bible
          authorities | 8 U.S.C. 1373 (loves)
          colour | blue
          """)
  void whatCannotBeReadIsRefused(String field, String value) {
    assertThat(papers.correct(norm.id(), field, value))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    assertThat(papers.store.decisions().about(norm.id())).isEmpty();
  }

  @Test
  void aDecisionAgainstWhatWasFoundNeedsItsReason() {
    ReviewDesk.Entry bare =
        new ReviewDesk.Entry(
            norm.id(),
            Decision.REJECTED,
            " ",
            "A. Counsel",
            ReviewDetails.NONE,
            OptionalInt.empty());

    assertThat(papers.desk.decide(bare, Papers.MARCH)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void nobodySpeaksInTheNameOfTheProgram() {
    ReviewDesk.Entry forged =
        new ReviewDesk.Entry(
            norm.id(), Decision.CONFIRMED, "", "Inforce", ReviewDetails.NONE, OptionalInt.empty());

    assertThat(papers.desk.decide(forged, Papers.MARCH)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void anUnknownFindingIsUnknown() {
    assertThat(papers.decide("no-such", Decision.CONFIRMED))
        .isEqualTo(new Outcome.Unknown("no-such"));
  }

  @Test
  void thereIsNothingToTakeBackBeforeAnythingWasSaid() {
    assertThat(papers.decide(norm.id(), Decision.UNDONE)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void theQueueIsNarrowedByWhereThingsStand() {
    QueueQuery open = QueueQuery.ALL.standing(Set.of("", "needs_review"));
    assertThat(papers.store.findings().count(open)).isEqualTo(2);

    papers.decide(norm.id(), Decision.CONFIRMED);

    assertThat(papers.reviews.queue(open))
        .singleElement()
        .extracting(item -> item.stored().id())
        .isEqualTo(papers.norm("d", "light").id());
    assertThat(papers.reviews.queue(QueueQuery.ALL.standing(Set.of("confirmed")))).hasSize(1);
    assertThat(papers.reviews.queue(QueueQuery.ALL))
        .extracting(item -> item.stored().finding().confidence())
        .isSorted();
  }

  @Test
  void aWordOfOnesOwnQuotesItsSource() {
    ReviewDesk.Draft draft =
        new ReviewDesk.Draft(
            RulingKind.EVENT_ADDED,
            Map.of("type", "dissolved", "case", "ord/3:26-cv-00101", "date", "2026-02-20"),
            "d",
            "each vessel must carry a light",
            "told by the clerk",
            "A. Counsel");

    Outcome outcome = papers.desk.rule(draft, Papers.MARCH);

    assertThat(outcome).isInstanceOf(Outcome.Kept.class);
    Ruling ruling = papers.reviews.rulings().held().getFirst();
    assertThat(ruling)
        .isInstanceOfSatisfying(
            Ruling.Added.class,
            added -> {
              String text = papers.store.analysis("d").orElseThrow().document().text();
              assertThat(added.event().evidence().span().in(text))
                  .isEqualTo(added.event().evidence().quote());
            });
    assertThat(papers.reviews.rulings().knownOn(LocalDate.of(2026, 2, 28)).held()).isEmpty();
  }

  @Test
  void wordsThatTheSourceDoesNotHoldAreNoQuote() {
    ReviewDesk.Draft draft =
        new ReviewDesk.Draft(
            RulingKind.EVENT_ADDED,
            Map.of("type", "dissolved"),
            "d",
            "the injunction is dissolved",
            "told by the clerk",
            "A. Counsel");

    assertThat(papers.desk.rule(draft, Papers.MARCH))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.field()).isEqualTo("quote"));
  }

  @Test
  void ownerAndDueDayLeaveTheVerdict() {
    papers.decide(norm.id(), Decision.CONFIRMED);
    ReviewDetails details =
        new ReviewDetails(
            Optional.of("Ada"),
            Optional.of(LocalDate.of(2026, 4, 1)),
            List.of("memo.pdf"),
            Map.of());

    papers.desk.decide(Papers.entry(norm.id(), Decision.NOTED, details), Papers.MARCH);

    Standing standing = papers.reviews.standing(norm.id());
    assertThat(standing.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(standing.owner()).hasValue("Ada");
    assertThat(papers.reviews.dueBefore(LocalDate.of(2026, 4, 2))).hasSize(1);
  }

  @Test
  void onlyWhatMovesSomethingIsFollowed() {
    long before = papers.store.revision();
    papers.decide(norm.id(), Decision.CONFIRMED);
    assertThat(papers.store.revision()).isEqualTo(before);

    papers.decide(norm.id(), Decision.REJECTED);
    assertThat(papers.store.revision()).isGreaterThan(before);
  }
}
