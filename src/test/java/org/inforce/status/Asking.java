package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.inforce.analysis.ProceedingReport;
import org.inforce.review.Rulings;
import org.inforce.store.Review;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Books of made-up histories, and the questions put to them.
final class Asking {
  /// A day after all that is made up.
  static final LocalDate LATE = LocalDate.of(2026, 12, 31);

  private Asking() {}

  static StatusBook book(Telling... papers) {
    return book(Settings.STANDARD, papers);
  }

  static StatusBook book(Settings settings, Telling... papers) {
    List<ProceedingReport> reports = Arrays.stream(papers).map(Telling::report).toList();
    return StatusBook.of(reports, Taxonomy.standard(), settings);
  }

  static StatusBook book(List<ProceedingReport> reports, Review... entries) {
    return book(reports, List.of(entries));
  }

  static StatusBook book(List<ProceedingReport> reports, List<Review> entries) {
    return StatusBook.of(reports, Rulings.of(entries), Taxonomy.standard(), Settings.STANDARD);
  }

  /// The history of a seed, about `Measure SEED`.
  static List<ProceedingReport> history(int seed) {
    return Histories.random(new Random(seed), 4 + seed % 9, seed);
  }

  /// Open and narrow questions about a history, week by week.
  static List<StatusQuery> questions(int seed) {
    List<StatusQuery> questions = new ArrayList<>();
    for (int week = 0; week < 14; week++) {
      StatusQuery open =
          StatusQuery.of("Measure " + seed, LocalDate.of(2026, 1, 2).plusWeeks(week), LATE);
      questions.add(open);
      questions.add(open.with(Axis.PARTY, "Wabash"));
      questions.add(open.with(Axis.PARTY, "Orleans").with(Axis.DATA_CATEGORY, "phone"));
    }
    return questions;
  }

  /// A question about the measure that made-up papers are about unless they say otherwise.
  static StatusQuery heron(String day) {
    return StatusQuery.of("Heron Policy", LocalDate.parse(day), LATE);
  }

  static StatusAnswer answer(StatusBook book, StatusQuery query) {
    Reply reply = book.ask(query);
    assertThat(reply).isInstanceOf(Reply.Answered.class);
    return ((Reply.Answered) reply).answers().getFirst();
  }

  static Status status(StatusBook book, String day) {
    return status(book, heron(day));
  }

  static Status status(StatusBook book, StatusQuery query) {
    return answer(book, query).status();
  }

  /// Each cell of a matrix is what the question for its two values alone gives.
  static void assertAgrees(StatusBook book, int seed) {
    StatusQuery query =
        StatusQuery.of("Measure " + seed, LocalDate.of(2026, 2, 10), LATE)
            .with(Axis.PARTY, "Wabash");
    Measure measure = answer(book, query).measure();
    for (MatrixCell cell : book.matrix(measure, query, Axis.DATA_CATEGORY, Axis.PERSON_CLASS)) {
      StatusQuery single = query;
      for (Map.Entry<Axis, String> value : cell.values().entrySet()) {
        single = single.with(value.getKey(), value.getValue());
      }
      assertThat(book.answer(measure, single).status())
          .as(cell.toString())
          .isEqualTo(cell.status());
    }
  }
}
