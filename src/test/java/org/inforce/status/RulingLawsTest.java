package org.inforce.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inforce.status.Asking.answer;
import static org.inforce.status.Asking.assertAgrees;
import static org.inforce.status.Asking.book;
import static org.inforce.status.Asking.history;
import static org.inforce.status.Asking.questions;
import static org.inforce.status.Sayings.SAID;
import static org.inforce.status.Sayings.rejected;
import static org.inforce.status.Sayings.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.inforce.analysis.ProceedingReport;
import org.inforce.store.Review;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people say is known from the day it was said, and is undone as if it had not been said:
/// tried on histories and words drawn by seed.
class RulingLawsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void theOrderOfArrivalIsIrrelevant(int seed) {
    List<ProceedingReport> reports = history(seed);
    List<Review> words = words(reports, seed);
    StatusBook book = book(reports, words);
    List<ProceedingReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    List<Review> mixed = new ArrayList<>(new TreeMap<>(bySubject(words)).values());
    Collections.reverse(mixed);
    StatusBook other = book(shuffled, mixed.size() == words.size() ? mixed : words);
    for (StatusQuery query : questions(seed)) {
      assertThat(answer(other, query).explain()).isEqualTo(answer(book, query).explain());
    }
  }

  private static Map<String, Review> bySubject(List<Review> words) {
    Map<String, Review> bySubject = new TreeMap<>();
    words.forEach(word -> bySubject.put(word.finding(), word));
    return bySubject;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void beforeItWasSaidItIsNotKnown(int seed) {
    List<ProceedingReport> reports = history(seed);
    StatusBook with = book(reports, words(reports, seed));
    StatusBook without = book(reports);
    for (StatusQuery query : questions(seed)) {
      StatusQuery then = query.knownOn(SAID.minusDays(1));
      assertThat(answer(with, then).explain()).isEqualTo(answer(without, then).explain());
      assertThat(with.conflicts(then.knownAsOf())).isEqualTo(without.conflicts(then.knownAsOf()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void whatIsUndoneIsAsIfItHadNotBeenSaid(int seed) {
    List<ProceedingReport> reports = history(seed);
    List<Review> entries = new ArrayList<>(bySubject(words(reports, seed)).values());
    List<Review> undone = entries.stream().map(Sayings::undone).toList();
    entries.addAll(undone);
    StatusBook with = book(reports, entries);
    StatusBook without = book(reports);
    for (StatusQuery query : questions(seed)) {
      assertThat(answer(with, query).explain()).isEqualTo(answer(without, query).explain());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13})
  void theMatrixAgreesWithSingleQuestions(int seed) {
    List<ProceedingReport> reports = history(seed);
    assertAgrees(book(reports, words(reports, seed)), seed);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34})
  void rejectingAPassageIsAsIfItHadNotBeenRead(int seed) {
    List<ProceedingReport> reports = history(seed);
    ProceedingReport last = reports.getLast();
    List<ProceedingReport> fewer = new ArrayList<>(reports.subList(0, reports.size() - 1));
    fewer.add(
        new ProceedingReport(
            last.version(), last.metadata(), last.knownFrom(), last.measures(), List.of()));
    StatusBook with = book(reports, rejected(last.events().getFirst().id(), 9));
    StatusBook without = book(fewer);
    for (StatusQuery query : questions(seed)) {
      assertThat(answer(with, query).status()).isEqualTo(answer(without, query).status());
    }
  }
}
