package org.inforce.obligation;

import java.util.Optional;
import org.inforce.document.SourceKind;

/// What the grammar may know of where a clause stands: the kind of document, who speaks in it, and
/// the sentence around the clause; `supposed` if it is an item of a list of conditions.
record Setting(
    SourceKind kind,
    Optional<String> speaker,
    boolean question,
    boolean attributed,
    boolean supposed) {
  /// True where the speaker reports others and binds nobody itself.
  boolean isReport() {
    return switch (kind) {
      case NEWS, PRESS_RELEASE -> true;
      case COURT_ORDER,
          DOCKET_ENTRY,
          FEDERAL_REGISTER_NOTICE,
          FEDERAL_REGISTER_RULE,
          FEDERAL_REGISTER_PROPOSED_RULE,
          PRESIDENTIAL_DOCUMENT,
          GUIDANCE,
          AGREEMENT,
          STATUTE,
          PRESS_RELEASE_OFFICIAL,
          COURT_FILING,
          OTHER ->
          false;
    };
  }
}
