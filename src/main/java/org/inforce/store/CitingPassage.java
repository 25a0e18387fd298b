package org.inforce.store;

import java.util.Objects;
import org.inforce.citation.Citation;

/// A place that cites an authority, in version `number` of a document.
public record CitingPassage(String document, int number, Citation citation) {
  public CitingPassage {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(citation, "citation");
  }
}
