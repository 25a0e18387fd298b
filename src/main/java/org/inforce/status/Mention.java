package org.inforce.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.analysis.ProceedingReport;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventDate;
import org.inforce.review.Word;

/// One report of an event: what a document says, how far it is to be trusted, since when it is
/// known and on which day it was published. What a page says that holds, it says on the day it is
/// known from, its last update. `rank` 1 is the best source, 0 a person's own word, which `word`
/// then is. `event` is what counts, `told` what the passage was found to say: they differ where
/// `amendments`, people's words in the order given, say so.
public record Mention(
    CourtEvent event,
    CourtEvent told,
    SourceKind sourceKind,
    int rank,
    LocalDate knownFrom,
    LocalDate reported,
    Optional<Word> word,
    List<Amendment> amendments) {
  private static final int HUMAN = 0;
  private static final int ORDER_ITSELF = SourceKind.DOCKET_ENTRY.rank();
  private static final int QUOTING = SourceKind.PRESS_RELEASE.rank();
  private static final int HEADLINE = SourceKind.NEWS.rank() + 1;

  public Mention {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(sourceKind, "sourceKind");
    Objects.requireNonNull(knownFrom, "knownFrom");
    Objects.requireNonNull(reported, "reported");
    Objects.requireNonNull(word, "word");
    amendments = List.copyOf(amendments);
  }

  static Mention of(CourtEvent event, ProceedingReport report) {
    SourceKind kind = report.metadata().sourceKind();
    return new Mention(
        event,
        event,
        kind,
        rank(event, kind),
        report.knownFrom(),
        report.metadata().published().orElse(report.knownFrom()),
        Optional.empty(),
        List.of());
  }

  /// What a person says happened.
  static Mention said(CourtEvent event, ProceedingReport report, Word word) {
    return new Mention(
        event,
        event,
        report.metadata().sourceKind(),
        HUMAN,
        report.knownFrom(),
        report.knownFrom(),
        Optional.of(word),
        List.of());
  }

  /// As the passage was read before a person corrected it.
  Mention read(CourtEvent original) {
    return new Mention(event, original, sourceKind, rank, knownFrom, reported, word, amendments);
  }

  /// With the fields that people settled, a later word over an earlier one.
  Mention amended(List<Amendment> more) {
    CourtEvent now = event;
    for (Amendment amendment : more) {
      now = amendment.fields().applied(now);
    }
    return new Mention(now, told, sourceKind, rank, knownFrom, reported, word, more);
  }

  /// STATUS.md, rule 2: news that quotes the order ranks with a press release, a headline below all
  /// news.
  private static int rank(CourtEvent event, SourceKind kind) {
    if (event.isHeadline()) {
      return Math.max(kind.rank(), HEADLINE);
    }
    return event.isQuotingOrder() && kind == SourceKind.NEWS ? QUOTING : kind.rank();
  }

  /// True of the order or its docket entry: what they list is the whole list.
  public boolean isRecord() {
    return rank <= ORDER_ITSELF;
  }

  /// The day of the act: as told; else, in the court's own record and in what an agency publishes,
  /// the day of the document.
  Optional<EventDate> date() {
    boolean isActItself =
        word.isEmpty() && isRecord()
            || sourceKind.isFederalRegister()
            || sourceKind == SourceKind.AGREEMENT;
    return event.date().isPresent() || !isActItself || isReportOfAnother()
        ? event.date()
        : Optional.of(EventDate.day(reported, "day of the document"));
  }

  /// A notice that tells what a court did, or an order that recalls an earlier one still in effect.
  private boolean isReportOfAnother() {
    return switch (event.type()) {
      case PRELIMINARY_INJUNCTION_IN_EFFECT -> true;
      case NOTICE_PUBLISHED, EFFECTIVE_DATE_SET, AGREEMENT_SIGNED -> false;
      default -> !isRecord();
    };
  }
}
