package org.inforce.answer;

import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;

/// Finds the document on record that a citation of the Federal Register names: by its number
/// (`/us/fr/doc/2025-20911`), or by the page it begins on (`/us/fr/90/53324`).
final class RegisterDocuments {
  private final Store store;
  private final Places places;

  RegisterDocuments(Store store, Places places) {
    this.store = store;
    this.places = places;
  }

  /// Empty where none is on record, and where several begin on the page.
  Optional<StoredDocument> of(AuthorityId id) {
    String[] parts = id.path().substring(1).split("/");
    if (parts.length != 4 || !parts[1].equals("fr")) {
      return Optional.empty();
    }
    if (parts[2].equals("doc")) {
      return places.document(parts[3]).filter(found -> isInRegister(found));
    }
    List<String> onPage = store.documentsKeyed("page:" + parts[2] + " FR " + parts[3], 2);
    return onPage.size() == 1 ? places.document(onPage.getFirst()) : Optional.empty();
  }

  private static boolean isInRegister(StoredDocument document) {
    return document.metadata().sourceKind().isFederalRegister() && !document.isRemoved();
  }
}
