package org.inforce.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.inforce.answer.Answers;
import org.inforce.document.Metadata;
import org.inforce.status.CaseFile;
import org.inforce.status.Conflict;
import org.inforce.status.Measure;
import org.inforce.status.Mention;
import org.inforce.status.Occurrence;
import org.inforce.store.StoredDocument;

/// Since when the entries of feeds are as they are: the day from which the latest document that
/// tells them counts as known. Looking again moves nothing, so that a feed without news is the
/// same.
final class FeedDates {
  private final Answers answers;

  FeedDates(Answers answers) {
    this.answers = answers;
  }

  Instant of(Occurrence occurrence) {
    return latest(occurrence.mentions().stream().map(Mention::knownFrom).map(FeedDates::start));
  }

  Instant of(CaseFile file) {
    return latest(file.occurrences());
  }

  Instant of(Measure measure) {
    return latest(
        answers.book().occurrences().stream()
            .filter(occurrence -> occurrence.measures().contains(measure.id()))
            .map(Occurrence::id)
            .toList());
  }

  private Instant latest(Collection<String> occurrences) {
    return latest(
        occurrences.stream().flatMap(id -> answers.book().occurrence(id).stream()).map(this::of));
  }

  Instant of(Conflict conflict) {
    return latest(
        conflict.statements().stream()
            .map(statement -> ofDocument(statement.evidence().version().document())));
  }

  /// When a document was published or last updated; the epoch where nobody says.
  Instant ofDocument(String id) {
    return answers
        .store()
        .document(id)
        .map(StoredDocument::metadata)
        .flatMap(Metadata::knownFrom)
        .map(FeedDates::start)
        .orElse(Instant.EPOCH);
  }

  /// The beginning of a day, as feeds count days.
  static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Instant latest(Stream<Instant> moments) {
    return moments.max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
  }
}
