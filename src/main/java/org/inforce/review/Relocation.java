package org.inforce.review;

import org.inforce.document.Span;

/// Where the words of an old finding are in a new version.
public sealed interface Relocation {

  /// The same words at the same place.
  record Unmoved(Span span) implements Relocation {}

  /// The same words elsewhere, or with other signs and spaces between them.
  record Moved(Span span) implements Relocation {}

  /// Words much like them; `shared` is the part of the words that is the same, below 1.
  record Reworded(Span span, double shared) implements Relocation {}

  /// Nothing like them is left; a person has to look.
  record Lost() implements Relocation {}
}
