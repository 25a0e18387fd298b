package org.inforce.obligation;

import java.util.Optional;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;

/// Who speaks in a document: its publisher or first agency, by code where there is one. A report
/// speaks for nobody.
final class Speaker {
  private Speaker() {}

  static Optional<String> of(Metadata metadata) {
    if (metadata.sourceKind() == SourceKind.NEWS
        || metadata.sourceKind() == SourceKind.PRESS_RELEASE) {
      return Optional.empty();
    }
    Optional<String> agency =
        metadata.agencies().isEmpty()
            ? Optional.empty()
            : Optional.of(metadata.agencies().getLast());
    return metadata.publisher().or(() -> agency).map(name -> Agents.code(name).orElse(name));
  }
}
