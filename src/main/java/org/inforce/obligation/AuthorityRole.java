package org.inforce.obligation;

import java.util.Locale;

/// What an authority does for a norm.
public enum AuthorityRole {
  EMPOWERS,
  REQUIRES,
  LIMITS,
  DISCLAIMS,
  DEFINES,
  CITES;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
