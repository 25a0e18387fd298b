package org.inforce.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.change.Redline;
import org.inforce.store.Store;
import org.inforce.store.StoredVersion;
import org.inforce.store.Weight;

/// How much each version of a document differs from the one before it.
final class Weights {
  /// So many of the latest versions are compared.
  private static final int VERSIONS = 6;

  /// Longer texts are left to the page that compares them.
  private static final int LONGEST = 400_000;

  private final Store store;

  Weights(Store store) {
    this.store = store;
  }

  /// By the number of the later version; what is too long or too old to compare is left out.
  Map<Integer, Weight> of(List<StoredVersion> versions) {
    List<StoredVersion> editions = Edition.of(versions).stream().map(Edition::version).toList();
    Map<Integer, Weight> weights = new HashMap<>();
    for (int i = Math.max(1, editions.size() - VERSIONS); i < editions.size(); i++) {
      int number = editions.get(i).number();
      Optional<String> before = text(editions.get(i - 1));
      Optional<String> after = text(editions.get(i));
      if (before.isPresent() && after.isPresent()) {
        weights.put(number, Redline.of(before.get(), after.get()).weight());
      }
    }
    return weights;
  }

  private Optional<String> text(StoredVersion version) {
    return store
        .analysis(version.version().document(), version.number())
        .map(Analysis::document)
        .map(document -> document.text())
        .filter(text -> text.length() <= LONGEST);
  }
}
