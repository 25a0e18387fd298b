package org.inforce.store;

import java.util.Objects;
import org.inforce.citation.DocumentRelation;

/// What a document that counts now does to another.
public record StoredRelation(String document, DocumentRelation relation) {
  public StoredRelation {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(relation, "relation");
  }
}
