package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inforce.status.Asking.LATE;
import static org.inforce.status.Asking.book;
import static org.inforce.status.Sayings.undone;
import static org.inforce.status.Sayings.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.inforce.analysis.ProceedingReport;
import org.inforce.proceeding.EventType;
import org.inforce.review.Rulings;
import org.inforce.store.Review;
import org.inforce.taxonomy.Axis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A book made from an earlier one is the book made from nothing: whatever came, went, was told
/// anew, or was said by people and taken back, in whatever order.
class NextBookTest {
  private static void assertSame(StatusBook book, StatusBook whole) {
    assertThat(book.measures()).isEqualTo(whole.measures());
    assertThat(book.cases()).isEqualTo(whole.cases());
    assertThat(book.occurrences()).isEqualTo(whole.occurrences());
    assertThat(book.conflicts(LATE)).isEqualTo(whole.conflicts(LATE));
    for (Measure measure : whole.measures()) {
      for (String day : List.of("2026-01-20", "2026-02-14", "2026-03-30")) {
        StatusQuery query = StatusQuery.of(measure.id(), LocalDate.parse(day), LATE);
        assertThat(book.answer(measure, query)).isEqualTo(whole.answer(measure, query));
      }
      StatusQuery open = StatusQuery.of(measure.id(), LATE, LocalDate.of(2026, 2, 14));
      assertThat(book.timeline(measure, open)).isEqualTo(whole.timeline(measure, open));
      assertThat(book.matrix(measure, open, Axis.PARTY, Axis.DATA_CATEGORY))
          .isEqualTo(whole.matrix(measure, open, Axis.PARTY, Axis.DATA_CATEGORY));
    }
  }

  /// Several cases, two of which challenge one measure, with strays and a paper of two kinds.
  private static List<ProceedingReport> papers(int seed) {
    Random random = new Random(seed);
    List<ProceedingReport> papers = new ArrayList<>();
    for (int serial = 1; serial <= 3; serial++) {
      papers.addAll(Histories.random(random, 3 + random.nextInt(5), 10 * seed + serial));
    }
    papers.add(
        Histories.tell("other", EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-01-20")
            .of("Measure " + (10 * seed + 1))
            .named("Somebody v. Else")
            .in("txnd/4:26-cv-00900")
            .report());
    papers.add(
        Histories.tell("stray", EventType.DISSOLVED, "2026-03-02")
            .of("Measure " + (10 * seed + 2))
            .unnumbered()
            .on("the injunction")
            .report());
    papers.add(
        Histories.tell("rescission", EventType.POLICY_RESCINDED, "2026-03-20")
            .of("Measure " + (10 * seed + 1))
            .unnumbered()
            .report());
    return papers;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whateverOrderPapersComeIn(int seed) {
    List<ProceedingReport> papers = papers(seed);
    Collections.shuffle(papers, new Random(seed));
    StatusBook book = book(papers.subList(0, 2));
    for (int known = 2; known < papers.size(); ) {
      known = Math.min(papers.size(), known + 1 + seed);
      book = book.next(papers.subList(0, known), Rulings.NONE);
      assertSame(book, book(papers.subList(0, known)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whatGoesOrIsToldAnewLeavesNoTrace(int seed) {
    List<ProceedingReport> papers = papers(seed);
    Random random = new Random(seed);
    StatusBook first = book(papers);
    StatusBook book = first;
    List<ProceedingReport> now = new ArrayList<>(papers);
    for (int i = 0; i < 4; i++) {
      int at = random.nextInt(now.size());
      if (random.nextBoolean()) {
        now.remove(at);
      } else {
        now.set(at, otherwise(now.get(at)));
      }
      book = book.next(now, Rulings.NONE);
      assertSame(book, book(now));
    }
    assertSame(book.next(papers, Rulings.NONE), first);
  }

  /// A new version of the same paper, which tells of another measure.
  private static ProceedingReport otherwise(ProceedingReport report) {
    String id = report.version().document();
    return Histories.tell(id, EventType.PRELIMINARY_INJUNCTION_GRANTED, "2026-02-11")
        .of("Heron Policy")
        .report();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whatPeopleSayAndTakeBackLeavesNoTrace(int seed) {
    List<ProceedingReport> papers = papers(seed);
    List<Review> words = words(papers, seed);
    StatusBook silent = book(papers);
    StatusBook book = silent;
    for (int said = 1; said <= words.size(); said++) {
      List<Review> heard = words.subList(0, said);
      book = book.next(papers, Rulings.of(heard));
      assertSame(book, book(papers, heard));
    }
    List<Review> takenBack = new ArrayList<>(words);
    words.forEach(word -> takenBack.add(undone(word)));
    book = book.next(papers, Rulings.of(takenBack));
    assertSame(book, book(papers, takenBack));
    assertSame(book.next(papers, Rulings.NONE), silent);
  }
}
