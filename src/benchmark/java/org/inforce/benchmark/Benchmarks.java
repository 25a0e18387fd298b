package org.inforce.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/// Measures by name (`norms`, `commands`, `documents`, `finders`, `linearity`, `search`, `load`,
/// `fuzz`, `status`, `kills`, `scale`, or `all`) and keeps each result in its section of
/// `docs/benchmarks.md`.
public final class Benchmarks {
  private static final Path FILE = Path.of("docs/benchmarks.md");

  private interface Suite {
    List<Figure> measure() throws IOException, InterruptedException, RunnerException;
  }

  private static final Map<String, Suite> SUITES = suites();

  private Benchmarks() {}

  private static Map<String, Suite> suites() {
    Map<String, Suite> suites = new LinkedHashMap<>();
    suites.put("commands", WholeCommands::measure);
    suites.put("documents", Documents::measure);
    suites.put("finders", Finders::measure);
    suites.put("linearity", Linearity::measure);
    suites.put("norms", NormFigures::measure);
    suites.put("pdf", PdfFigures::measure);
    suites.put("search", SearchFigures::measure);
    suites.put("load", Load::measure);
    suites.put("fuzz", Fuzzing::measure);
    suites.put("status", StatusFigures::measure);
    suites.put("kills", Kills::measure);
    suites.put("scale", ScaleFigures::measure);
    return suites;
  }

  public static void main(String[] names)
      throws IOException, InterruptedException, RunnerException {
    List<String> wanted = new ArrayList<>();
    for (String name : String.join(" ", names).strip().split("\\s+")) {
      wanted.addAll(name.equals("all") ? SUITES.keySet() : List.of(name));
    }
    for (String name : wanted) {
      Suite suite = SUITES.get(name);
      if (suite == null) {
        System.err.println(
            "inforce bench: no benchmark is called " + name + "; there are " + SUITES.keySet());
        System.exit(2);
      } else {
        write(name, table(suite.measure()));
      }
    }
  }

  private static String table(List<Figure> figures) throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder();
    table.append(machine()).append("\n\n| What | Best | Goal |\n|---|---|---|\n");
    for (Figure figure : figures) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.3g %s | %s |\n",
              figure.name(),
              figure.value(),
              figure.unit(),
              figure.goal()));
    }
    System.out.println(table);
    return table.toString();
  }

  private static String machine() throws IOException, InterruptedException {
    Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
    String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    git.waitFor();
    return "%d cores, %s %s, Java %s, commit %s."
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"),
            commit);
  }

  private static void write(String section, String body) throws IOException {
    String all =
        Files.exists(FILE)
            ? Files.readString(FILE)
            : "# Benchmarks\n\nMeasured by `./inforce bench`.\n";
    String start = "## " + section + "\n";
    String text = start + "\n" + body;
    int from = all.indexOf(start);
    int next = from < 0 ? -1 : all.indexOf("\n## ", from + 1);
    String updated =
        from < 0
            ? all + "\n" + text
            : all.substring(0, from) + text + (next < 0 ? "" : all.substring(next));
    Files.writeString(FILE, updated);
  }
}
