package org.inforce.obligation;

import java.util.Comparator;
import java.util.List;
import org.inforce.citation.Citation;
import org.inforce.document.Document;

/// Finds the norms a document states. Pure and safe for use by many threads; linear in the text.
public final class ObligationFinder {

  /// In order of appearance; empty if there are none. `citations` are those found in the same
  /// document. Never throws on prose.
  public List<Obligation> find(Document document, List<Citation> citations) {
    List<Citation> sorted =
        citations.stream().sorted(Comparator.comparing(Citation::span)).toList();
    return new DocumentReading(document, sorted).obligations();
  }
}
