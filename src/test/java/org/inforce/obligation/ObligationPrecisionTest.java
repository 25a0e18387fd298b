package org.inforce.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.inforce.Scores;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.ReadResult;
import org.inforce.source.Digest;
import org.inforce.source.PastedDocument;
import org.junit.jupiter.api.Test;

/// Precision over real documents of the Federal Register: fifty norms drawn by a fixed seed, each
/// judged by a person. The draw goes by a hash of each norm, so that a change of the rules leaves
/// the rest of the sample as it was.
class ObligationPrecisionTest {
  private static final String SEED = "2026-11-24";
  private static final int DRAWN = 50;
  private static final Path REVIEWED = Path.of("corpus/reviewed/obligations-fr.tsv");

  /// A norm with the key it is drawn and reviewed by.
  record Drawn(String key, String file, Obligation norm) {}

  @Test
  void fiftyDrawnNormsAreJudged() throws IOException {
    Map<String, String> verdicts = verdicts();
    List<Drawn> sample = sample();
    List<String> unreviewed = new ArrayList<>();
    StringBuilder wrong = new StringBuilder();
    int right = 0;
    for (Drawn drawn : sample) {
      String verdict = verdicts.getOrDefault(drawn.key(), "");
      if (verdict.isEmpty()) {
        unreviewed.add(drawn.key() + " in " + drawn.file());
      } else if (verdict.equals("right")) {
        right++;
      } else {
        wrong.append("- ").append(drawn.key()).append(' ').append(verdict).append('\n');
      }
    }
    assertThat(unreviewed).as("add verdicts to " + REVIEWED).isEmpty();
    double precision = right / (double) sample.size();
    Scores.check(
        "obligations-precision",
        String.format(
            Locale.ROOT,
            "### Obligations in the Federal Register\n\n"
                + "%d norms drawn by a fixed seed and judged one by one: precision %.2f; 0.90 as"
                + " first drawn, before what was wrong was mended.\n\n"
                + "%s",
            sample.size(),
            precision,
            wrong));
    assertThat(precision).isGreaterThanOrEqualTo(0.9);
  }

  private static Map<String, String> verdicts() throws IOException {
    Map<String, String> verdicts = new HashMap<>();
    for (String line : Files.readAllLines(REVIEWED)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        verdicts.put(
            columns[0], columns[1].equals("right") ? "right" : columns[1] + ": " + columns[2]);
      }
    }
    return verdicts;
  }

  static List<Drawn> sample() throws IOException {
    List<Drawn> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Scores.shared("corpus/fr-xml"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        read(file, all);
      }
    }
    all.sort(Comparator.comparing(drawn -> hash(SEED + drawn.key())));
    return all.subList(0, Math.min(DRAWN, all.size()));
  }

  private static void read(Path file, List<Drawn> all) throws IOException {
    new DocumentReader()
        .read(
            new PastedDocument(Files.readAllBytes(file), Instant.EPOCH),
            result -> {
              if (result instanceof ReadResult.Read read) {
                find(read.document(), file.getFileName().toString(), all);
              }
            });
  }

  private static void find(Document document, String file, List<Drawn> all) {
    Map<String, Integer> seen = new HashMap<>();
    for (Obligation norm :
        new ObligationFinder().find(document, new CitationFinder().find(document))) {
      String words = file + "\n" + norm.modality() + "\n" + norm.evidence().quote();
      int occurrence = seen.merge(words, 1, Integer::sum);
      all.add(new Drawn(hash(words + occurrence).substring(0, 10), file, norm));
    }
  }

  private static String hash(String words) {
    return Digest.sha256(words.getBytes(StandardCharsets.UTF_8));
  }
}
