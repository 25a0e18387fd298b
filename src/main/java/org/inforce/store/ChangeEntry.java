package org.inforce.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One thing that changed, in the words a reader gets. `subject` is the identifier of what changed
/// (a document, a norm, a measure); `quote` the words that prove it, in `document`. `isOurs`: not
/// the world changed but what our rules make of it. `parts` are the changes it is made of: the
/// norms that a changed text adds, changes or removes. `weight` says how much it matters. A reader
/// gets it as one item.
public record ChangeEntry(
    Instant at,
    ChangeKind kind,
    String subject,
    Optional<String> before,
    Optional<String> after,
    Optional<String> quote,
    Optional<String> document,
    String why,
    boolean isOurs,
    Weight weight,
    List<ChangeEntry> parts) {
  public ChangeEntry {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(weight, "weight");
    parts = List.copyOf(parts);
  }

  /// A change of substance that has no parts.
  public ChangeEntry(
      Instant at,
      ChangeKind kind,
      String subject,
      Optional<String> before,
      Optional<String> after,
      Optional<String> quote,
      Optional<String> document,
      String why,
      boolean isOurs) {
    this(
        at,
        kind,
        subject,
        before,
        after,
        quote,
        document,
        why,
        isOurs,
        Weight.SUBSTANCE,
        List.of());
  }

  /// The same change, made of `parts` besides.
  public ChangeEntry with(List<ChangeEntry> newParts) {
    return new ChangeEntry(
        at, kind, subject, before, after, quote, document, why, isOurs, weight, newParts);
  }

  /// The same change, said to matter so much.
  public ChangeEntry weighing(Weight newWeight) {
    return new ChangeEntry(
        at, kind, subject, before, after, quote, document, why, isOurs, newWeight, parts);
  }

  /// True when something is told that a reader of law would want to know: more than typography or
  /// boilerplate.
  public boolean isNews() {
    return weight.isAtLeast(Weight.CORRECTION);
  }
}
