package org.inforce.store;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Which findings of current versions are asked for; an absent part asks for all. `verdicts` are
/// the codes under which they stand, the empty one for those nobody decided about; without any,
/// all. `below` is an exclusive bound of confidence. `within` names the findings or the documents
/// that come into question. `offset` are passed over, at most `limit` given.
public record QueueQuery(
    Optional<FindingKind> kind,
    Set<String> verdicts,
    Optional<Double> below,
    Optional<String> document,
    Optional<Set<String>> within,
    int offset,
    int limit) {
  public static final QueueQuery ALL =
      new QueueQuery(
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          Integer.MAX_VALUE);

  public QueueQuery {
    Objects.requireNonNull(kind, "kind");
    verdicts = Set.copyOf(verdicts);
    within = within.map(Set::copyOf);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset and limit may not be negative");
    }
  }

  public QueueQuery standing(Set<String> codes) {
    return new QueueQuery(kind, codes, below, document, within, offset, limit);
  }

  public QueueQuery page(int newOffset, int newLimit) {
    return new QueueQuery(kind, verdicts, below, document, within, newOffset, newLimit);
  }
}
