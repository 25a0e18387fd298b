package org.inforce.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.document.ReadResult.Read;
import org.inforce.source.Digest;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;

/// Says which document a reading is of: one that shares a name with it is the same, unless the
/// Federal Register numbers them differently. For one thread.
final class Identity {
  private static final String FEDERAL_REGISTER = "fr:";
  private static final int SUFFIX = 6;

  private final Store store;

  /// Names and identifiers given in this run and not yet known to be in the store.
  private final Map<String, String> claimed = new HashMap<>();

  private final Set<String> taken = new HashSet<>();

  Identity(Store store) {
    this.store = store;
  }

  /// `id` is the document's lasting identifier. `isPending`: it was given in this run to a document
  /// that may not be in the store yet.
  record Resolved(String id, boolean isKnown, boolean isPending) {}

  Resolved resolve(Read read) {
    Map<String, String> stored = store.identify(read.names());
    for (String name : read.names()) {
      String pending = claimed.get(name);
      if (pending != null && isOneNumber(pending, read.names())) {
        return new Resolved(pending, true, true);
      }
      String known = stored.get(name);
      if (known != null && isSameNumber(known, read.names())) {
        return claim(new Resolved(known, true, taken.contains(known)), read.names());
      }
    }
    return claim(new Resolved(unused(read), false, false), read.names());
  }

  /// Everything claimed so far is in the store now.
  void settle() {
    claimed.clear();
    taken.clear();
  }

  private Resolved claim(Resolved resolved, List<String> names) {
    if (!resolved.isKnown()) {
      taken.add(resolved.id());
      names.forEach(name -> claimed.putIfAbsent(name, resolved.id()));
    }
    return resolved;
  }

  private boolean isSameNumber(String known, List<String> names) {
    Optional<String> number = numberIn(names);
    if (number.isEmpty()) {
      return true;
    }
    List<String> knownNames = store.document(known).map(StoredDocument::names).orElse(List.of());
    return numberIn(knownNames).isEmpty() || knownNames.contains(number.get());
  }

  private boolean isOneNumber(String pending, List<String> names) {
    Optional<String> number = numberIn(names);
    return number.isEmpty()
        || claimed.entrySet().stream()
            .filter(entry -> entry.getValue().equals(pending))
            .map(Map.Entry::getKey)
            .filter(name -> name.startsWith(FEDERAL_REGISTER))
            .allMatch(number.get()::equals);
  }

  private static Optional<String> numberIn(List<String> names) {
    return names.stream().filter(name -> name.startsWith(FEDERAL_REGISTER)).findFirst();
  }

  /// The identifier the reading proposes, made its own when another document has it.
  private String unused(Read read) {
    String proposed = read.document().version().document();
    if (isFree(proposed)) {
      return proposed;
    }
    String best = read.names().isEmpty() ? proposed : read.names().getFirst();
    String hash = Digest.sha256(best.getBytes(StandardCharsets.UTF_8));
    int length = SUFFIX;
    while (length < hash.length() && !isFree(proposed + "-" + hash.substring(0, length))) {
      length++;
    }
    return proposed + "-" + hash.substring(0, length);
  }

  private boolean isFree(String id) {
    return !taken.contains(id) && store.document(id).isEmpty();
  }
}
