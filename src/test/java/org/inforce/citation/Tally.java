package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts what was found of what was expected.
final class Tally {
  int expected;
  int found;
  int given;
  int right;
  final List<String> misses = new ArrayList<>();

  void add(Tally other) {
    expected += other.expected;
    found += other.found;
    given += other.given;
    right += other.right;
    misses.addAll(other.misses);
  }

  double recall() {
    return expected == 0 ? 1 : (double) found / expected;
  }

  double precision() {
    return given == 0 ? 1 : (double) right / given;
  }

  double f1() {
    double sum = recall() + precision();
    return sum == 0 ? 0 : 2 * recall() * precision() / sum;
  }

  /// A line of the table; `undisputed` is the same without the rows argued against.
  String row(String name, Tally undisputed) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f | %.3f |",
        name,
        expected,
        precision(),
        recall(),
        f1(),
        undisputed.f1());
  }
}
