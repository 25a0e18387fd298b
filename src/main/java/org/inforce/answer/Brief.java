package org.inforce.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.Document;
import org.inforce.document.Structure;

/// A text somebody wants checked, as it was read from what they gave. Lives as long as the answer
/// takes; nothing of it is kept.
public record Brief(Document document) {
  public Brief {
    Objects.requireNonNull(document, "document");
  }

  public String text() {
    return document.text();
  }

  /// How many pages it has; 0 of a text without pages.
  public int pages() {
    return document.structure().pages().size();
  }

  /// The page on which a place of the text stands, as it is numbered there; `offset` in UTF-16
  /// units.
  public Optional<String> page(int offset) {
    List<Structure.Page> pages = document.structure().pages();
    int low = 0;
    int high = pages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pages.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(pages.get(low - 1).label());
  }

  /// What of it could not be read, in a sentence; empty when everything was.
  public Optional<String> unread() {
    List<String> pages = document.structure().scan().unreadPages();
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (pages.size() == 1 ? "Page " : "Pages ")
                + String.join(", ", pages)
                + (pages.size() == 1 ? " is a picture" : " are pictures")
                + " of text: citations there were not looked for.");
  }
}
