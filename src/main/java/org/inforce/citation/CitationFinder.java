package org.inforce.citation;

import java.util.List;
import org.inforce.document.Document;

/// Finds every citation in a document and resolves each to its authorities, or leaves it
/// unresolved. Pure and safe for use by many threads; linear in the text.
public final class CitationFinder {

  /// In order of appearance; empty if there are none. Never throws on prose.
  public List<Citation> find(Document document) {
    Scan scan = new Scan(document);
    scan.place.start(document);
    new Scanner(scan).run();
    List<Citation> found = new Resolver(scan).citations();
    return document.structure().links().isEmpty()
        ? found
        : new PublisherLinks(document, found).checked();
  }
}
