package org.inforce.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.JudgedQueries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  private final HttpClient client = HttpClient.newHttpClient();
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
    Files.write(pages, pages());
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
    asking.waitFor();
    Files.delete(pages);
    return figures;
  }

  private static List<Figure> figures(String[] told) {
    if (told[0].equals("refused")) {
      return List.of(new Figure("answers other than 200", Double.parseDouble(told[1]), "", "0"));
    }
    boolean isAll = told[0].equals("all");
    String name = (isAll ? "all pages" : told[0]) + " at " + RATE + " a second (" + told[1] + ")";
    return List.of(
        new Figure(name + ", p50", Double.parseDouble(told[2]), "ms", ""),
        new Figure(name + ", p99", Double.parseDouble(told[3]), "ms", isAll ? "60" : ""),
        new Figure(name + ", longest", Double.parseDouble(told[4]), "ms", ""));
  }

  // --- what is asked for -------------------------------------------------------------------

  /// A hundred parts of what readers ask for, each kind spread over what there is of it.
  private List<String> pages() throws IOException, InterruptedException {
    List<String> pages = new ArrayList<>();
    add(pages, "start", 8, List.of("/"));
    List<String> searches = new ArrayList<>();
    for (JudgedQueries.Judged judged : JudgedQueries.read()) {
      searches.add("/search?stay=1&q=" + URLEncoder.encode(judged.query(), StandardCharsets.UTF_8));
    }
    add(pages, "search", 30, searches);
    add(pages, "suggestions", 10, List.of("/suggest?q=8+u.s.c", "/suggest?q=medic"));
    add(pages, "document", 20, each("/documents?limit=500", "id", "/documents/"));
    add(pages, "authority", 10, authorities());
    add(pages, "measure", 7, each("/measures?limit=200", "id", "/measures/"));
    add(pages, "case", 5, each("/cases?limit=200", "id", "/cases/"));
    add(pages, "register", 4, List.of("/obligations", "/obligations?modality=prohibition"));
    add(pages, "changes", 2, List.of("/changes"));
    add(pages, "conflicts", 2, List.of("/conflicts"));
    add(pages, "calendar", 2, List.of("/calendar"));
    return pages;
  }

  /// Every kind gets a hundred lines for each part of it, going round through its paths.
  private static void add(List<String> pages, String kind, int parts, List<String> paths) {
    for (int i = 0; i < parts * 100 && !paths.isEmpty(); i++) {
      pages.add(kind + "\t" + paths.get(i % paths.size()));
    }
  }

  /// Those most cited.
  private List<String> authorities() throws IOException, InterruptedException {
    List<String> paths = new ArrayList<>();
    JsonNode facets = ask("/api/v1/search?q=&limit=1").path("facets");
    facets.path("authority").propertyNames().forEach(paths::add);
    return paths;
  }

  private List<String> each(String list, String field, String folder)
      throws IOException, InterruptedException {
    List<String> paths = new ArrayList<>();
    for (JsonNode entry : ask("/api/v1" + list).path("results")) {
      paths.add(folder + entry.path(field).asString().replace(" ", "%20"));
    }
    return paths;
  }

  private JsonNode ask(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
    return JsonMapper.shared()
        .readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
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
