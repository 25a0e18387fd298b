package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/// Picks the passages of documents that fit a query best.
final class BestPassages {
  private static final int MOST = 4;

  private record Scored(int passage, float score) {}

  private final IndexView view;
  private final Weight weight;

  BestPassages(IndexView view, Query query) throws IOException {
    this.view = view;
    this.weight =
        view.searcher().createWeight(view.searcher().rewrite(query), ScoreMode.COMPLETE, 1f);
  }

  /// For each of `documents`, given in index order, its best passages, best first; its first
  /// passage when none fits.
  Map<Integer, List<Integer>> of(List<Integer> documents) throws IOException {
    Map<Integer, List<Integer>> best = new HashMap<>();
    for (LeafReaderContext segment : view.reader().leaves()) {
      BitSet blocks = QueryTranslator.BLOCKS.getBitSet(segment);
      Scorer scorer = weight.scorer(segment);
      for (int document : documents) {
        int local = document - segment.docBase;
        if (blocks != null && local >= 0 && local < segment.reader().maxDoc()) {
          int first = local == 0 ? 0 : blocks.prevSetBit(local - 1) + 1;
          best.put(document, inBlock(segment.docBase, first, local, scorer));
        }
      }
    }
    return best;
  }

  private static List<Integer> inBlock(
      int base, int first, int end, @org.jspecify.annotations.Nullable Scorer scorer)
      throws IOException {
    List<Scored> scored = new ArrayList<>();
    if (scorer != null) {
      DocIdSetIterator passages = scorer.iterator();
      int passage = passages.docID() < first ? passages.advance(first) : passages.docID();
      while (passage < end) {
        scored.add(new Scored(base + passage, scorer.score()));
        passage = passages.nextDoc();
      }
    }
    if (scored.isEmpty()) {
      return first < end ? List.of(base + first) : List.of();
    }
    scored.sort(
        Comparator.comparing(Scored::score)
            .reversed()
            .thenComparing(Comparator.comparingInt(Scored::passage)));
    return scored.stream().limit(MOST).map(Scored::passage).toList();
  }
}
