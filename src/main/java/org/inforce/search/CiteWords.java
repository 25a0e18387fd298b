package org.inforce.search;

import java.util.LinkedHashSet;
import java.util.Set;

/// The words in the index for an authority as a person names it.
final class CiteWords {
  private CiteWords() {}

  /// Empty when `text` names no authority.
  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    QueryCitations.find(text).forEach(found -> words.addAll(found.words()));
    if (words.isEmpty()) {
      words.add(AuthorityWords.own(text.strip()));
    }
    return words;
  }
}
