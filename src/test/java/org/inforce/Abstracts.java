package org.inforce;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.inforce.analysis.Analysis;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;
import org.inforce.document.Structure;
import org.inforce.search.IndexedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The abstracts of Federal Register documents under `../shared/corpus/scale`, as documents of
/// their own, with the citations found in them.
public final class Abstracts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CitationFinder FINDER = new CitationFinder();

  private Abstracts() {}

  /// Lazily, in the file's order; the caller closes the stream.
  public static Stream<IndexedDocument> read(Path file) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8));
    return lines.lines().map(Abstracts::document).onClose(() -> close(lines));
  }

  private static IndexedDocument document(String line) {
    JsonNode node = JSON.readTree(line);
    String number = node.path("document_number").asString();
    LocalDate published = LocalDate.parse(node.path("publication_date").asString());
    Metadata metadata =
        Metadata.draft(node.path("title").asString(), SourceKind.OTHER, "application/json")
            .published(published)
            .documentNumber(number)
            .url(node.path("html_url").asString())
            .build();
    Document document =
        new Document(
            new DocumentVersion("fr-" + number, "0".repeat(64)),
            metadata,
            node.path("abstract").asString(""),
            Structure.NONE);
    return new IndexedDocument(
        new Analysis(document, FINDER.find(document), List.of(), List.of(), List.of(), ""),
        published);
  }

  private static void close(BufferedReader lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
