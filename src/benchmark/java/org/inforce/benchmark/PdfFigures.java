package org.inforce.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Pages of PDF a second on one thread.
final class PdfFigures {
  private PdfFigures() {}

  static List<Figure> measure() throws RunnerException {
    PdfBenchmark counted = new PdfBenchmark();
    List<Figure> figures = new ArrayList<>();
    for (RunResult result :
        new Runner(new OptionsBuilder().include(PdfBenchmark.class.getName()).build()).run()) {
      double milliseconds = result.getPrimaryResult().getScore();
      figures.add(
          new Figure("PDF text", counted.pages() * 1000 / milliseconds, "pages/s", "60 pages/s"));
    }
    return figures;
  }
}
