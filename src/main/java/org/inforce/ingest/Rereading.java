package org.inforce.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.Metadata;
import org.inforce.document.MetadataDraft;
import org.inforce.document.ReadResult;
import org.inforce.document.Scan;
import org.inforce.source.SourceDocument;
import org.inforce.store.Failure;
import org.inforce.store.Store;
import org.inforce.store.StoredVersion;

/// Reads stored bytes again whose pages are pictures of text, once a reader for pictures is
/// installed. What a person or a sidecar stated about the document stays; what was only guessed
/// without the words is guessed again with them.
final class Rereading {
  private final Store store;
  private final DocumentReader reader = new DocumentReader();
  private final boolean canReadPictures = DocumentReader.canReadPictures();

  Rereading(Store store) {
    this.store = store;
  }

  /// The document as it can be read now; as it is when nothing is gained.
  Document of(StoredVersion version, Document document) {
    if (!canReadPictures || !document.structure().scan().needsOcr()) {
      return document;
    }
    Optional<byte[]> bytes = store.bytes(version.version().sha256());
    Optional<Document> now = bytes.flatMap(kept -> read(reader, version, kept));
    Optional<Document> before =
        bytes.flatMap(kept -> read(DocumentReader.withoutOcr(), version, kept));
    if (now.isEmpty() || before.isEmpty() || now.get().text().equals(document.text())) {
      return document;
    }
    Metadata metadata = joined(document.metadata(), before.get().metadata(), now.get().metadata());
    return new Document(document.version(), metadata, now.get().text(), now.get().structure());
  }

  /// Clears the failure that named the document, once nothing is left to be read.
  List<Failure> remaining(StoredVersion version, Document now) {
    return store.failures(version.location()).stream()
        .filter(failure -> now.structure().scan().needsOcr() || !Scan.isReason(failure.reason()))
        .toList();
  }

  private static Metadata joined(Metadata kept, Metadata guessed, Metadata now) {
    MetadataDraft draft = MetadataDraft.from(kept);
    if (kept.title().equals(guessed.title())) {
      draft.title(now.title());
    }
    if (kept.sourceKind() == guessed.sourceKind()) {
      draft.sourceKind(now.sourceKind());
    }
    if (kept.published().isEmpty()) {
      now.published().ifPresent(draft::published);
    }
    now.dockets().forEach(draft::addDocket);
    return draft.build();
  }

  private static Optional<Document> read(
      DocumentReader reader, StoredVersion version, byte[] bytes) {
    List<Document> documents = new ArrayList<>();
    reader.read(
        new Kept(version.location(), version.retrieved(), bytes),
        result -> {
          if (result instanceof ReadResult.Read read) {
            documents.add(read.document());
          }
        });
    return documents.size() == 1 ? Optional.of(documents.getFirst()) : Optional.empty();
  }

  /// Bytes as the store keeps them.
  private record Kept(String location, Instant retrieved, byte[] bytes) implements SourceDocument {
    @Override
    public String name() {
      return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('!')) + 1);
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
