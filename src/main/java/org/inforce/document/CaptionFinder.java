package org.inforce.document;

import java.util.List;
import java.util.Optional;
import org.inforce.document.Structure.Caption;

/// Reads the head of a court paper.
final class CaptionFinder {
  private CaptionFinder() {}

  static Optional<Caption> find(String text, List<Span> blocks) {
    return Optional.empty();
  }
}
