package org.inforce.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import org.inforce.analysis.ProceedingReport;
import org.inforce.proceeding.MeasureMention;

/// All mentions of measures in the order of their reports, numbered from 0, with the words that
/// tell one from another.
final class Mentions {
  private final List<ProceedingReport> reports;
  private final int[] from;
  private final List<MeasureMention> all = new ArrayList<>();
  private final List<Words> words = new ArrayList<>();

  /// The words of one name: what tells it from others, and what sort of act it is.
  record Words(Set<String> telling, Set<String> kinds) {
    private static Words of(String name) {
      return new Words(MeasureWords.telling(name), MeasureWords.kinds(name));
    }
  }

  /// The mentions of one report are those in [`from`, `to`).
  @FunctionalInterface
  interface Stretch {
    void take(int mention, int from, int to);
  }

  Mentions(List<ProceedingReport> reports) {
    this.reports = reports;
    this.from = new int[reports.size() + 1];
    Map<String, Words> ofName = new HashMap<>();
    for (int report = 0; report < reports.size(); report++) {
      for (MeasureMention mention : reports.get(report).measures()) {
        all.add(mention);
        words.add(ofName.computeIfAbsent(mention.name(), Words::of));
      }
      from[report + 1] = all.size();
    }
  }

  int size() {
    return all.size();
  }

  MeasureMention get(int mention) {
    return all.get(mention);
  }

  List<MeasureMention> get(List<Integer> mentions) {
    return mentions.stream().map(all::get).toList();
  }

  Set<String> telling(int mention) {
    return words.get(mention).telling();
  }

  Set<String> kinds(int mention) {
    return words.get(mention).kinds();
  }

  void each(IntConsumer action) {
    for (int mention = 0; mention < all.size(); mention++) {
      action.accept(mention);
    }
  }

  /// Each mention with its report.
  void eachTold(ObjIntConsumer<ProceedingReport> action) {
    for (int report = 0; report < reports.size(); report++) {
      for (int mention = from[report]; mention < from[report + 1]; mention++) {
        action.accept(reports.get(report), mention);
      }
    }
  }

  /// Each mention with those of its report.
  void eachWithin(Stretch action) {
    for (int report = 0; report < reports.size(); report++) {
      for (int mention = from[report]; mention < from[report + 1]; mention++) {
        action.take(mention, from[report], from[report + 1]);
      }
    }
  }
}
