package org.inforce.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Coverage-guided fuzzing (Jazzer) of every parser for a bounded time, from real documents as
/// seeds. What it finds stays in `target/fuzz/FORM` and is kept, once mended, among the test
/// resources of the package `document`.
final class Fuzzing {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Path RESOURCES = Path.of("src/test/resources/org/inforce/document/fuzz");
  private static final Path WORK = Path.of("target/fuzz");
  private static final int MAX_SEED = 20_000;
  private static final int MAX_SEEDS = 20;
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 60);

  /// Its guidance fails on a reader that is not namespace-aware; what it looks for, a fetch, is
  /// looked for by others of its kind.
  private static final String BROKEN_HOOK =
      "com.code_intelligence.jazzer.sanitizers.XmlParserSsrfGuidance";

  private static final Pattern PROGRESS =
      Pattern.compile("#(?<runs>\\d+)\\s+\\w+\\s+cov: (?<edges>\\d+).*");

  private Fuzzing() {}

  /// Where the seeds of each form are; `docx` has its own, the main parts of made-up documents.
  private static Map<String, List<Path>> forms() {
    Map<String, List<Path>> forms = new LinkedHashMap<>();
    forms.put("gpo", List.of(CORPUS.resolve("fr-xml/gpo"), CORPUS.resolve("fr-xml/cfpb")));
    forms.put("uslm", List.of(CORPUS.resolve("fr-xml/uslm"), CORPUS.resolve("statutes")));
    forms.put("html", List.of(CORPUS.resolve("press/mn-ag"), CORPUS.resolve("dockets")));
    forms.put("json", List.of(CORPUS.resolve("orders/opinions-json")));
    forms.put("feed", List.of(CORPUS.resolve("press/mn-ag/mn_ag_rss.xml")));
    forms.put("text", List.of(CORPUS.resolve("fr-text"), CORPUS.resolve("case-study")));
    forms.put("xml", List.of(CORPUS.resolve("dockets/mods")));
    forms.put("pdf", List.of(CORPUS.resolve("orders/pdf")));
    forms.put("docx", List.of());
    return forms;
  }

  static List<Figure> measure() throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, List<Path>> form : forms().entrySet()) {
      figures.addAll(fuzz(form.getKey(), form.getValue()));
    }
    return figures;
  }

  private static List<Figure> fuzz(String form, List<Path> places)
      throws IOException, InterruptedException {
    Path work = WORK.resolve(form);
    Path seeds = Files.createDirectories(work.resolve("seeds"));
    Path grown = Files.createDirectories(work.resolve("grown"));
    List<Path> from = new ArrayList<>(places);
    from.add(RESOURCES.resolve(form));
    copySeeds(from, seeds);
    Process process =
        new ProcessBuilder(command(form, work, grown, seeds)).redirectErrorStream(true).start();
    double runs = 0;
    double edges = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher progress = PROGRESS.matcher(line);
        if (progress.matches()) {
          runs = Double.parseDouble(progress.group("runs"));
          edges = Double.parseDouble(progress.group("edges"));
        }
      }
    }
    process.waitFor();
    return List.of(
        new Figure(form + ": inputs in " + SECONDS + " s", runs, "", ""),
        new Figure(form + ": edges covered", edges, "", ""),
        new Figure(form + ": finds", finds(work), "", "0"));
  }

  private static List<String> command(String form, Path work, Path grown, Path seeds) {
    return List.of(
        System.getProperty("java.home") + "/bin/java",
        "-Xmx1g",
        "-Dfuzz.docx=" + form.equals("docx"),
        "-classpath",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + ParserFuzz.class.getName(),
        "--instrumentation_includes=org.inforce.**",
        "--disabled_hooks=" + BROKEN_HOOK,
        "--keep_going=20",
        "-max_total_time=" + SECONDS,
        "-max_len=" + MAX_SEED,
        "-timeout=30",
        "-rss_limit_mb=3000",
        "-artifact_prefix=" + work + "/",
        grown.toString(),
        seeds.toString());
  }

  /// Whole files that are short enough for many runs a second.
  private static void copySeeds(List<Path> places, Path into) throws IOException {
    for (Path place : places) {
      if (!Files.exists(place)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file :
            files
                .filter(Files::isRegularFile)
                .filter(each -> each.toFile().length() <= MAX_SEED)
                .sorted()
                .limit(MAX_SEEDS)
                .toList()) {
          Files.write(into.resolve(file.getFileName()), Files.readAllBytes(file));
        }
      }
    }
  }

  private static double finds(Path work) throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith("crash-") || name.startsWith("timeout-"))
          .count();
    }
  }
}
