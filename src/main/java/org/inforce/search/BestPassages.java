package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Picks the passages of documents that fit a query best, by themselves or by what is stated in
/// them.
final class BestPassages {
  private static final int MOST = 4;

  /// A passage and the entries of those statements in it that fit.
  record Shown(int passage, List<Integer> statements) {}

  /// A passage that fits, the more the more of what is in it does.
  private static final class Scored {
    final int passage;
    final List<Integer> statements = new ArrayList<>();
    float score;

    Scored(int passage) {
      this.passage = passage;
    }
  }

  private final IndexView view;
  private final Weight weight;

  BestPassages(IndexView view, Query query) throws IOException {
    this.view = view;
    this.weight =
        view.searcher().createWeight(view.searcher().rewrite(query), ScoreMode.COMPLETE, 1f);
  }

  /// For each of `documents`, given in index order, its best passages, best first; its first
  /// passage when none fits.
  Map<Integer, List<Shown>> of(List<Integer> documents) throws IOException {
    Map<Integer, List<Shown>> best = new HashMap<>();
    for (LeafReaderContext segment : view.reader().leaves()) {
      BitSet blocks = QueryTranslator.BLOCKS.getBitSet(segment);
      Scorer scorer = weight.scorer(segment);
      NumericDocValues back = DocValues.getNumeric(segment.reader(), IndexFields.BACK);
      for (int document : documents) {
        int local = document - segment.docBase;
        if (blocks != null && local >= 0 && local < segment.reader().maxDoc()) {
          int first = local == 0 ? 0 : blocks.prevSetBit(local - 1) + 1;
          best.put(document, inBlock(segment.docBase, first, local, scorer, back));
        }
      }
    }
    return best;
  }

  private static List<Shown> inBlock(
      int base, int first, int end, @Nullable Scorer scorer, NumericDocValues back)
      throws IOException {
    List<Scored> scored = new ArrayList<>();
    if (scorer != null) {
      DocIdSetIterator entries = scorer.iterator();
      int entry = entries.docID() < first ? entries.advance(first) : entries.docID();
      while (entry < end) {
        boolean isStatement = back.advanceExact(entry);
        int passage = base + entry - (isStatement ? Math.toIntExact(back.longValue()) : 0);
        if (scored.isEmpty() || scored.getLast().passage != passage) {
          scored.add(new Scored(passage));
        }
        scored.getLast().score += scorer.score();
        if (isStatement) {
          scored.getLast().statements.add(base + entry);
        }
        entry = entries.nextDoc();
      }
    }
    if (scored.isEmpty()) {
      return first < end ? List.of(new Shown(base + first, List.of())) : List.of();
    }
    scored.sort(
        Comparator.comparing((Scored each) -> each.score)
            .reversed()
            .thenComparing(Comparator.comparingInt(each -> each.passage)));
    return scored.stream()
        .limit(MOST)
        .map(each -> new Shown(each.passage, each.statements))
        .toList();
  }
}
