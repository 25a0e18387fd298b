package org.inforce.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.inforce.citation.CitationFinder;
import org.inforce.document.Document;

/// Whether twice the text takes twice the time: real text up to 100 million characters in one
/// document, and [WorstTexts] over four doublings. What is told is the power of the length with
/// which the time grows (1 is linear, 2 quadratic): the slope of the line of least squares through
/// the logarithms. A time is the best of a few rounds of the thread's own processor time, each
/// after the heap was cleared, so that neither other work nor the collector is counted.
final class Linearity {
  private static final int MILLION = 1_000_000;
  private static final int[] LENGTHS = {MILLION / 2, MILLION, 2 * MILLION, 4 * MILLION};
  private static final int ROUNDS = 4;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final CitationFinder finder = new CitationFinder();

  private Linearity() {}

  static List<Figure> measure() throws IOException {
    Linearity linearity = new Linearity();
    List<Figure> figures = new ArrayList<>();
    for (String texts : List.of("federal register", "opinions")) {
      StringBuilder all = new StringBuilder();
      Texts.named(texts).forEach(document -> all.append(document.text()).append("\n\n"));
      String seed = all.toString();
      figures.add(
          linearity.figure(
              "citations, %s, 12 to 100 million characters, for a hundred".formatted(texts),
              i -> seed,
              12 * MILLION,
              25 * MILLION,
              50 * MILLION,
              100 * MILLION));
    }
    for (Map.Entry<String, IntFunction<String>> worst : WorstTexts.all().entrySet()) {
      String name = worst.getKey().replace("\n", "\\n").replace("|", "\\|");
      figures.add(
          linearity.figure(
              "citations, half a million to four million characters of `%s`, for four"
                  .formatted(name),
              worst.getValue(),
              LENGTHS));
    }
    return figures;
  }

  private Figure figure(String name, IntFunction<String> words, int... lengths) {
    double[] seconds = new double[lengths.length];
    seconds(filled(words, lengths[0]));
    for (int k = 0; k < lengths.length; k++) {
      seconds[k] = seconds(filled(words, lengths[k]));
    }
    double power = slope(lengths, seconds);
    return new Figure(
        "%s (grows by the power %.2f)".formatted(name, power),
        seconds[seconds.length - 1],
        "s",
        "power 1");
  }

  private static String filled(IntFunction<String> words, int length) {
    StringBuilder text = new StringBuilder(length + 100);
    for (int i = 1; text.length() < length; i++) {
      text.append(words.apply(i));
    }
    text.setLength(length);
    return text.toString();
  }

  private double seconds(String text) {
    Document document = Document.ofText("text", text);
    finder.find(document);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      System.gc();
      long start = THREADS.getCurrentThreadCpuTime();
      finder.find(document);
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return best;
  }

  private static double slope(int[] lengths, double[] seconds) {
    double meanX = 0;
    double meanY = 0;
    for (int k = 0; k < lengths.length; k++) {
      meanX += Math.log(lengths[k]) / lengths.length;
      meanY += Math.log(seconds[k]) / lengths.length;
    }
    double products = 0;
    double squares = 0;
    for (int k = 0; k < lengths.length; k++) {
      double x = Math.log(lengths[k]) - meanX;
      products += x * (Math.log(seconds[k]) - meanY);
      squares += x * x;
    }
    return products / squares;
  }
}
