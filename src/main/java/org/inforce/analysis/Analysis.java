package org.inforce.analysis;

import java.util.List;
import java.util.Objects;
import org.inforce.citation.Citation;
import org.inforce.citation.DocumentRelation;
import org.inforce.document.Document;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.MeasureMention;

/// Everything found in one version of one document. `rules` names the version of the rules that
/// found it. `relations` are the documents it corrects, delays or withdraws.
public record Analysis(
    Document document,
    List<Citation> citations,
    List<Obligation> obligations,
    List<MeasureMention> measures,
    List<CourtEvent> events,
    List<DocumentRelation> relations,
    String rules) {
  public Analysis {
    Objects.requireNonNull(document, "document");
    citations = List.copyOf(citations);
    obligations = List.copyOf(obligations);
    measures = List.copyOf(measures);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    Objects.requireNonNull(rules, "rules");
  }

  /// The analysis of a document that acts on no other.
  public Analysis(
      Document document,
      List<Citation> citations,
      List<Obligation> obligations,
      List<MeasureMention> measures,
      List<CourtEvent> events,
      String rules) {
    this(document, citations, obligations, measures, events, List.of(), rules);
  }

  /// The same findings, said of another reading of the document.
  public Analysis of(Document other) {
    return new Analysis(other, citations, obligations, measures, events, relations, rules);
  }
}
