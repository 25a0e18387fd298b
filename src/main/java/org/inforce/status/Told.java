package org.inforce.status;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.analysis.ProceedingReport;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Target;

/// One mention while it is being joined: which case and which measures it turns out to be about,
/// and why. Mutable, and never leaves the joining.
final class Told {
  /// What parties file in a case, and what a court does that moves nothing.
  private static final Set<EventType> FILINGS =
      EnumSet.of(
          EventType.COMPLAINT_FILED,
          EventType.MOTION_FILED,
          EventType.CLASS_CERTIFIED,
          EventType.HEARING_SET,
          EventType.BRIEF_FILED,
          EventType.APPEAL_FILED,
          EventType.CERT_GRANTED,
          EventType.REMAND,
          EventType.CASE_PENDING,
          EventType.COURT_INSTRUCTION);

  Mention mention;
  final ProceedingReport report;
  final Set<String> measures = new LinkedHashSet<>();
  final List<String> why = new ArrayList<>();
  Optional<String> caseId = Optional.empty();

  Told(Mention mention, ProceedingReport report) {
    this.mention = mention;
    this.report = report;
  }

  CourtEvent event() {
    return mention.event();
  }

  /// True if `other` is the same passage of the same report, joined to the same for the same
  /// reasons.
  boolean isJoinedAs(Told other) {
    return caseId.equals(other.caseId)
        && (report == other.report || report.equals(other.report))
        && (event() == other.event() || event().equals(other.event()))
        && mention.rank() == other.mention.rank()
        && why.equals(other.why)
        && List.copyOf(measures).equals(List.copyOf(other.measures));
  }

  /// The day of the act: as told, else, in the record of the court or the Register itself, the day
  /// of the document.
  Optional<EventDate> date() {
    return mention.date();
  }

  /// The words that name what the event acts on; empty when there are none.
  String targetText() {
    return event().target().map(Told::text).orElse("");
  }

  private static String text(Target target) {
    return switch (target) {
      case Target.Unresolved unresolved -> unresolved.text();
      case Target.OfEvent event -> "";
      case Target.OfMeasure measure -> "";
    };
  }

  /// True of what courts do, and of what is filed in them; false of what agencies do.
  boolean isOfCourt() {
    return switch (event().type().effect()) {
      case STARTS_MEASURE, DELAYS_MEASURE -> false;
      case ENDS_MEASURE -> Family.of(event().type()) == Family.VACATUR;
      case NONE -> event().caseReference().docket().isPresent() || isFiling();
      case RESTRAINS,
          SUSPENDS_MEASURE,
          REFUSES,
          SUSPENDS_ORDER,
          ENDS_ORDER,
          CHANGES_ORDER,
          REVIEWS,
          ENDS_CASE ->
          true;
    };
  }

  private boolean isFiling() {
    return FILINGS.contains(event().type());
  }
}
