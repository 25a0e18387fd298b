package org.inforce.search;

import java.io.IOException;
import java.util.Arrays;
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
  private final FacetColumn statuses;
  private final String label;
  private final boolean[] wanted;

  /// A star at the end of the label stands for any ending.
  private StatusQuery(FacetColumn statuses, String label) {
    this.statuses = statuses;
    this.label = label;
    this.wanted =
        label.endsWith("*")
            ? statuses.among(each -> each.startsWith(label.substring(0, label.length() - 1)))
            : statuses.among(label::equals);
  }

  static Query of(FacetColumn statuses, Expression value) {
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

  private Scorer labelledIn(LeafReaderContext segment, ScoreMode mode) {
    DocIdSetIterator all = DocIdSetIterator.all(segment.reader().maxDoc());
    TwoPhaseIterator labelled =
        new TwoPhaseIterator(all) {
          @Override
          public boolean matches() {
            return statuses.hasAny(segment.docBase + all.docID(), wanted);
          }

          @Override
          public float matchCost() {
            return 10;
          }
        };
    return new ConstantScoreScorer(0f, mode, labelled);
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
        && query.label.equals(label)
        && Arrays.equals(query.wanted, wanted);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(statuses) + label.hashCode();
  }
}
