package org.inforce.answer;

import java.util.List;
import java.util.Objects;
import org.inforce.citation.Citation;
import org.inforce.status.StatusAnswer;

/// A citation in somebody's text and what is on record about what it cites: how many documents cite
/// it, and the statuses of the measures that rest on it.
public record CheckedCitation(
    Citation citation, String before, String after, int documents, List<StatusAnswer> measures) {
  public CheckedCitation {
    Objects.requireNonNull(citation, "citation");
    measures = List.copyOf(measures);
  }

  /// How the check came out.
  public enum Outcome {
    ON_RECORD,
    NOT_ON_RECORD,
    NOT_RESOLVED
  }

  public Outcome outcome() {
    if (!citation.isResolved()) {
      return Outcome.NOT_RESOLVED;
    }
    return documents > 0 || !measures.isEmpty() ? Outcome.ON_RECORD : Outcome.NOT_ON_RECORD;
  }
}
