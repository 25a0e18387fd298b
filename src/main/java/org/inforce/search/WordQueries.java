package org.inforce.search;

import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/// Queries for words in one field of the index.
final class WordQueries {
  private static final int MOST_EXPANSIONS = 64;
  private static final int EXACT_PREFIX = 1;

  private final String field;

  WordQueries(String field) {
    this.field = field;
  }

  /// One place, or several in a row; any name of the whole will do as well.
  Query words(QuerySlots slots) {
    if (slots.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    return slots.single().map(this::anyOf).orElseGet(() -> inARow(slots));
  }

  private Query inARow(QuerySlots slots) {
    Query row = phrase(slots, 0);
    if (slots.whole().isEmpty()) {
      return row;
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(row, Occur.SHOULD);
    slots.whole().forEach(name -> either.add(term(name), Occur.SHOULD));
    return either.build();
  }

  /// The places in order, with up to `slop` words between or moves.
  Query phrase(QuerySlots slots, int slop) {
    if (slots.places().size() == 1) {
      return anyOf(slots.places().getFirst());
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (Map<String, Double> place : slots.places()) {
      phrase.add(place.keySet().stream().map(word -> new Term(field, word)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  /// Both, with up to `distance` words between, in either order.
  Query near(QuerySlots left, QuerySlots right, int distance) {
    if (left.isEmpty() || right.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    return new BooleanQuery.Builder()
        .add(phrase(left.before(right), distance), Occur.SHOULD)
        .add(phrase(right.before(left), distance), Occur.SHOULD)
        .build();
  }

  Query anyOf(Map<String, Double> words) {
    if (words.size() == 1) {
      return term(words.keySet().iterator().next());
    }
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    words.forEach((word, weight) -> query.addTerm(new Term(field, word), weight.floatValue()));
    return query.build();
  }

  Query term(String word) {
    return new TermQuery(new Term(field, word));
  }

  Query wildcard(String pattern) {
    String folded = Folding.fold(pattern);
    String stem = folded.substring(0, folded.length() - 1);
    boolean isPrefix = folded.endsWith("*") && stem.indexOf('*') < 0 && stem.indexOf('?') < 0;
    return isPrefix
        ? new PrefixQuery(new Term(field, stem))
        : new WildcardQuery(new Term(field, folded));
  }

  Query fuzzy(String word, int edits) {
    return new FuzzyQuery(
        new Term(field, Folding.fold(word)), edits, EXACT_PREFIX, MOST_EXPANSIONS, true);
  }
}
