package org.inforce.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;

/// Whether twice the text takes twice the time: real text up to 100 million characters in one
/// document, and a million characters of what a careless scanner would read again and again.
final class Linearity {
  private static final int MILLION = 1_000_000;
  private static final int ROUNDS = 3;

  /// Each repeated until it fills the text.
  private static final List<String> WORST =
      List.of(
          "§§ 1, 1, 1, ",
          "§ 1 ",
          "Id. Id. ",
          "Id. at 5. ",
          "1234567890",
          "1 ",
          "1.1-",
          "U.S.C. ",
          "1 U.S.C. 1, ",
          "5 U.S.C. 552(a)(1)(i) and (ii), ",
          "(a)(1)(i)",
          "\"",
          "( ",
          "((",
          "A",
          "A ",
          "Aa v. ",
          "Ash v. Birch, 1 U.S. 1 (",
          "1 U.S. 1, ",
          "Foo, supra, ",
          "the Act ",
          "section 1 of the Act of ",
          "Clean Air Act (",
          "of the United States Act ",
          "see 1(a)",
          "No. 1-1-",
          "</p><p ",
          "[a](",
          "*",
          "-\na",
          "\n\n",
          "§ 1.1 of this ");

  private final CitationFinder finder = new CitationFinder();

  private Linearity() {}

  static List<Figure> measure() throws IOException {
    Linearity linearity = new Linearity();
    List<Figure> figures = new ArrayList<>();
    for (String texts : List.of("federal register", "opinions")) {
      StringBuilder all = new StringBuilder();
      Texts.named(texts).forEach(document -> all.append(document.text()).append("\n\n"));
      double before = 0;
      for (int millions : new int[] {12, 25, 50, 100}) {
        double seconds = linearity.seconds(filled(all.toString(), millions * MILLION));
        String factor =
            before == 0 ? "" : " (%.2f times the one before)".formatted(seconds / before);
        figures.add(
            new Figure(
                "citations, %s, %d million characters%s".formatted(texts, millions, factor),
                seconds,
                "s",
                before == 0 ? "" : "twice"));
        before = seconds;
      }
    }
    for (String seed : WORST) {
      double one = linearity.seconds(filled(seed, MILLION));
      double two = linearity.seconds(filled(seed, 2 * MILLION));
      figures.add(
          new Figure(
              "citations, a million characters of `%s` (two million: %.2f times)"
                  .formatted(seed.replace("\n", "\\n").replace("|", "\\|"), two / one),
              one,
              "s",
              "twice"));
    }
    return figures;
  }

  private static String filled(String seed, int length) {
    return seed.repeat(length / seed.length() + 1).substring(0, length);
  }

  /// The best of a few rounds, after one that does not count.
  private double seconds(String text) {
    Document document = Document.ofText("text", text);
    finder.find(document);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      finder.find(document);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }
}
