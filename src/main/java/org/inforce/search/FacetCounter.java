package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;

/// Narrows matches to the values asked for and counts the values of what is left. A facet that is
/// narrowed itself is counted over what the other facets leave, so that one sees what choosing
/// another value would give.
final class FacetCounter {
  private static final int MOST_VALUES = 25;

  private final IndexView view;
  private final StatusReader statuses;
  private final Map<Facet, boolean[]> wanted = new EnumMap<>(Facet.class);
  private final List<String> wantedStatuses;
  private final Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
  private final Map<String, Integer> statusCounts = new HashMap<>();
  private final boolean isCounting;

  FacetCounter(IndexView view, StatusReader statuses, SearchQuestion question) {
    this.view = view;
    this.statuses = statuses;
    this.isCounting = question.withFacets();
    this.wantedStatuses = question.filters().getOrDefault(Facet.STATUS, List.of());
    question
        .filters()
        .forEach((facet, names) -> wanted.put(facet, view.column(facet).among(names)));
    if (isCounting) {
      for (Facet facet : Facet.values()) {
        counts.put(facet, new int[view.column(facet).size()]);
      }
    }
  }

  /// The matches that have one of the wanted values of every facet.
  Matches narrow(Matches matches) throws IOException {
    Matches kept = new Matches();
    StatusReader.Labels labels = document -> List.of();
    LeafReaderContext segment = null;
    for (int i = 0; i < matches.size(); i++) {
      int document = matches.document(i);
      if (segment == null || document >= segment.docBase + segment.reader().maxDoc()) {
        segment = view.segmentOf(document);
        labels = statuses.in(segment);
      }
      Iterable<String> of = labels.of(document - segment.docBase);
      if (add(document, of)) {
        kept.add(document, matches.score(i));
      }
    }
    return kept;
  }

  /// Counts a document where it counts; true if it has all that is wanted.
  private boolean add(int document, Iterable<String> labels) {
    int failed = 0;
    Facet failing = Facet.YEAR;
    for (Map.Entry<Facet, boolean[]> each : wanted.entrySet()) {
      if (!has(document, each.getKey(), each.getValue(), labels)) {
        failed++;
        failing = each.getKey();
      }
    }
    if (isCounting && failed == 0) {
      counts.keySet().forEach(facet -> count(facet, document, labels));
    } else if (isCounting && failed == 1) {
      count(failing, document, labels);
    }
    return failed == 0;
  }

  private boolean has(int document, Facet facet, boolean[] values, Iterable<String> labels) {
    if (facet != Facet.STATUS) {
      return view.column(facet).hasAny(document, values);
    }
    for (String label : labels) {
      if (wantedStatuses.contains(label)) {
        return true;
      }
    }
    return false;
  }

  private void count(Facet facet, int document, Iterable<String> labels) {
    if (facet == Facet.STATUS) {
      labels.forEach(label -> statusCounts.merge(label, 1, Integer::sum));
      return;
    }
    FacetColumn column = view.column(facet);
    int[] counted = counts.getOrDefault(facet, new int[0]);
    for (int i = column.start(document); i < column.end(document); i++) {
      counted[column.at(i)]++;
    }
  }

  /// The most frequent values of each facet first; years the latest first.
  Map<Facet, List<FacetCount>> counts() {
    Map<Facet, List<FacetCount>> all = new EnumMap<>(Facet.class);
    counts.forEach((facet, counted) -> {
      List<FacetCount> values = new ArrayList<>();
      if (facet == Facet.STATUS) {
        statusCounts.forEach((label, count) -> values.add(new FacetCount(label, count)));
      } else {
        addCounted(facet, counted, values);
      }
      values.sort(orderOf(facet));
      all.put(facet, values.subList(0, Math.min(MOST_VALUES, values.size())));
    });
    return all;
  }

  private void addCounted(Facet facet, int[] counted, List<FacetCount> values) {
    FacetColumn column = view.column(facet);
    for (int value = 0; value < counted.length; value++) {
      if (counted[value] > 0) {
        values.add(new FacetCount(column.label(value), counted[value]));
      }
    }
  }

  private static Comparator<FacetCount> orderOf(Facet facet) {
    Comparator<FacetCount> byValue = Comparator.comparing(FacetCount::value);
    return facet == Facet.YEAR
        ? byValue.reversed()
        : Comparator.comparingInt(FacetCount::count).reversed().thenComparing(byValue);
  }
}
