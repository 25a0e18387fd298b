package org.inforce.answer;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Evidence;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;

/// Where evidence can be read: the page of the document's version, with the passage marked. Holds
/// what it looked up; meant for one request.
public final class Places {
  private final Store store;
  private final Texts texts;
  private final Map<String, Optional<StoredDocument>> documents = new ConcurrentHashMap<>();

  Places(Store store, Texts texts) {
    this.store = store;
    this.texts = texts;
  }

  /// `/documents/{id}?at=10-20#passage`; a version that is no longer current is named by its
  /// number.
  public String href(Evidence evidence) {
    return href(evidence.version(), evidence.span());
  }

  /// As [#href(Evidence)], for a stretch of a version's text.
  public String href(DocumentVersion version, Span span) {
    if (isWord(version.document())) {
      return "/review/" + Paths.encode(version.document());
    }
    CodePoints points = texts.points(version);
    return page(version) + "?at=" + points.start(span) + "-" + points.end(span) + "#passage";
  }

  private String page(DocumentVersion version) {
    boolean isCurrent =
        document(version.document())
            .filter(known -> known.version().sha256().equals(version.sha256()))
            .isPresent();
    String page = page(version.document());
    return isCurrent ? page : page + texts.number(version).map(number -> "/v/" + number).orElse("");
  }

  /// The path of a document's page.
  public static String page(String document) {
    return "/documents/" + Paths.encode(document);
  }

  public Optional<StoredDocument> document(String id) {
    return documents.computeIfAbsent(id, store::document);
  }

  /// True of what no document tells, only a person.
  public static boolean isWord(String document) {
    return document.startsWith("ruling-");
  }

  /// A document's title; its identifier where nothing is left of it.
  public String title(String document) {
    if (isWord(document)) {
      return "A reviewer's word";
    }
    return document(document)
        .map(known -> known.metadata().title())
        .filter(title -> !title.isBlank())
        .orElse(document);
  }

  /// What sort of source a document is.
  public SourceKind kind(String document) {
    return document(document).map(known -> known.metadata().sourceKind()).orElse(SourceKind.OTHER);
  }
}
