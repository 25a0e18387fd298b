package org.inforce.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pages under load: a server over the abstracts, two whole issues and the case study, asked by
/// another process on the same machine. The store is made when it is first needed and kept
/// (`target/scale-store`, or where `INFORCE_SCALE_STORE` says).
final class Load {
  private static final int RATE = 150;
  private static final int WARM = 30;
  private static final int SECONDS = 60;
  private static final String CORPUS = "../shared/corpus/";
  private static final List<String> TAKEN =
      List.of(
          CORPUS + "scale/fr-abstracts-2020-2026.jsonl.gz",
          CORPUS + "issues/FR-2024-02-12.xml.gz",
          CORPUS + "issues/FR-2017-06-07-uslm.xml.gz",
          CORPUS + "case-study");

  private final String base;

  private Load(String base) {
    this.base = base;
  }

  static List<Figure> measure() throws IOException, InterruptedException {
    Path store = store();
    Process server =
        java("org.inforce.Main", "serve", "--port", "0", "--data", store.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = server.inputReader(StandardCharsets.UTF_8)) {
      String ready = Optional.ofNullable(said.readLine()).orElse("nothing");
      int at = ready.indexOf("http://");
      if (at < 0) {
        throw new IllegalStateException("the server said " + ready);
      }
      return new Load(ready.substring(at, ready.indexOf("/ ", at))).run();
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private List<Figure> run() throws IOException, InterruptedException {
    Path pages = Files.createTempFile("inforce-pages", ".tsv");
    Files.write(pages, new Asked(base).pages());
    Process asking =
        java(
                "org.inforce.benchmark.LoadClient",
                base,
                pages.toString(),
                Integer.toString(RATE),
                Integer.toString(WARM),
                Integer.toString(SECONDS))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<Figure> figures = new ArrayList<>();
    try (BufferedReader lines = asking.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(line -> figures.addAll(figures(line.split("\t"))));
    }
    int exitCode = asking.waitFor();
    Files.delete(pages);
    if (exitCode != 0) {
      throw new IllegalStateException("the asking process ended with exit code " + exitCode);
    }
    return figures;
  }

  private static List<Figure> figures(String[] told) {
    if (told.length == 2) {
      return List.of(new Figure(told[0], Double.parseDouble(told[1]), "", ""));
    }
    boolean isAll = told[0].equals("all");
    String name = (isAll ? "all pages" : told[0]) + " at " + RATE + " a second (" + told[1] + ")";
    return List.of(
        new Figure(name + ", p50", Double.parseDouble(told[2]), "ms", ""),
        new Figure(name + ", p99", Double.parseDouble(told[3]), "ms", isAll ? "60" : ""),
        new Figure(name + ", longest", Double.parseDouble(told[4]), "ms", ""));
  }

  // --- processes ---------------------------------------------------------------------------

  private static Path store() throws IOException, InterruptedException {
    Path store =
        Path.of(
            Optional.ofNullable(System.getenv("INFORCE_SCALE_STORE")).orElse("target/scale-store"));
    if (!Files.exists(store.resolve("store.db"))) {
      List<String> words = new ArrayList<>(List.of("org.inforce.Main", "ingest", "--quiet"));
      words.addAll(List.of("--data", store.toString()));
      words.addAll(TAKEN);
      int exitCode = java(words.toArray(String[]::new)).inheritIO().start().waitFor();
      if (exitCode != 0 && exitCode != 3) {
        throw new IllegalStateException("the store could not be made: exit code " + exitCode);
      }
    }
    return store;
  }

  /// This program's own Java and classes, with the options of the launcher.
  private static ProcessBuilder java(String... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(List.of(words));
    return new ProcessBuilder(command);
  }
}
