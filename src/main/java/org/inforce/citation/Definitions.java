package org.inforce.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.authority.Act;

/// The short names a document gives to laws: `the Social Security Act (the Act)`.
final class Definitions {
  /// What a term stands for: an act known by its sections, or only identifiers. `at` is where the
  /// definition stands.
  record Meaning(List<String> ids, Optional<Act> act, int at) {
    Meaning {
      ids = List.copyOf(ids);
    }
  }

  private final Map<String, Meaning> meanings = new HashMap<>();

  void define(String term, Meaning meaning) {
    meanings.put(key(term), meaning);
  }

  Optional<Meaning> of(String term) {
    return Optional.ofNullable(meanings.get(key(term)));
  }

  boolean isEmpty() {
    return meanings.isEmpty();
  }

  private static String key(String term) {
    String key = term.toLowerCase(Locale.ROOT).strip();
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
