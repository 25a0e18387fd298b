package org.inforce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The judged queries of `corpus/relevance`.
public final class JudgedQueries {
  private static final Path FOLDER = Path.of("corpus/relevance");
  private static final int FIRST = 10;

  private JudgedQueries() {}

  /// A query, why it is hard (empty where it is not), and the grades of documents, 3 the best.
  public record Judged(int number, String query, String note, Map<String, Integer> grades) {
    public Judged {
      grades = Map.copyOf(grades);
    }

    /// nDCG at 10: discounted cumulative gain against the best order there could be, where the gain
    /// of a document is 2^grade - 1.
    public double gain(List<String> found) {
      List<Integer> got = found.stream().map(id -> grades.getOrDefault(id, 0)).toList();
      List<Integer> best =
          grades.values().stream().sorted((a, b) -> Integer.compare(b, a)).toList();
      return sum(got) / sum(best);
    }

    private static double sum(List<Integer> grades) {
      double sum = 0;
      for (int i = 0; i < Math.min(FIRST, grades.size()); i++) {
        sum += ((1 << grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
      }
      return sum;
    }
  }

  /// In the order of the file.
  public static List<Judged> read() throws IOException {
    Map<Integer, Map<String, Integer>> grades = new HashMap<>();
    for (List<String> line : lines("judgements.tsv")) {
      grades
          .computeIfAbsent(Integer.valueOf(line.get(0)), number -> new HashMap<>())
          .put(line.get(1), Integer.valueOf(line.get(2)));
    }
    List<Judged> queries = new ArrayList<>();
    for (List<String> line : lines("queries.tsv")) {
      int number = Integer.parseInt(line.get(0));
      String note = line.size() > 3 ? line.get(3) : "";
      queries.add(new Judged(number, line.get(1), note, grades.getOrDefault(number, Map.of())));
    }
    return queries;
  }

  private static List<List<String>> lines(String name) throws IOException {
    return Files.readAllLines(FOLDER.resolve(name)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
