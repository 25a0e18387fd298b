package org.inforce.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;

/// A document as its current version states it. `names` are all the ways it is known; `version` its
/// current version, which is number `number`. `revision` is the store's revision that last touched
/// it. A removed document keeps its identifier and the reason alone.
public record StoredDocument(
    DocumentVersion version,
    int number,
    Metadata metadata,
    List<String> names,
    long revision,
    Optional<Removal> removal) {
  public StoredDocument {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(metadata, "metadata");
    names = List.copyOf(names);
  }

  public String id() {
    return version.document();
  }

  public boolean isRemoved() {
    return removal.isPresent() && removal.get().isErased();
  }
}
