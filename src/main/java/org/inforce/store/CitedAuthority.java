package org.inforce.store;

import java.util.Objects;
import org.inforce.authority.AuthorityId;

/// An authority and how many documents cite it or anything under it.
public record CitedAuthority(AuthorityId authority, int documents) {
  public CitedAuthority {
    Objects.requireNonNull(authority, "authority");
  }
}
