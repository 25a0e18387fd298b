package org.inforce.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;

/// The labels of status of a document as one value of the index.
final class StatusLabels {
  private StatusLabels() {}

  static BytesRef write(Collection<String> statuses) {
    return new BytesRef(String.join(",", new TreeSet<>(statuses)));
  }

  static List<String> read(BytesRef value) {
    if (value.length == 0) {
      return List.of();
    }
    String line = new String(value.bytes, value.offset, value.length, StandardCharsets.UTF_8);
    return List.of(line.split(",", -1));
  }
}
