package org.inforce.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.taxonomy.Taxonomy;

/// The captions met while cases are joined, each read once. For one joining.
final class Captions {
  private final Taxonomy taxonomy;
  private final Map<String, Optional<Caption>> known = new HashMap<>();

  Captions(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  Optional<Caption> tryParse(String text) {
    return known.computeIfAbsent(text, words -> Caption.tryParse(words, taxonomy));
  }

  /// All that a case goes by.
  List<Caption> of(CaseDraft draft) {
    return draft.captions.stream().flatMap(text -> tryParse(text).stream()).toList();
  }
}
