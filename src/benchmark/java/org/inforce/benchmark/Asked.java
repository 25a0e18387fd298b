package org.inforce.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.inforce.JudgedQueries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What readers ask a server for. Most searches and documents are asked for once, as by readers who
/// each have a question of their own: what the judged queries find, and two words of how it is
/// called.
final class Asked {
  private static final long SEED = 20_260_110;
  private static final int HITS = 200;
  private static final int LEAST_LETTERS = 5;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final List<String> judged = new ArrayList<>();
  private final Set<String> documents = new LinkedHashSet<>();
  private final Set<String> authorities = new LinkedHashSet<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();

  Asked(String base) {
    this.base = base;
  }

  /// Ten thousand lines of a kind, a tab and a path, each kind spread over what there is of it.
  List<String> pages() throws IOException, InterruptedException {
    find();
    List<String> searches = new ArrayList<>();
    List<String> starts = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i += 2) {
      searches.add("/search?stay=1&q=" + words.get(i) + "+" + words.get(i + 1));
      starts.add("/suggest?q=" + words.get(i).substring(0, 2 + i % (LEAST_LETTERS - 1)));
    }
    add("start", 8, List.of("/"));
    add("search", 10, judged);
    add("search, own words", 20, searches);
    add("suggestions", 10, starts);
    add("document", 20, shuffled(documents));
    add("authority", 10, List.copyOf(authorities));
    add("measure", 7, each("/measures?limit=200", "/measures/"));
    add("case", 5, each("/cases?limit=200", "/cases/"));
    add("register", 4, List.of("/obligations", "/obligations?modality=prohibition"));
    add("changes", 2, List.of("/changes"));
    add("conflicts", 2, List.of("/conflicts"));
    add("calendar", 2, List.of("/calendar"));
    return pages;
  }

  private void find() throws IOException, InterruptedException {
    for (JudgedQueries.Judged query : JudgedQueries.read()) {
      String asked = URLEncoder.encode(query.query(), StandardCharsets.UTF_8);
      judged.add("/search?stay=1&q=" + asked);
      JsonNode found = ask("/search?limit=" + HITS + "&q=" + asked);
      found.path("facets").path("authority").propertyNames().forEach(authorities::add);
      for (JsonNode hit : found.path("results")) {
        documents.add("/documents/" + hit.path("document").asString().replace(" ", "%20"));
        words.addAll(words(hit.path("title").asString()));
      }
    }
    Collections.shuffle(words, new Random(SEED));
  }

  private static List<String> words(String title) {
    return Arrays.stream(title.split("[^A-Za-z]+"))
        .filter(word -> word.length() >= LEAST_LETTERS)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> shuffled(Set<String> paths) {
    List<String> shuffled = new ArrayList<>(paths);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled;
  }

  /// Every kind gets a hundred lines for each part of a hundred, going round through its paths.
  private void add(String kind, int parts, List<String> paths) {
    if (paths.isEmpty()) {
      throw new IllegalStateException("there is nothing to ask for as " + kind);
    }
    for (int i = 0; i < parts * 100; i++) {
      pages.add(kind + "\t" + paths.get(i % paths.size()));
    }
  }

  private List<String> each(String list, String folder) throws IOException, InterruptedException {
    List<String> paths = new ArrayList<>();
    for (JsonNode entry : ask(list).path("results")) {
      paths.add(folder + entry.path("id").asString().replace(" ", "%20"));
    }
    return paths;
  }

  private JsonNode ask(String list) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/v1" + list)).build();
    return JsonMapper.shared()
        .readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }
}
