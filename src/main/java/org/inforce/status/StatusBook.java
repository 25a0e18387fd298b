package org.inforce.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.inforce.analysis.ProceedingReport;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// All that is reported of measures, cases and orders, joined once, and every question about it.
/// Immutable and safe for use by many threads. Who is who (which documents speak of one case, one
/// measure, one order) is judged with all reports; what happened is judged, for each question, with
/// the reports known on its knowledge date. The order of the reports makes no difference.
public final class StatusBook {

  private StatusBook() {}

  /// Joins `reports`, one for each version of a document that counts.
  public static StatusBook of(
      Collection<ProceedingReport> reports, Taxonomy taxonomy, Settings settings) {
    return new StatusBook();
  }

  /// Every measure, in order of title.
  public List<Measure> measures() {
    return List.of();
  }

  public Optional<Measure> measure(String id) {
    return Optional.empty();
  }

  /// Every case, in order of identifier.
  public List<CaseFile> cases() {
    return List.of();
  }

  /// The case of that identifier or docket number, in whatever form it is cited (`cand/25-05536`,
  /// `No. 3:25-cv-05536`); empty when none or several fit.
  public Optional<CaseFile> caseOf(String docket) {
    return Optional.empty();
  }

  /// Every event as joined, by date, those without a date last.
  public List<Occurrence> occurrences() {
    return List.of();
  }

  public Optional<Occurrence> occurrence(String id) {
    return Optional.empty();
  }

  /// The occurrence that a finding of a document was joined to, by the finding's identifier.
  public Optional<Occurrence> occurrenceOf(String eventId) {
    return Optional.empty();
  }

  /// The measure that a finding of a document was joined to, by the finding's identifier.
  public Optional<Measure> measureOf(String mentionId) {
    return Optional.empty();
  }

  /// Which measure these words, or this identifier, mean.
  public MeasureMatch find(String words) {
    return new MeasureMatch.None(List.of());
  }

  /// Answers for the measure, the authority or the case that the question names.
  public Reply ask(StatusQuery query) {
    return new Reply.Unclear(List.of());
  }

  /// Answers for `measure`, whatever measure the question names.
  public StatusAnswer answer(Measure measure, StatusQuery query) {
    throw new IllegalArgumentException("not a measure of this book: " + measure.id());
  }

  /// The statuses for every pair of values on two axes, row by row: the values of the tables and
  /// those that orders or the question name.
  public List<MatrixCell> matrix(Measure measure, StatusQuery query, Axis rows, Axis columns) {
    return List.of();
  }

  /// Every day on which the status of `measure` changes, first to last; the day of the question
  /// plays no part.
  public List<StatusChange> timeline(Measure measure, StatusQuery query) {
    return List.of();
  }

  /// Orders and measures whose stated end lies in [`from`, `from` + `days`], by day.
  public List<Expiry> expiring(LocalDate from, int days, LocalDate knownAsOf) {
    return List.of();
  }

  /// Every disagreement among the sources known on `knownAsOf`.
  public List<Conflict> conflicts(LocalDate knownAsOf) {
    return List.of();
  }
}
