package org.inforce.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The sample documents in `corpus/`. Beside each stand its provenance and what must be found in
/// it; those are no documents.
final class Samples {
  private Samples() {}

  /// In order of path; none where the folder is absent.
  static List<Path> in(Path home) {
    Path folder = home.resolve("corpus/documents");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Samples::isSample).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static boolean isSample(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("source.") && !name.endsWith(".meta.json");
  }
}
