package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.inforce.Scores;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.ReadResult;
import org.inforce.source.Digest;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceResult;
import org.junit.jupiter.api.Test;

/// Precision over real documents: three hundred citations drawn by a fixed seed, as many of each
/// kind and form as there are to be had, each judged by a person. The draw goes by a hash of each
/// citation, so that a change of the rules leaves the rest of the sample as it was.
class CitationPrecisionTest {
  private static final String SEED = "2026-11-23";
  private static final int DRAWN = 300;
  private static final Path REVIEWED = Path.of("corpus/reviewed/citations.tsv");

  /// A citation with the key it is drawn and reviewed by, its group, and the words around it.
  record Drawn(String key, String group, String around) {}

  private static final class Judged {
    int drawn;
    int right;
  }

  @Test
  void threeHundredDrawnCitationsAreJudged() throws IOException {
    Map<String, String> verdicts = verdicts();
    Map<String, Judged> groups = new TreeMap<>();
    List<String> unreviewed = new ArrayList<>();
    StringBuilder wrong = new StringBuilder();
    for (Drawn drawn : sample()) {
      Judged judged = groups.computeIfAbsent(drawn.group(), g -> new Judged());
      String verdict = verdicts.getOrDefault(drawn.key(), "");
      judged.drawn++;
      if (verdict.isEmpty()) {
        unreviewed.add(drawn.key() + "\t" + drawn.group() + "\t" + drawn.around());
      } else if (verdict.equals("right")) {
        judged.right++;
      } else {
        wrong
            .append("- ")
            .append(drawn.group())
            .append(' ')
            .append(drawn.key())
            .append(": ")
            .append(verdict)
            .append('\n');
      }
    }
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/citations-unreviewed.tsv"), unreviewed);
    assertThat(unreviewed).as("add verdicts to " + REVIEWED).isEmpty();
    Scores.check("citations-precision", report(groups) + "\n" + wrong);
    assertThat(groups.values().stream().mapToInt(g -> g.right).sum())
        .isGreaterThanOrEqualTo((int) (DRAWN * 0.95));
  }

  private static String report(Map<String, Judged> groups) {
    StringBuilder rows = new StringBuilder();
    int drawn = 0;
    int right = 0;
    for (Map.Entry<String, Judged> group : groups.entrySet()) {
      drawn += group.getValue().drawn;
      right += group.getValue().right;
      rows.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.2f |\n",
              group.getKey(),
              group.getValue().drawn,
              group.getValue().right / (double) group.getValue().drawn));
    }
    return String.format(
        Locale.ROOT,
        "### Citations in the Federal Register and in court papers\n\n"
            + "%d citations drawn by a fixed seed, spread over kinds and forms, and judged one by"
            + " one (place, kind and authority;\n"
            + "an unresolved one is right when the words refer to something and do not say which):"
            + " precision %.3f.\n\n"
            + "| Kind, form | Drawn | Precision |\n"
            + "|---|---|---|\n"
            + "%s",
        drawn,
        right / (double) drawn,
        rows);
  }

  private static Map<String, String> verdicts() throws IOException {
    Map<String, String> verdicts = new HashMap<>();
    for (String line : Files.readAllLines(REVIEWED)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        verdicts.put(columns[0], columns[1].equals("right") ? "right" : columns[2]);
      }
    }
    return verdicts;
  }

  /// Group by group in turn, the next of each by its hash, until there are enough.
  private static List<Drawn> sample() throws IOException {
    Map<String, List<Drawn>> groups = new TreeMap<>();
    Map<String, Integer> seen = new HashMap<>();
    each(document -> {
      for (Citation c : new CitationFinder().find(document)) {
        Drawn drawn = drawn(document, c, seen);
        groups.computeIfAbsent(drawn.group(), g -> new ArrayList<>()).add(drawn);
      }
    });
    List<Deque<Drawn>> queues = new ArrayList<>();
    for (List<Drawn> group : groups.values()) {
      group.sort(Comparator.comparing(drawn -> hash(SEED + drawn.key())));
      queues.add(new ArrayDeque<>(group));
    }
    List<Drawn> sample = new ArrayList<>();
    while (sample.size() < DRAWN && queues.stream().anyMatch(q -> !q.isEmpty())) {
      for (Deque<Drawn> queue : queues) {
        if (!queue.isEmpty() && sample.size() < DRAWN) {
          sample.add(queue.removeFirst());
        }
      }
    }
    return sample;
  }

  private static void each(java.util.function.Consumer<Document> use) {
    new LocalSources(InstantSource.fixed(Instant.EPOCH))
        .find(
            List.of(
                Scores.shared("corpus/issues/FR-2024-02-12.xml.gz"),
                Scores.shared("corpus/issues/FR-2018-02-07-uslm.xml.gz"),
                Scores.shared("corpus/fr-xml/single"),
                Scores.shared("corpus/orders/opinions-json"),
                Scores.shared("corpus/orders/text")),
            found -> {
              if (found instanceof SourceResult.Found source) {
                new DocumentReader()
                    .read(
                        source.source(),
                        result -> {
                          if (result instanceof ReadResult.Read read) {
                            use.accept(read.document());
                          }
                        });
              }
            });
  }

  private static Drawn drawn(Document document, Citation c, Map<String, Integer> seen) {
    String ids = c.authorities().stream().map(AuthorityId::path).toList().toString();
    String group = c.kind().code() + ", " + c.form().code();
    String words = document.version().document() + "\n" + group + "\n" + c.evidence().quote() + ids;
    int occurrence = seen.merge(words, 1, Integer::sum);
    String text = document.text();
    int start = c.span().start();
    int end = c.span().end();
    String around =
        text.substring(Math.max(0, start - 160), start)
            + "⟦"
            + c.evidence().quote()
            + "⟧"
            + text.substring(end, Math.min(text.length(), end + 60));
    return new Drawn(
        hash(words + occurrence).substring(0, 10),
        group,
        ids + c.pin().map(p -> " pin " + p).orElse("") + "\t" + around.replaceAll("\\s+", " "));
  }

  private static String hash(String words) {
    return Digest.sha256(words.getBytes(StandardCharsets.UTF_8));
  }
}
