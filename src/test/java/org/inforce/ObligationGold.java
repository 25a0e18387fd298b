package org.inforce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.ReadResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The reviewed answers for obligations under `../shared/gold`, read as they are.
public final class ObligationGold {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ObligationGold() {}

  /// One reviewed norm, or a distractor that must not be found.
  public record Norm(
      String id,
      String doc,
      String quote,
      int start,
      int end,
      String mapped,
      String actor,
      List<String> authorities,
      boolean distractor) {}

  /// One sentence of European law and whether it regulates somebody.
  public record Rule(String id, String text, boolean regulatory) {}

  public static List<Norm> norms() throws IOException {
    List<Norm> norms = new ArrayList<>();
    for (JsonNode node : lines("gold/obligations/case_study.jsonl")) {
      norms.add(
          new Norm(
              node.path("id").asString(),
              node.path("doc").asString(),
              node.path("quote").asString(),
              node.path("start").asInt(),
              node.path("end").asInt(),
              node.path("mapped").asString(),
              node.path("actor").asString(""),
              strings(node.path("authority")),
              node.path("distractor").asBoolean(false)));
    }
    return norms;
  }

  public static List<Rule> rules() throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (JsonNode node : lines("gold/obligations/eu_rules.jsonl")) {
      boolean regulatory = strings(node.path("mapped")).contains("duty_bearing");
      rules.add(new Rule(node.path("id").asString(), node.path("text").asString(), regulatory));
    }
    return rules;
  }

  /// A document of the case study with what its sidecar says.
  public static Document caseStudy(String doc) throws IOException {
    Path path = Scores.shared("corpus/case-study").resolve(doc);
    byte[] sidecar = Files.readAllBytes(path.resolveSibling(doc.replace(".txt", ".meta.json")));
    return switch (DocumentReader.readText(doc, Files.readString(path), sidecar)) {
      case ReadResult.Read read -> read.document();
      case ReadResult.Unreadable unreadable -> throw new IllegalStateException(unreadable.reason());
    };
  }

  private static List<JsonNode> lines(String path) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(Scores.shared(path))) {
      if (!line.isBlank()) {
        nodes.add(JSON.readTree(line));
      }
    }
    return nodes;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.asString()));
    return strings;
  }

  public static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
