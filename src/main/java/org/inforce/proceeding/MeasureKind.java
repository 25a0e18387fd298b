package org.inforce.proceeding;

import java.util.Locale;

/// What sort of act a measure is.
public enum MeasureKind {
  RULE,
  PROPOSED_RULE,
  NOTICE,
  DIRECTIVE,
  MEMORANDUM,
  AGREEMENT,
  POLICY,
  PRACTICE,
  EXECUTIVE_ORDER,
  STATUTE_AS_APPLIED,
  OTHER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
