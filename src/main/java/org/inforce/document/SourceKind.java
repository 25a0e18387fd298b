package org.inforce.document;

import java.util.Locale;
import java.util.Optional;

/// What sort of source a document is. The order of trust among them is [#rank].
public enum SourceKind {
  COURT_ORDER(1, "court order"),
  DOCKET_ENTRY(2, "docket entry"),
  FEDERAL_REGISTER_NOTICE(3, "Federal Register notice"),
  FEDERAL_REGISTER_RULE(3, "Federal Register rule"),
  FEDERAL_REGISTER_PROPOSED_RULE(3, "Federal Register proposed rule"),
  PRESIDENTIAL_DOCUMENT(3, "presidential document"),
  GUIDANCE(3, "guidance"),
  AGREEMENT(3, "agreement"),
  STATUTE(3, "statute"),
  PRESS_RELEASE_OFFICIAL(4, "official press release"),
  PRESS_RELEASE(5, "press release"),
  NEWS(6, "news"),
  COURT_FILING(7, "court filing"),
  OTHER(7, "other");

  private final int rank;
  private final String words;

  SourceKind(int rank, String words) {
    this.rank = rank;
    this.words = words;
  }

  /// As one says it within a sentence: `court order`, `official press release`.
  public String words() {
    return words;
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
