package org.inforce.benchmark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Wall time of whole commands, start-up included, best of five.
final class WholeCommands {
  private static final int RUNS = 5;
  private static final String ISSUE = "../shared/corpus/issues/FR-2024-02-12.xml.gz";
  private static final String CASE_STUDY = "../shared/corpus/case-study";

  private WholeCommands() {}

  static List<Figure> measure() throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    Path data = Files.createTempDirectory("inforce-bench");
    try {
      figures.add(figure("inforce --help", best(data, false, "--help"), "< 0.5 s"));
      figures.add(
          figure(
              "inforce ingest, one issue, empty directory",
              best(data, true, "ingest", ISSUE),
              "< 6 s"));
      figures.add(
          figure("inforce ingest, the same again", best(data, false, "ingest", ISSUE), "< 1.5 s"));
      run(data, "ingest", CASE_STUDY);
      figures.add(
          figure(
              "inforce status --json",
              best(
                  data,
                  false,
                  "status",
                  "--measure",
                  "CMS sharing Medicaid data with ICE",
                  "--as-of",
                  "2026-01-10",
                  "--party",
                  "CA",
                  "--json"),
              "< 1.0 s"));
      figures.add(figure("inforce search", best(data, false, "search", "8 U.S.C. 1373"), ""));
    } finally {
      delete(data);
    }
    return figures;
  }

  private static Figure figure(String name, double seconds, String goal) {
    return new Figure(name, seconds, "s", goal);
  }

  private static double best(Path data, boolean fromNothing, String... words)
      throws IOException, InterruptedException {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      if (fromNothing) {
        delete(data);
      }
      best = Math.min(best, run(data, words));
    }
    return best;
  }

  /// Wall time of one command in seconds.
  ///
  /// @throws IllegalStateException if it ends otherwise than well
  static double run(Path data, String... words) throws IOException, InterruptedException {
    return run("", data, words);
  }

  /// As [#run(Path, String...)], with Java options of its own (`-Xmx512m`).
  static double run(String options, Path data, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("./inforce"));
    command.addAll(Arrays.asList(words));
    if (!words[0].startsWith("--")) {
      command.addAll(List.of("--data", data.toString(), "--quiet"));
    }
    long start = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    if (!options.isEmpty()) {
      builder.environment().put("JDK_JAVA_OPTIONS", options);
    }
    Process process = builder.start();
    int exitCode = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exitCode != 0) {
      throw new IllegalStateException(command + " ended with exit code " + exitCode);
    }
    return seconds;
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException failure)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
