package org.inforce;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.inforce.analysis.Analysis;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.DocumentVersion;
import org.inforce.document.ReadResult;
import org.inforce.search.IndexedDocument;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceResult;

/// The documents that the judged queries are put to: the case study, court papers, press releases,
/// statutes and whole issues under `../shared/corpus`, and the abstracts. Each is known by its path
/// and, inside an issue, its number, so that judgements outlast any change of identifiers.
public final class RelevanceCorpus {
  private static final List<String> FOLDERS =
      List.of(
          "case-study",
          "fr-text",
          "fr-pdf",
          "statutes",
          "orders/text",
          "press",
          "fr-xml/single",
          "fr-xml/cfpb",
          "issues/FR-2024-02-12.xml.gz");

  private final Path shared;
  private final CitationFinder finder = new CitationFinder();

  /// `shared` is the folder `../shared/corpus`.
  public RelevanceCorpus(Path shared) {
    this.shared = shared;
  }

  /// Gives every document to `sink`, in an order that never changes.
  public void read(Consumer<IndexedDocument> sink) throws IOException {
    for (String folder : FOLDERS) {
      for (SourceResult source : sources(shared.resolve(folder))) {
        if (source instanceof SourceResult.Found found) {
          readFile(found, sink);
        }
      }
    }
    Path abstracts = shared.resolve("scale/fr-abstracts-2020-2026.jsonl.gz");
    try (Stream<IndexedDocument> documents = Abstracts.read(abstracts)) {
      documents.forEach(sink);
    }
  }

  private static List<SourceResult> sources(Path path) {
    return new LocalSources(() -> Instant.EPOCH).at(path);
  }

  private void readFile(SourceResult.Found found, Consumer<IndexedDocument> sink) {
    List<Document> read = new ArrayList<>();
    new DocumentReader()
        .read(
            found.source(),
            result -> {
              if (result instanceof ReadResult.Read document) {
                read.add(document.document());
              }
            });
    String path = shared.relativize(Path.of(found.source().location())).toString();
    for (Document document : read) {
      sink.accept(indexed(document, read.size() == 1 ? path : path + "#" + part(document)));
    }
  }

  private static String part(Document document) {
    return document.metadata().documentNumber().orElse(document.metadata().title());
  }

  private IndexedDocument indexed(Document read, String id) {
    Document document =
        new Document(
            new DocumentVersion(id, read.version().sha256()),
            read.metadata(),
            read.text(),
            read.structure());
    return new IndexedDocument(
        new Analysis(document, finder.find(document), List.of(), List.of(), List.of(), "relevance"),
        document.metadata().knownFrom().orElse(LocalDate.EPOCH));
  }
}
