package org.inforce.web;

import java.util.Objects;
import org.inforce.change.Redline;

/// A stretch of a redline as a page shows it; `isCut` stands for words left out because nothing
/// changed there.
public record Stretch(Redline.Kind kind, String text, boolean isCut) {
  public Stretch {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }
}
