package org.inforce.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.inforce.document.DocumentReader;
import org.inforce.source.SourceDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// PDF with text, one thread, one document at a time: pages of the Federal Register and court
/// papers, read with all their structure.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdfBenchmark {
  private final DocumentReader reader = DocumentReader.withoutOcr();
  private List<byte[]> files = List.of();

  @Setup
  public void load() throws IOException {
    List<byte[]> loaded = new ArrayList<>();
    for (String folder : List.of("fr-pdf", "orders/pdf")) {
      try (Stream<Path> found = Files.list(Path.of("../shared/corpus", folder))) {
        for (Path file : found.sorted().toList()) {
          loaded.add(Files.readAllBytes(file));
        }
      }
    }
    files = loaded;
  }

  /// How many pages the files have.
  int pages() {
    try {
      load();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return read();
  }

  /// Reads everything once; the figure divides the number of pages by it.
  @Benchmark
  public int read() {
    int[] pages = {0};
    for (byte[] bytes : files) {
      reader.read(
          new Loaded(bytes),
          result -> {
            if (result instanceof org.inforce.document.ReadResult.Read read) {
              pages[0] +=
                  read.document().structure().pages().size()
                      + read.document().structure().scan().unreadPages().size();
            }
          });
    }
    return pages[0];
  }

  private record Loaded(byte[] bytes) implements SourceDocument {
    @Override
    public String location() {
      return "loaded.pdf";
    }

    @Override
    public String name() {
      return "loaded.pdf";
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Instant retrieved() {
      return Instant.EPOCH;
    }
  }
}
