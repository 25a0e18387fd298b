package org.inforce.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Throughput of the finders on one thread.
final class Finders {
  private Finders() {}

  static List<Figure> measure() throws IOException, RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(CitationBenchmark.class.getName()).build()).run();
    List<Figure> figures = new ArrayList<>();
    for (RunResult result : results) {
      String texts = result.getParams().getParam("texts");
      double milliseconds = result.getPrimaryResult().getScore();
      figures.add(
          new Figure(
              "citations, " + texts,
              Texts.megabytes(Texts.named(texts)) * 1000 / milliseconds,
              "MB/s",
              texts.toLowerCase(Locale.ROOT).startsWith("federal") ? "80 MB/s" : "60 MB/s"));
    }
    return figures;
  }
}
