package org.inforce.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.citation.DocumentRelation;
import org.inforce.store.Removal;

/// What one document does to another. `document` acts; `target` is the document acted on, empty
/// while none is on record or it is not certain which is meant; `candidates` are then those it may
/// be. `removal` is told when the target is no longer there to be read.
public record DocumentLink(
    String document,
    DocumentRelation relation,
    Optional<String> target,
    Optional<Removal> removal,
    List<String> candidates) {
  public DocumentLink {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(removal, "removal");
    candidates = List.copyOf(candidates);
  }

  /// `{"kind","direction","document","named","quote","start","end","rule","removed","candidates"}`;
  /// `direction` is `acts` or `acted_on`.
  JsonObject json(boolean isActing) {
    return new JsonObject()
        .put("kind", relation.kind().code())
        .put("direction", isActing ? "acts" : "acted_on")
        .put("document", isActing ? target : Optional.of(document))
        .put("named", relation.name().words())
        .put("quote", relation.evidence().quote())
        .put("rule", relation.evidence().rule().name())
        .put("removed", removal.map(one -> one.day().toString()))
        .put("candidates", candidates);
  }
}
