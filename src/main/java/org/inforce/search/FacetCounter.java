package org.inforce.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Narrows matches to the values asked for and counts the values of what is left. A facet that is
/// narrowed itself is counted over what the other facets leave, so that one sees what choosing
/// another value would give.
final class FacetCounter {
  private static final int MOST_VALUES = 25;

  /// A facet whose values lie in a column, with the values asked for (none: any will do).
  private static final class Counted {
    private final Facet facet;
    private final FacetColumn column;
    private final boolean isNarrowed;
    private final boolean[] wanted;
    private final int[] counts;

    Counted(Facet facet, FacetColumn column, List<String> names) {
      this.facet = facet;
      this.column = column;
      this.isNarrowed = !names.isEmpty();
      this.wanted = column.among(names::contains);
      this.counts = new int[column.size()];
    }

    boolean fits(int document) {
      return !isNarrowed || column.hasAny(document, wanted);
    }

    void count(int document) {
      for (int i = column.start(document); i < column.end(document); i++) {
        counts[column.at(i)]++;
      }
    }
  }

  private final List<Counted> columns = new ArrayList<>();
  private final boolean isCounting;

  FacetCounter(IndexView view, FacetColumn statuses, SearchQuestion question) {
    this.isCounting = question.withFacets();
    for (Facet facet : Facet.values()) {
      List<String> names = question.filters().getOrDefault(facet, List.of());
      if (isCounting || !names.isEmpty()) {
        FacetColumn column = facet == Facet.STATUS ? statuses : view.column(facet);
        columns.add(new Counted(facet, column, names));
      }
    }
  }

  /// The matches that have one of the wanted values of every facet.
  Matches narrow(Matches matches) {
    if (columns.isEmpty()) {
      return matches;
    }
    Matches kept = new Matches();
    for (int i = 0; i < matches.size(); i++) {
      if (add(matches.document(i))) {
        kept.add(matches.document(i), matches.score(i));
      }
    }
    return kept;
  }

  /// Counts a document where it counts; true if it has all that is wanted.
  private boolean add(int document) {
    int failed = 0;
    int failing = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).fits(document)) {
        failed++;
        failing = i;
      }
    }
    if (isCounting && failed == 0) {
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).count(document);
      }
    } else if (isCounting && failed == 1) {
      columns.get(failing).count(document);
    }
    return failed == 0;
  }

  /// The most frequent values of each facet first; years the latest first.
  Map<Facet, List<FacetCount>> counts() {
    Map<Facet, List<FacetCount>> all = new EnumMap<>(Facet.class);
    for (Counted counted : columns) {
      List<FacetCount> values = new ArrayList<>();
      for (int value = 0; value < counted.counts.length; value++) {
        if (counted.counts[value] > 0) {
          values.add(new FacetCount(counted.column.label(value), counted.counts[value]));
        }
      }
      all.put(counted.facet, first(values, counted.facet));
    }
    return all;
  }

  private static List<FacetCount> first(List<FacetCount> values, Facet facet) {
    values.sort(orderOf(facet));
    return values.subList(0, Math.min(MOST_VALUES, values.size()));
  }

  private static Comparator<FacetCount> orderOf(Facet facet) {
    Comparator<FacetCount> byValue = Comparator.comparing(FacetCount::value);
    return facet == Facet.YEAR
        ? byValue.reversed()
        : Comparator.comparingInt(FacetCount::count).reversed().thenComparing(byValue);
  }
}
