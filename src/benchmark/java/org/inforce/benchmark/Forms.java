package org.inforce.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.inforce.source.PastedDocument;

/// The files of the shared corpus by the form they are published in, held in memory.
final class Forms {
  private static final Path CORPUS = Path.of("../shared/corpus");

  private Forms() {}

  static List<PastedDocument> named(String form) throws IOException {
    return switch (form) {
      case "GPO XML" -> files("issues", "FR-2024-02-12.xml.gz");
      case "USLM" -> files("issues", "uslm.xml.gz");
      case "HTML" -> files("press", ".html");
      case "docket HTML" -> files("dockets", ".html");
      case "API JSON" -> files("fr-json", "41fields.json");
      default -> throw new IllegalArgumentException("no form is called " + form);
    };
  }

  /// In millions of bytes.
  static double megabytes(List<PastedDocument> files) {
    return files.stream().mapToLong(file -> file.bytes().length).sum() / 1e6;
  }

  private static List<PastedDocument> files(String folder, String ending) throws IOException {
    List<PastedDocument> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(CORPUS.resolve(folder))) {
      for (Path file : all.filter(path -> path.toString().endsWith(ending)).sorted().toList()) {
        files.add(new PastedDocument(bytes(file), Instant.EPOCH));
      }
    }
    return files;
  }

  static byte[] bytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".gz")) {
      return bytes;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
