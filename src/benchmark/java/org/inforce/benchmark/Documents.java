package org.inforce.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How fast documents are read, and in how much memory: an issue of a gigabyte, made by repeating a
/// real one, is read in a heap of 256 MB.
final class Documents {
  private static final Path ISSUE = Path.of("../shared/corpus/issues/FR-2024-02-12.xml.gz");
  private static final long GIGABYTE = 1_000_000_000L;

  private Documents() {}

  static List<Figure> measure() throws IOException, RunnerException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    for (RunResult result :
        new Runner(new OptionsBuilder().include(DocumentBenchmark.class.getName()).build()).run()) {
      String form = result.getParams().getParam("form");
      double seconds = result.getPrimaryResult().getStatistics().getMin() / 1000;
      String goal =
          switch (form) {
            case "GPO XML" -> "25 MB/s";
            case "HTML", "docket HTML" -> "10 MB/s";
            default -> "";
          };
      figures.add(
          new Figure(form + " read", Forms.megabytes(Forms.named(form)) / seconds, "MB/s", goal));
    }
    figures.addAll(memory());
    return figures;
  }

  private static List<Figure> memory() throws IOException, InterruptedException {
    Path issue = Files.createTempFile("inforce-gigabyte", ".xml");
    try {
      repeat(issue);
      return read(issue);
    } finally {
      Files.delete(issue);
    }
  }

  /// The real issue with its documents over and over.
  private static void repeat(Path file) throws IOException {
    String issue = new String(Forms.bytes(ISSUE), StandardCharsets.UTF_8);
    int from = issue.indexOf("<RULES>");
    int to = issue.lastIndexOf("</FEDREG>");
    byte[] documents = issue.substring(from, to).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write(issue.substring(0, from).getBytes(StandardCharsets.UTF_8));
      for (long written = 0; written < GIGABYTE; written += documents.length) {
        out.write(documents);
      }
      out.write(issue.substring(to).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<Figure> read(Path issue) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-Xmx256m",
            "-classpath",
            System.getProperty("java.class.path"),
            GigabyteRead.class.getName(),
            issue.toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("an issue of a gigabyte was not read: " + told);
    }
    double[] figures = Arrays.stream(told.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return List.of(
        new Figure("1 GB issue, heap of 256 MB: read", figures[0], "s", ""),
        new Figure("1 GB issue: documents", figures[1], "", ""),
        new Figure("1 GB issue: live heap at most", figures[2], "MB", "256 MB"));
  }
}
