package org.inforce.status;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.Evidence;
import org.inforce.review.Word;

/// Where sources disagree: on which `field` of which `subject` (an occurrence, a case or a measure,
/// by identifier), what each says, and the value that is held; empty when nothing settles it.
/// `settledBy` is the person's word that holds it, where it was one.
public record Conflict(
    String subject,
    String field,
    List<Statement> statements,
    Optional<String> held,
    Optional<Word> settledBy) {
  public Conflict {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(field, "field");
    statements = List.copyOf(statements);
    Objects.requireNonNull(held, "held");
    Objects.requireNonNull(settledBy, "settledBy");
  }

  /// Settled by the sources, or by nothing.
  public Conflict(String subject, String field, List<Statement> statements, Optional<String> held) {
    this(subject, field, statements, held, Optional.empty());
  }

  /// What one source says; `rank` 1 is the best. `event` is the identifier of the passage that
  /// tells it.
  public record Statement(String event, Evidence evidence, String value, int rank) {}
}
