package org.inforce.search;

import java.util.List;
import java.util.Objects;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Span;

/// A passage that fits. `passage` is where it stands in the document's text; `snippet` is the part
/// of it worth showing, unchanged text that starts at `snippetStart`; `highlights` point into the
/// snippet. `authorities` are those the passage cites. All offsets are UTF-16 units.
public record PassageHit(
    Span passage,
    int snippetStart,
    String snippet,
    List<Highlight> highlights,
    List<AuthorityId> authorities) {
  public PassageHit {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(snippet, "snippet");
    highlights = List.copyOf(highlights);
    authorities = List.copyOf(authorities);
  }
}
