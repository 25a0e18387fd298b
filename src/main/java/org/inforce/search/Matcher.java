package org.inforce.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Takes every document of a view that fits a query.
///
/// Goes through documents one by one: Lucene's bulk scoring of blocks (10.6.0) gives a document
/// that the same query excludes, when the bound of a stretch falls between its passages and itself.
final class Matcher {
  private final IndexView view;
  private final boolean isScored;
  private final long lastDay;

  /// With `isScored` each match has its score. Documents that became known after `lastDay` (days
  /// since 1970-01-01) do not count.
  Matcher(IndexView view, boolean isScored, long lastDay) {
    this.view = view;
    this.isScored = isScored;
    this.lastDay = lastDay;
  }

  /// In index order.
  Matches match(Query query) throws IOException {
    return match(query, new Coverage(new MatchNoDocsQuery(), 0));
  }

  /// Those that have enough of what was asked for; in index order.
  Matches match(Query query, Coverage coverage) throws IOException {
    Weight covered =
        view.searcher()
            .createWeight(view.searcher().rewrite(coverage.query()), ScoreMode.COMPLETE, 1f);
    ScoreMode mode = isScored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    Weight weight = view.searcher().createWeight(view.searcher().rewrite(query), mode, 1f);
    Matches matches = new Matches();
    for (LeafReaderContext segment : view.reader().leaves()) {
      Scorer scorer = weight.scorer(segment);
      BitSet documents = QueryTranslator.BLOCKS.getBitSet(segment);
      if (scorer != null && documents != null) {
        Enough enough = new Enough(covered.scorer(segment), coverage.least());
        take(segment, scorer, documents, enough, matches);
      }
    }
    return matches;
  }

  /// Tells of documents, asked in order, whether they have enough of what was asked for.
  private record Enough(@Nullable Scorer scorer, float least) {
    boolean isThere(int document) throws IOException {
      if (least <= 0) {
        return true;
      }
      if (scorer == null) {
        return false;
      }
      DocIdSetIterator covered = scorer.iterator();
      int at = covered.docID() < document ? covered.advance(document) : covered.docID();
      return at == document && scorer.score() >= least;
    }
  }

  private void take(
      LeafReaderContext segment, Scorer scorer, BitSet documents, Enough enough, Matches matches)
      throws IOException {
    Bits alive = segment.reader().getLiveDocs();
    NumericDocValues knownFrom = DocValues.getNumeric(segment.reader(), IndexFields.KNOWN_FROM);
    DocIdSetIterator fitting = scorer.iterator();
    for (int document = fitting.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = fitting.nextDoc()) {
      boolean isThere = (alive == null || alive.get(document)) && documents.get(document);
      if (isThere && isKnown(document, knownFrom) && enough.isThere(document)) {
        matches.add(segment.docBase + document, isScored ? scorer.score() : 0);
      }
    }
  }

  private boolean isKnown(int document, NumericDocValues knownFrom) throws IOException {
    return lastDay == Long.MAX_VALUE
        || (knownFrom.advanceExact(document) && knownFrom.longValue() <= lastDay);
  }
}
