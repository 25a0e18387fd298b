package org.inforce.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// What a decision says beside yes and no: who follows the finding up (`owner`) and by when
/// (`due`), the `evidence` for it (addresses or document names, each on one line), and what a
/// person corrected, field by field as the public JSON names them.
public record ReviewDetails(
    Optional<String> owner,
    Optional<LocalDate> due,
    List<String> evidence,
    Map<String, String> corrections) {

  /// Nothing beside the decision.
  public static final ReviewDetails NONE =
      new ReviewDetails(Optional.empty(), Optional.empty(), List.of(), Map.of());

  public ReviewDetails {
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(due, "due");
    evidence = List.copyOf(evidence);
    corrections = Collections.unmodifiableMap(new TreeMap<>(corrections));
    for (String line : evidence) {
      requireOneLine(line);
    }
    corrections.forEach((field, value) -> {
      requireOneLine(field);
      requireOneLine(value);
    });
  }

  private static void requireOneLine(String words) {
    if (words.indexOf('\n') >= 0 || words.indexOf('\t') >= 0) {
      throw new IllegalArgumentException("must stand on one line without tabs: " + words);
    }
  }
}
