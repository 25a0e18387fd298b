package org.inforce.document;

import java.util.Locale;
import java.util.Optional;

/// What sort of source a document is. The order of trust among them is [#rank].
public enum SourceKind {
  COURT_ORDER(1),
  DOCKET_ENTRY(2),
  FEDERAL_REGISTER_NOTICE(3),
  FEDERAL_REGISTER_RULE(3),
  FEDERAL_REGISTER_PROPOSED_RULE(3),
  PRESIDENTIAL_DOCUMENT(3),
  GUIDANCE(3),
  AGREEMENT(3),
  STATUTE(3),
  PRESS_RELEASE_OFFICIAL(4),
  PRESS_RELEASE(5),
  NEWS(6),
  COURT_FILING(7),
  OTHER(7);

  private final int rank;

  SourceKind(int rank) {
    this.rank = rank;
  }

  /// 1 is the best source. A report that quotes the order itself ranks with [#PRESS_RELEASE]; a
  /// headline below [#NEWS]: both depend on the passage, not on the document.
  public int rank() {
    return rank;
  }

  /// As written in JSON and sidecars: `court_order`, `federal_register_notice`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind written as `code`; empty when there is none of that name.
  public static Optional<SourceKind> tryParse(String code) {
    for (SourceKind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  public boolean isFederalRegister() {
    return this == FEDERAL_REGISTER_NOTICE
        || this == FEDERAL_REGISTER_RULE
        || this == FEDERAL_REGISTER_PROPOSED_RULE
        || this == PRESIDENTIAL_DOCUMENT;
  }
}
