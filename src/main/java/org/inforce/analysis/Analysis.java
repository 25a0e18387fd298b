package org.inforce.analysis;

import java.util.List;
import java.util.Objects;
import org.inforce.citation.Citation;
import org.inforce.document.Document;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.MeasureMention;

/// Everything found in one version of one document. `rules` names the version of the rules that
/// found it.
public record Analysis(
    Document document,
    List<Citation> citations,
    List<Obligation> obligations,
    List<MeasureMention> measures,
    List<CourtEvent> events,
    String rules) {
  public Analysis {
    Objects.requireNonNull(document, "document");
    citations = List.copyOf(citations);
    obligations = List.copyOf(obligations);
    measures = List.copyOf(measures);
    events = List.copyOf(events);
    Objects.requireNonNull(rules, "rules");
  }
}
