package org.inforce.store;

import java.util.List;

/// Who cites an authority: how many documents do, and where the first of them do so; in order of
/// document and place.
public record CitedBy(int documents, List<CitingPassage> passages) {
  public CitedBy {
    passages = List.copyOf(passages);
  }
}
