package org.inforce.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;
import org.inforce.obligation.ObligationFinder;

/// How fast norms are found, on one thread, by its processor time: over one issue of the Federal
/// Register, and in one text that is made twice as long, which must take twice the time.
final class NormFigures {
  private static final int ROUNDS = 12;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final ObligationFinder finder = new ObligationFinder();
  private final CitationFinder citations = new CitationFinder();

  static List<Figure> measure() throws IOException {
    NormFigures figures = new NormFigures();
    List<Document> issue = Texts.named("federal register");
    double seconds = figures.best(issue);
    Document once = joined(issue, 1);
    Document twice = joined(issue, 2);
    return List.of(
        new Figure("norms, federal register", Texts.megabytes(issue) / seconds, "MB/s", "1 MB/s"),
        new Figure(
            "norms, a text of twice the length",
            figures.best(List.of(twice)) / figures.best(List.of(once)),
            "times as long",
            "2"));
  }

  private static Document joined(List<Document> documents, int times) {
    String text = documents.stream().map(Document::text).collect(Collectors.joining("\n\n"));
    return Document.ofText("joined", (text + "\n\n").repeat(times));
  }

  /// Seconds of processor time, the least of several rounds; citations are found before.
  private double best(List<Document> documents) {
    List<List<Citation>> cited = new ArrayList<>();
    documents.forEach(document -> cited.add(citations.find(document)));
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      for (int i = 0; i < documents.size(); i++) {
        finder.find(documents.get(i), cited.get(i));
      }
      best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return best;
  }
}
