package org.inforce.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.ReadResult;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceResult;

/// The texts that benchmarks run over, read from the shared corpus.
final class Texts {
  private static final Path CORPUS = Path.of("../shared/corpus");

  private Texts() {}

  static List<Document> named(String name) throws IOException {
    return switch (name) {
      case "federal register" -> read(CORPUS.resolve("issues/FR-2024-02-12.xml.gz"));
      case "opinions" -> read(CORPUS.resolve("orders"));
      default -> throw new IllegalArgumentException("no texts are called " + name);
    };
  }

  /// In millions of bytes of UTF-8.
  static double megabytes(List<Document> documents) {
    long bytes = 0;
    for (Document document : documents) {
      bytes += document.text().getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes / 1e6;
  }

  private static List<Document> read(Path path) {
    List<Document> documents = new ArrayList<>();
    new LocalSources(InstantSource.fixed(Instant.EPOCH))
        .find(
            List.of(path),
            found -> {
              if (found instanceof SourceResult.Found source) {
                new DocumentReader()
                    .read(
                        source.source(),
                        result -> {
                          if (result instanceof ReadResult.Read read) {
                            documents.add(read.document());
                          }
                        });
              }
            });
    return documents;
  }
}
