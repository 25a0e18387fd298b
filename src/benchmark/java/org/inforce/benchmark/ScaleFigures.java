package org.inforce.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The abstracts of six years of the Federal Register taken in by whole commands in a heap of 512
/// MB: from nothing, again, and with one whole issue more; and what they weigh on the disk.
final class ScaleFigures {
  private static final Path ABSTRACTS =
      Path.of("../shared/corpus/scale/fr-abstracts-2020-2026.jsonl.gz");
  private static final String ISSUE = "../shared/corpus/issues/FR-2024-02-12.xml.gz";
  private static final String HEAP = "-Xmx512m";

  private ScaleFigures() {}

  static List<Figure> measure() throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("inforce-scale");
    try {
      return measure(data);
    } finally {
      WholeCommands.delete(data);
    }
  }

  private static List<Figure> measure(Path data) throws IOException, InterruptedException {
    Input input = Input.of(ABSTRACTS);
    List<Figure> figures = new ArrayList<>();
    double seconds = WholeCommands.run(HEAP, data, "ingest", ABSTRACTS.toString());
    figures.add(new Figure("documents", input.documents(), "", ""));
    figures.add(
        new Figure(
            "ingested from nothing, with all analysis",
            input.documents() / seconds,
            "documents/s",
            "1500"));
    figures.add(
        new Figure(
            "the same again, unchanged",
            WholeCommands.run(HEAP, data, "ingest", ABSTRACTS.toString()),
            "s",
            "< 20 s"));
    figures.add(
        new Figure(
            "data directory without the search index, of the input's bytes",
            (double) size(data) / input.bytes(),
            "times",
            "3"));
    figures.add(
        new Figure(
            "one issue of the Federal Register added",
            WholeCommands.run(HEAP, data, "ingest", ISSUE),
            "s",
            "< 5 s"));
    figures.add(
        new Figure("doctor over all of it", WholeCommands.run(HEAP, data, "doctor"), "s", ""));
    return figures;
  }

  private static long size(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !data.relativize(file).startsWith("lucene"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  /// The lines of a packed file, and their bytes unpacked.
  private record Input(long documents, long bytes) {
    static Input of(Path file) throws IOException {
      long lines = 0;
      long bytes = 0;
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
        byte[] buffer = new byte[1 << 16];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
          bytes += length;
          for (int i = 0; i < length; i++) {
            lines += buffer[i] == '\n' ? 1 : 0;
          }
        }
      }
      return new Input(lines, bytes);
    }
  }
}
