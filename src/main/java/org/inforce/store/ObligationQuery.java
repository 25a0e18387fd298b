package org.inforce.store;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.obligation.Force;
import org.inforce.obligation.Modality;

/// Which norms are asked for; an absent part asks for all. `authority` means itself and everything
/// under it; `bearer` is compared without regard to case, and may begin at any word of the bearer's
/// name; `dueBefore` is exclusive; without `knownOn` current versions are meant. `offset` norms are
/// passed over, at most `limit` given.
public record ObligationQuery(
    Optional<AuthorityId> authority,
    Optional<String> bearer,
    Optional<Modality> modality,
    Optional<Force> force,
    Optional<LocalDate> dueBefore,
    Optional<String> document,
    Optional<LocalDate> knownOn,
    int offset,
    int limit) {

  /// Every norm there is.
  public static final ObligationQuery ALL =
      new ObligationQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          Integer.MAX_VALUE);

  public ObligationQuery {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset and limit may not be negative");
    }
  }

  public ObligationQuery under(AuthorityId value) {
    return new ObligationQuery(
        Optional.of(value), bearer, modality, force, dueBefore, document, knownOn, offset, limit);
  }

  /// Whatever they rest on.
  public ObligationQuery underAny() {
    return new ObligationQuery(
        Optional.empty(), bearer, modality, force, dueBefore, document, knownOn, offset, limit);
  }

  public ObligationQuery borneBy(String value) {
    return new ObligationQuery(
        authority,
        Optional.of(value),
        modality,
        force,
        dueBefore,
        document,
        knownOn,
        offset,
        limit);
  }

  public ObligationQuery of(Modality value) {
    return new ObligationQuery(
        authority, bearer, Optional.of(value), force, dueBefore, document, knownOn, offset, limit);
  }

  public ObligationQuery with(Force value) {
    return new ObligationQuery(
        authority,
        bearer,
        modality,
        Optional.of(value),
        dueBefore,
        document,
        knownOn,
        offset,
        limit);
  }

  public ObligationQuery dueBefore(LocalDate value) {
    return new ObligationQuery(
        authority, bearer, modality, force, Optional.of(value), document, knownOn, offset, limit);
  }

  public ObligationQuery in(String value) {
    return new ObligationQuery(
        authority, bearer, modality, force, dueBefore, Optional.of(value), knownOn, offset, limit);
  }

  /// In the versions that counted on a day of knowledge, in place of the current ones.
  public ObligationQuery knownOn(LocalDate value) {
    return new ObligationQuery(
        authority, bearer, modality, force, dueBefore, document, Optional.of(value), offset, limit);
  }

  public ObligationQuery page(int newOffset, int newLimit) {
    return new ObligationQuery(
        authority, bearer, modality, force, dueBefore, document, knownOn, newOffset, newLimit);
  }
}
