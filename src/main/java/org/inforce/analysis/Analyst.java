package org.inforce.analysis;

import java.util.List;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationFinder;
import org.inforce.citation.RelationFinder;
import org.inforce.document.Document;
import org.inforce.obligation.ObligationFinder;
import org.inforce.proceeding.ProceedingFinder;

/// Runs the three finders over one version of a document. Pure and safe for use by many threads.
public final class Analyst {
  /// Raised whenever a rule changes what is found; stored with every finding.
  public static final String RULES = "2";

  private final CitationFinder citationFinder;
  private final ObligationFinder obligationFinder;
  private final ProceedingFinder proceedingFinder;
  private final RelationFinder relationFinder = new RelationFinder();

  public Analyst(
      CitationFinder citationFinder,
      ObligationFinder obligationFinder,
      ProceedingFinder proceedingFinder) {
    this.citationFinder = citationFinder;
    this.obligationFinder = obligationFinder;
    this.proceedingFinder = proceedingFinder;
  }

  public Analysis analyze(Document document) {
    List<Citation> citations = citationFinder.find(document);
    ProceedingFinder.Found found = proceedingFinder.find(document, citations);
    Recognised recognised = new Recognised(document.structure().scan());
    return new Analysis(
        document,
        recognised.citations(citations),
        recognised.obligations(
            StatutoryNorms.withOwn(
                document,
                NormGrounds.joined(document, obligationFinder.find(document, citations), found))),
        found.measures(),
        recognised.events(found.events()),
        relationFinder.find(document, citations),
        RULES);
  }
}
