package org.inforce.store;

import java.util.Objects;

/// A finding as it was made and where it is stated: version `number` of a document. `isCurrent` is
/// false when the current version of the document, as read now, no longer states it. `verdict` is
/// the code under which it stands with people; empty while nobody decided.
public record StoredFinding(
    String document, int number, boolean isCurrent, String verdict, Finding finding) {
  public StoredFinding {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(finding, "finding");
  }

  public String id() {
    return finding.id();
  }
}
