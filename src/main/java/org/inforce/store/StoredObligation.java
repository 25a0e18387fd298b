package org.inforce.store;

import java.util.Objects;
import org.inforce.obligation.Obligation;

/// A norm and where it is stated: version `number` of a document. `isCurrent` is false when a later
/// version of the document no longer states it.
public record StoredObligation(
    String document, int number, boolean isCurrent, Obligation obligation) {
  public StoredObligation {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(obligation, "obligation");
  }
}
