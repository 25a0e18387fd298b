package org.inforce.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// Documents that go by a label of status.
final class StatusQuery extends Query {
  private final StatusReader statuses;
  private final String label;

  private StatusQuery(StatusReader statuses, String label) {
    this.statuses = statuses;
    this.label = label;
  }

  static Query of(StatusReader statuses, Expression value) {
    return TagQueries.of(
        value,
        QueryTranslator.DOCUMENTS,
        text -> new StatusQuery(statuses, Folding.fold(text.strip()).replace(' ', '_')),
        pattern -> new StatusQuery(statuses, Folding.fold(pattern)));
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, 0f) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        return new DefaultScorerSupplier(labelledIn(segment, mode));
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  private Scorer labelledIn(LeafReaderContext segment, ScoreMode mode) throws IOException {
    StatusReader.Labels labels = statuses.in(segment);
    DocIdSetIterator all = DocIdSetIterator.all(segment.reader().maxDoc());
    TwoPhaseIterator labelled =
        new TwoPhaseIterator(all) {
          @Override
          public boolean matches() throws IOException {
            return isLabelled(labels.of(all.docID()));
          }

          @Override
          public float matchCost() {
            return 10;
          }
        };
    return new ConstantScoreScorer(0f, mode, labelled);
  }

  /// A star at the end of the label stands for any ending.
  private boolean isLabelled(Iterable<String> labels) {
    for (String each : labels) {
      boolean isLike =
          label.endsWith("*") && each.startsWith(label.substring(0, label.length() - 1));
      if (isLike || each.equals(label)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "status:" + label;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatusQuery query
        && query.statuses == statuses
        && query.label.equals(label);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(statuses) + label.hashCode();
  }
}
