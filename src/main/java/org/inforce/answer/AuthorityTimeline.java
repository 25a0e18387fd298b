package org.inforce.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inforce.proceeding.EventDate;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusBook;

/// Puts in order what happened under an authority, as far as it was known on a day.
final class AuthorityTimeline {
  private final StatusBook book;
  private final LocalDate knownAsOf;

  AuthorityTimeline(StatusBook book, LocalDate knownAsOf) {
    this.book = book;
    this.knownAsOf = knownAsOf;
  }

  /// The earliest first. What no source dates is left out.
  List<AuthorityMoment> of(List<AuthorityView.CitingDocument> citing, List<StatusAnswer> measures) {
    List<AuthorityMoment> moments = new ArrayList<>();
    for (AuthorityView.CitingDocument cited : citing) {
      cited
          .document()
          .metadata()
          .published()
          .ifPresent(day -> moments.add(new AuthorityMoment.Cited(day, cited.document())));
    }
    happenings(measures, moments);
    moments.sort(Comparator.comparing(AuthorityMoment::day));
    return moments;
  }

  private void happenings(List<StatusAnswer> answers, List<AuthorityMoment> moments) {
    Map<String, Measure> measures =
        answers.stream()
            .map(StatusAnswer::measure)
            .collect(Collectors.toMap(Measure::id, Function.identity()));
    if (measures.isEmpty()) {
      return;
    }
    for (Occurrence occurrence : book.occurrencesUnordered()) {
      List<Measure> touched =
          occurrence.measures().stream().filter(measures::containsKey).map(measures::get).toList();
      if (!touched.isEmpty() && isKnown(occurrence)) {
        occurrence
            .date()
            .or(occurrence::effectiveFrom)
            .ifPresent((EventDate when) ->
                moments.add(new AuthorityMoment.Happened(when, occurrence, touched)));
      }
    }
  }

  private boolean isKnown(Occurrence occurrence) {
    return occurrence.mentions().stream()
        .anyMatch(mention -> !mention.knownFrom().isAfter(knownAsOf));
  }
}
