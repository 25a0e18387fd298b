package org.inforce.proceeding;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.inforce.source.Digest;

/// Identifiers of findings: they depend on the document, the kind and the words, and count the
/// occurrences of equal words, but not on places in the text.
final class EventIds {
  private final String document;
  private final Map<String, Integer> occurrences = new HashMap<>();

  EventIds(String document) {
    this.document = document;
  }

  String next(String prefix, String kind, String quote) {
    int occurrence = occurrences.merge(prefix + kind + "\n" + quote, 1, Integer::sum);
    String all = document + "\n" + kind + "\n" + quote + "\n" + occurrence;
    return prefix + Digest.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }
}
