package org.inforce.citation;

import java.util.Locale;

/// What sort of authority a citation refers to; the names are those of the public JSON.
public enum CitationKind {
  USC,
  CFR,
  FR,
  STAT,
  PUBLIC_LAW,
  EXECUTIVE_ORDER,
  PROCLAMATION,
  CONSTITUTION,
  CASE,
  DOCKET,
  WESTLAW,
  ACT,
  ACT_SECTION,
  GUIDANCE,
  RULE,
  BILL,
  TREATY,
  FR_DOCUMENT,
  STATE_LAW,
  JOURNAL,
  UNKNOWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
