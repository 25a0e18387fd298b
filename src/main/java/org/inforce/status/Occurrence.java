package org.inforce.status;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Scope;

/// One thing that happened, however often it is told: an order, a stay, a rescission. Each field
/// comes from the best of its mentions; a field on which the best disagree is empty. `type` is that
/// of the whole (`preliminary_injunction_granted_in_part_denied_in_part` when one source tells the
/// grant and another the denial). `joined` says why the mentions are taken for one. `acting on` is
/// the identifiers of the occurrences it acts on; empty when it acts on a measure or on nothing.
/// `amendments` are the fields that people settled, in the order in which they did.
public record Occurrence(
    String id,
    EventType type,
    Optional<String> caseId,
    List<String> measures,
    List<String> targets,
    Optional<EventDate> date,
    Optional<EventDate> effectiveFrom,
    Optional<EventDate> effectiveUntil,
    List<String> enjoined,
    List<String> protectedParties,
    Scope scope,
    List<Mention> mentions,
    List<String> joined,
    List<Amendment> amendments) {
  public Occurrence {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    measures = List.copyOf(measures);
    targets = List.copyOf(targets);
    enjoined = List.copyOf(enjoined);
    protectedParties = List.copyOf(protectedParties);
    Objects.requireNonNull(scope, "scope");
    mentions = List.copyOf(mentions);
    joined = List.copyOf(joined);
    amendments = List.copyOf(amendments);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an occurrence needs a mention: " + id);
    }
  }

  /// The mention that tells most: of the best source, the first.
  public Mention best() {
    return mentions.getFirst();
  }

  /// True of an injunction that no source tells of: something told acts on it, so there must be
  /// one.
  public boolean isImplied() {
    return type == EventType.PRELIMINARY_INJUNCTION_IN_EFFECT
        && mentions.stream().noneMatch(mention -> mention.event().type() == type);
  }
}
