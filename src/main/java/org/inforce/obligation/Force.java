package org.inforce.obligation;

import java.util.Locale;

/// Whether the document states a norm as its own present law, reports it, or tells that it is gone.
public enum Force {
  STATED_CURRENT,
  REPORTED,
  PAST,
  SUPERSEDED,
  RESCINDED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
