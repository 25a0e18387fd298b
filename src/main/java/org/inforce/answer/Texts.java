package org.inforce.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Evidence;
import org.inforce.store.Store;
import org.inforce.store.StoredVersion;

/// The code point maps of stored texts, the latest used kept. Safe for use by many threads.
final class Texts {
  private static final int KEPT = 2_000;
  private static final CodePoints PLAIN = CodePoints.of("");

  private final Store store;
  private final Map<DocumentVersion, CodePoints> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentVersion, CodePoints> eldest) {
          return size() > KEPT;
        }
      };

  Texts(Store store) {
    this.store = store;
  }

  /// The map of a version's text. Of a text that is no longer there, offsets stay as they are.
  CodePoints points(DocumentVersion version) {
    synchronized (kept) {
      CodePoints known = kept.get(version);
      if (known != null) {
        return known;
      }
    }
    CodePoints read = read(version);
    synchronized (kept) {
      kept.put(version, read);
    }
    return read;
  }

  /// `document`, `quote`, `start`, `end`
  JsonObject json(Evidence evidence) {
    CodePoints points = points(evidence.version());
    return new JsonObject()
        .put("document", evidence.version().document())
        .put("quote", evidence.quote())
        .put("start", points.start(evidence.span()))
        .put("end", points.end(evidence.span()));
  }

  /// The number of a version among those of its document.
  Optional<Integer> number(DocumentVersion version) {
    return store.versions(version.document()).stream()
        .filter(stored -> stored.version().sha256().equals(version.sha256()))
        .map(StoredVersion::number)
        .reduce((earlier, later) -> later);
  }

  private CodePoints read(DocumentVersion version) {
    return store.text(version).map(CodePoints::of).orElse(PLAIN);
  }
}
