package org.inforce.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The values of one facet for all documents of a view, held in memory as numbers: those of
/// document `d` are `values[starts[d]]` up to `values[starts[d + 1]]`, each the place of its label.
/// The index holds no statuses: they depend on the day asked about, and are given.
final class FacetColumn {
  private final int[] starts;
  private final int[] values;
  private final List<String> labels;

  private FacetColumn(int[] starts, int[] values, List<String> labels) {
    this.starts = starts;
    this.values = values;
    this.labels = labels;
  }

  static FacetColumn of(Facet facet, DirectoryReader reader) throws IOException {
    Builder builder = new Builder(reader.maxDoc());
    for (LeafReaderContext segment : reader.leaves()) {
      switch (facet) {
        case SOURCE_KIND -> builder.addNames(segment, IndexFields.SOURCE_KIND);
        case AGENCY -> builder.addNames(segment, IndexFields.AGENCY_FACET);
        case COURT -> builder.addNames(segment, IndexFields.COURT_FACET);
        case AUTHORITY -> builder.addNames(segment, IndexFields.AUTHORITY_FACET);
        case MODALITY -> builder.addNames(segment, IndexFields.MODALITY_FACET);
        case YEAR -> builder.addYears(segment);
        case STATUS -> throw new IllegalArgumentException("the index holds no statuses");
      }
    }
    return builder.build();
  }

  /// The labels given for documents by their identifiers; all others have none.
  static FacetColumn given(Map<String, Set<String>> byDocument, DirectoryReader reader)
      throws IOException {
    Builder builder = new Builder(reader.maxDoc());
    for (LeafReaderContext segment : reader.leaves()) {
      builder.addGiven(segment, byDocument);
    }
    return builder.build();
  }

  int size() {
    return labels.size();
  }

  String label(int value) {
    return labels.get(value);
  }

  int start(int document) {
    return starts[document];
  }

  int end(int document) {
    return starts[document + 1];
  }

  int at(int place) {
    return values[place];
  }

  /// True if one of the document's values is among `wanted`.
  boolean hasAny(int document, boolean[] wanted) {
    for (int i = starts[document]; i < starts[document + 1]; i++) {
      if (wanted[values[i]]) {
        return true;
      }
    }
    return false;
  }

  /// Which values have a label that is wanted.
  boolean[] among(Predicate<String> isWanted) {
    boolean[] wanted = new boolean[labels.size()];
    for (int value = 0; value < wanted.length; value++) {
      wanted[value] = isWanted.test(labels.get(value));
    }
    return wanted;
  }

  /// The labels of one document.
  Set<String> labels(int document) {
    Set<String> all = new HashSet<>();
    for (int i = starts[document]; i < starts[document + 1]; i++) {
      all.add(labels.get(values[i]));
    }
    return all;
  }

  private static final class Builder {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final int[] starts;
    private int[] values = new int[1024];
    private int document;
    private int size;

    Builder(int documents) {
      starts = new int[documents + 1];
    }

    void addNames(LeafReaderContext segment, String field) throws IOException {
      LeafReader reader = segment.reader();
      SortedSetDocValues names = DocValues.getSortedSet(reader, field);
      int[] segmentPlaces = new int[Math.toIntExact(names.getValueCount())];
      for (int i = 0; i < segmentPlaces.length; i++) {
        segmentPlaces[i] = place(names.lookupOrd(i).utf8ToString());
      }
      int next = names.nextDoc();
      for (int i = 0; i < reader.maxDoc(); i++) {
        if (next == i) {
          for (int n = names.docValueCount(); n > 0; n--) {
            add(segmentPlaces[Math.toIntExact(names.nextOrd())]);
          }
          next = names.nextDoc();
        }
        endDocument();
      }
    }

    void addYears(LeafReaderContext segment) throws IOException {
      LeafReader reader = segment.reader();
      NumericDocValues days = DocValues.getNumeric(reader, IndexFields.PUBLISHED_DAY);
      Map<Long, Integer> byDay = new HashMap<>();
      int next = days.nextDoc();
      for (int i = 0; i < reader.maxDoc(); i++) {
        if (next == i) {
          add(byDay.computeIfAbsent(days.longValue(), day -> place(yearOf(day))));
          next = days.nextDoc();
        }
        endDocument();
      }
    }

    void addGiven(LeafReaderContext segment, Map<String, Set<String>> byDocument)
        throws IOException {
      Map<Integer, Set<String>> byNumber = numbered(segment.reader(), byDocument);
      for (int i = 0; i < segment.reader().maxDoc(); i++) {
        byNumber.getOrDefault(i, Set.of()).forEach(label -> add(place(label)));
        endDocument();
      }
    }

    private static Map<Integer, Set<String>> numbered(
        LeafReader reader, Map<String, Set<String>> byDocument) throws IOException {
      Map<Integer, Set<String>> byNumber = new HashMap<>();
      Terms identifiers = Terms.getTerms(reader, IndexFields.ID);
      TermsEnum terms = identifiers.iterator();
      PostingsEnum postings = null;
      for (Map.Entry<String, Set<String>> entry : byDocument.entrySet()) {
        if (terms.seekExact(new BytesRef(entry.getKey()))) {
          postings = terms.postings(postings, PostingsEnum.NONE);
          for (int at = postings.nextDoc();
              at != PostingsEnum.NO_MORE_DOCS;
              at = postings.nextDoc()) {
            byNumber.put(at, entry.getValue());
          }
        }
      }
      return byNumber;
    }

    private static String yearOf(long day) {
      return Integer.toString(LocalDate.ofEpochDay(day).getYear());
    }

    private int place(String label) {
      return places.computeIfAbsent(
          label,
          fresh -> {
            labels.add(fresh);
            return labels.size() - 1;
          });
    }

    private void add(int value) {
      if (size == values.length) {
        values = java.util.Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    private void endDocument() {
      starts[++document] = size;
    }

    FacetColumn build() {
      return new FacetColumn(starts, java.util.Arrays.copyOf(values, size), List.copyOf(labels));
    }
  }
}
