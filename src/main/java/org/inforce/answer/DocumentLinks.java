package org.inforce.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.citation.DocumentRelation;
import org.inforce.citation.DocumentRelation.Name;
import org.inforce.document.Metadata;
import org.inforce.store.Removal;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.store.StoredRelation;

/// Finds which documents act on which. Worked out from what is on record each time, so that it
/// makes no difference whether the correction or what it corrects came first.
final class DocumentLinks {
  /// So many documents of one title, RIN or docket are looked at.
  private static final int LOOKED_AT = 200;

  private static final int CANDIDATES = 5;

  private final Store store;

  DocumentLinks(Store store) {
    this.store = store;
  }

  /// What a document does to others, in the order of its text.
  List<DocumentLink> acts(String document, List<DocumentRelation> relations) {
    return relations.stream().map(relation -> link(document, relation)).distinct().toList();
  }

  /// What others do to a document, in the order of their publication.
  List<DocumentLink> actedOn(StoredDocument document) {
    List<DocumentLink> links = new ArrayList<>();
    for (StoredRelation stored : store.relationsNaming(keys(document.id(), document.metadata()))) {
      DocumentLink link = link(stored.document(), stored.relation());
      if (link.target().filter(document.id()::equals).isPresent()) {
        links.add(link);
      }
    }
    return links;
  }

  private static List<String> keys(String id, Metadata metadata) {
    List<String> keys = new ArrayList<>();
    keys.add("fr:" + metadata.documentNumber().orElse(id));
    keys.addAll(Name.of(metadata).keysBesideNumber());
    return keys;
  }

  private DocumentLink link(String document, DocumentRelation relation) {
    Name name = relation.name();
    List<String> fitting =
        name.number().isPresent() ? numbered(name.number().get()) : List.<String>of();
    if (fitting.isEmpty() && name.number().isEmpty()
        || fitting.isEmpty() && name.page().isPresent()) {
      fitting = fitting(document, name);
    }
    Optional<String> target =
        fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.<String>empty();
    List<String> candidates =
        fitting.size() > 1 ? fitting.subList(0, Math.min(CANDIDATES, fitting.size())) : List.of();
    Optional<Removal> removal =
        target
            .flatMap(store::document)
            .filter(StoredDocument::isRemoved)
            .flatMap(StoredDocument::removal);
    return new DocumentLink(document, relation, target, removal, candidates);
  }

  private List<String> numbered(String number) {
    return store.documentNamed("fr:" + number).map(StoredDocument::id).stream().toList();
  }

  /// By page, else by the day together with title, RIN or docket; the first of these that tells one
  /// document from all others settles it.
  private List<String> fitting(String document, Name name) {
    if (name.page().isPresent()) {
      List<String> onPage =
          published(name.published(), keyed("page:" + name.page().get(), document));
      return onPage.size() > 1 ? sharing(onPage, name, document) : onPage;
    }
    List<String> all = List.of();
    for (String key : name.keys()) {
      List<String> found = earlier(document, published(name.published(), keyed(key, document)));
      if (found.size() == 1) {
        return found;
      }
      all = all.isEmpty() ? found : all;
    }
    return all;
  }

  /// Of several that begin on one page, those that share the title, a RIN or a docket.
  private List<String> sharing(List<String> onPage, Name name, String document) {
    Set<String> shared = new LinkedHashSet<>();
    for (String key : name.keys()) {
      if (!key.startsWith("page:") && !key.startsWith("fr:")) {
        keyed(key, document).stream().filter(onPage::contains).forEach(shared::add);
      }
    }
    return shared.isEmpty() ? onPage : List.copyOf(shared);
  }

  private List<String> keyed(String key, String document) {
    if (key.startsWith("fr:")) {
      return List.of();
    }
    return store.documentsKeyed(key, LOOKED_AT).stream()
        .filter(id -> !id.equals(document))
        .toList();
  }

  private List<String> published(Optional<LocalDate> day, List<String> documents) {
    return day.isEmpty()
        ? documents
        : documents.stream().filter(id -> day.equals(publishedOn(id))).toList();
  }

  /// What acts on another comes after it, and neither a correction nor a delay is what is meant by
  /// its title alone.
  private List<String> earlier(String document, List<String> others) {
    Optional<LocalDate> own = publishedOn(document);
    return others.stream()
        .filter(id ->
            own.isEmpty() || publishedOn(id).map(day -> day.isBefore(own.get())).orElse(false))
        .filter(id -> store.analysis(id).map(found -> found.relations().isEmpty()).orElse(true))
        .toList();
  }

  private final Map<String, Optional<LocalDate>> days = new java.util.HashMap<>();

  private Optional<LocalDate> publishedOn(String id) {
    return days.computeIfAbsent(
        id, key -> store.document(key).flatMap(found -> found.metadata().published()));
  }
}
