package org.inforce.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inforce.document.DocumentReader;
import org.inforce.source.PastedDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Reading of whole files with text, structure and metadata, one thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DocumentBenchmark {
  @Param({"GPO XML", "USLM", "HTML", "docket HTML", "API JSON"})
  public String form = "GPO XML";

  private final DocumentReader reader = new DocumentReader();
  private List<PastedDocument> files = List.of();

  @Setup
  public void load() throws IOException {
    files = Forms.named(form);
  }

  /// Reads everything once; the figure divides the files' size by it.
  @Benchmark
  public void read(Blackhole blackhole) {
    for (PastedDocument file : files) {
      reader.read(file, blackhole::consume);
    }
  }
}
