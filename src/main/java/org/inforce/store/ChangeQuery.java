package org.inforce.store;

import java.time.Instant;
import java.util.Optional;

/// Which changes are asked for; an absent part asks for all. `since` is inclusive, `until`
/// exclusive; a change is of a `kind` when it or one of its parts is. Without `isWithOurs` the
/// corrections of our own reading are left out, and so are changes that matter less than `least`.
public record ChangeQuery(
    Optional<Instant> since,
    Optional<Instant> until,
    Optional<ChangeKind> kind,
    Optional<String> document,
    boolean isWithOurs,
    Weight least,
    int offset,
    int limit) {

  /// Everything, corrections of our own included.
  public static final ChangeQuery ALL =
      new ChangeQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          true,
          Weight.TYPOGRAPHY,
          0,
          Integer.MAX_VALUE);

  public ChangeQuery since(Instant value) {
    return new ChangeQuery(
        Optional.of(value), until, kind, document, isWithOurs, least, offset, limit);
  }

  public ChangeQuery until(Instant value) {
    return new ChangeQuery(
        since, Optional.of(value), kind, document, isWithOurs, least, offset, limit);
  }

  public ChangeQuery of(ChangeKind value) {
    return new ChangeQuery(
        since, until, Optional.of(value), document, isWithOurs, least, offset, limit);
  }

  public ChangeQuery in(String value) {
    return new ChangeQuery(
        since, until, kind, Optional.of(value), isWithOurs, least, offset, limit);
  }

  public ChangeQuery ofTheWorld() {
    return new ChangeQuery(since, until, kind, document, false, least, offset, limit);
  }

  /// Only changes that matter at least so much.
  public ChangeQuery atLeast(Weight value) {
    return new ChangeQuery(since, until, kind, document, isWithOurs, value, offset, limit);
  }

  public ChangeQuery page(int newOffset, int newLimit) {
    return new ChangeQuery(since, until, kind, document, isWithOurs, least, newOffset, newLimit);
  }
}
