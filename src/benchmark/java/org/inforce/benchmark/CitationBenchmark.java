package org.inforce.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
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

/// Citations in all kinds, one thread, one document at a time.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CitationBenchmark {
  @Param({"federal register", "opinions"})
  public String texts = "federal register";

  private final CitationFinder finder = new CitationFinder();
  private List<Document> documents = List.of();

  @Setup
  public void read() throws IOException {
    documents = Texts.named(texts);
  }

  /// Finds everything once; the figure divides the texts' size by it.
  @Benchmark
  public int find() {
    int found = 0;
    for (Document document : documents) {
      List<Citation> citations = finder.find(document);
      found += citations.size();
    }
    return found;
  }
}
