package org.inforce.search;

import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;

/// One way to complete what is being typed: `text` is what to show and to put into the box, `page`
/// where it leads when it has a page of its own.
public record Suggestion(Kind kind, String text, Optional<AuthorityId> page) {
  public Suggestion {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  public enum Kind {
    AUTHORITY,
    CASE,
    AGENCY,
    TITLE
  }
}
