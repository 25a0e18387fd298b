package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// A phrase of words and patterns. Of the words that fit a pattern the commonest are asked for, so
/// that `"a* b*"` costs no more than it is worth.
final class PatternRowQuery extends Query {
  private static final int MOST_WORDS = 512;

  private final String field;
  private final PatternRow row;
  private final int slop;

  PatternRowQuery(String field, PatternRow row, int slop) {
    this.field = field;
    this.row = row;
    this.slop = slop;
  }

  private record Counted(BytesRef word, int documents) {}

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (String place : row.places()) {
      List<Term> words =
          PatternRow.isPattern(place)
              ? fitting(place, searcher.getIndexReader())
              : List.of(new Term(field, place));
      if (words.isEmpty()) {
        return new MatchNoDocsQuery();
      }
      phrase.add(words.toArray(Term[]::new));
    }
    return phrase.build();
  }

  private List<Term> fitting(String pattern, IndexReader reader) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return List.of();
    }
    PriorityQueue<Counted> commonest =
        new PriorityQueue<>(Comparator.comparingInt(Counted::documents));
    TermsEnum words =
        new CompiledAutomaton(
                WildcardQuery.toAutomaton(
                    new Term(field, pattern),
                    org.apache.lucene.util.automaton.Operations.DEFAULT_DETERMINIZE_WORK_LIMIT))
            .getTermsEnum(terms);
    for (BytesRef word = words.next(); word != null; word = words.next()) {
      commonest.add(new Counted(BytesRef.deepCopyOf(word), words.docFreq()));
      if (commonest.size() > MOST_WORDS) {
        commonest.poll();
      }
    }
    List<Term> kept = new ArrayList<>();
    commonest.forEach(each -> kept.add(new Term(field, each.word())));
    return kept;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String unused) {
    return field + ":" + row.places() + "~" + slop;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatternRowQuery query
        && query.field.equals(field)
        && query.row.equals(row)
        && query.slop == slop;
  }

  @Override
  public int hashCode() {
    return 31 * row.hashCode() + field.hashCode();
  }
}
