package org.inforce.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inforce.citation.DocumentRelation;
import org.inforce.document.Document;
import org.inforce.document.Metadata;
import org.inforce.document.Structure;

/// The keys by which documents of the Federal Register name each other besides the number: page,
/// title, regulation identifier, agency docket. Many documents may share one.
final class DocumentKeys {
  private DocumentKeys() {}

  static List<String> of(Metadata metadata) {
    return metadata.sourceKind().isFederalRegister()
        ? DocumentRelation.Name.of(metadata).keysBesideNumber()
        : List.of();
  }

  /// The sections of law a document holds: `law:/us/usc/t8/s1373`.
  private static List<String> ofLaw(Structure structure) {
    return structure.provisions().stream()
        .map(Structure.Provision::identifier)
        .filter(identifier -> identifier.matches(".*/s[^/]+"))
        .map(identifier -> "law:" + identifier)
        .toList();
  }

  /// The keys of a document, as they are looked up.
  static List<Long> hashes(Document document) {
    return Stream.concat(of(document.metadata()).stream(), ofLaw(document.structure()).stream())
        .map(NameHash::of)
        .distinct()
        .toList();
  }

  static void write(Session session, long document, List<Long> hashes) {
    for (Long hash : hashes) {
      session.update(
          "INSERT OR IGNORE INTO document_key (hash, document) VALUES (?, ?)", hash, document);
    }
  }

  /// Writes the keys of documents that were kept before there were any.
  static boolean writeAll(Session session) {
    Map<Long, Metadata> all = new TreeMap<>();
    session.each(
        "SELECT d.id, r.metadata FROM document d JOIN reading r ON r.id = d.reading",
        row -> all.put(row.getLong(1), MetadataJson.unpack(row.getBytes(2))));
    all.forEach((document, metadata) ->
        write(session, document, of(metadata).stream().map(NameHash::of).toList()));
    return true;
  }
}
