package org.inforce.status;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.Evidence;

/// Where sources disagree: on which `field` of which `subject` (an occurrence, a case or a measure,
/// by identifier), what each says, and the value that is held; empty when nothing settles it.
public record Conflict(
    String subject, String field, List<Statement> statements, Optional<String> held) {
  public Conflict {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(field, "field");
    statements = List.copyOf(statements);
    Objects.requireNonNull(held, "held");
  }

  /// What one source says; `rank` 1 is the best.
  public record Statement(Evidence evidence, String value, int rank) {}
}
