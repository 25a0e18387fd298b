package org.inforce.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.inforce.analysis.Analysis;

/// Bytes not seen before of a document, and all that was found in them. The analysis's document
/// carries the lasting identifier. `location` is the file or address they came from (of a file that
/// holds many documents, the file).
public record NewVersion(
    Analysis analysis, byte[] bytes, List<String> names, String location, Instant retrieved) {
  public NewVersion {
    Objects.requireNonNull(analysis, "analysis");
    names = List.copyOf(names);
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(retrieved, "retrieved");
  }
}
