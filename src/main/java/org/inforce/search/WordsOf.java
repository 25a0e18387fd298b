package org.inforce.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.inforce.search.Expression.Cited;
import org.inforce.search.Expression.Fuzzy;
import org.inforce.search.Expression.Named;
import org.inforce.search.Expression.Near;
import org.inforce.search.Expression.Phrase;
import org.inforce.search.Expression.Wildcard;
import org.inforce.search.Expression.Words;

/// A part of a query that is met by words of a text, whatever the field.
sealed interface WordsOf {

  /// Met by any form of the word.
  record Plain(QuerySlots slots) implements WordsOf {}

  /// Met by the very words, `slop` moves allowed.
  record Exact(QuerySlots slots, int slop) implements WordsOf {}

  /// Met by both sides within `distance` words.
  record Close(QuerySlots left, QuerySlots right, int distance) implements WordsOf {}

  /// Met by any of the names, written out.
  record Called(List<String> names) implements WordsOf {}

  /// Met by one word that fits the pattern.
  record Like(String pattern) implements WordsOf {}

  /// Met by words that fit the row, `slop` moves allowed.
  record LikeRow(PatternRow row, int slop) implements WordsOf {}

  record Spelled(String word, int edits) implements WordsOf {}

  /// The words that `expression` is about; empty if it is about something else.
  static Optional<WordsOf> of(Expression expression) {
    return switch (expression) {
      case Words words -> Optional.of(new Plain(QuerySlots.inflected(words.text())));
      case Phrase phrase -> Optional.of(ofPhrase(phrase));
      case Near near ->
          Optional.of(
              new Close(
                  QuerySlots.inflected(near.left()),
                  QuerySlots.inflected(near.right()),
                  near.distance()));
      case Wildcard wildcard -> Optional.of(ofWildcard(wildcard.pattern()));
      case Fuzzy fuzzy -> Optional.of(new Spelled(fuzzy.word(), fuzzy.edits()));
      case Cited cited -> Optional.of(new Exact(QuerySlots.exact(cited.text()), 0));
      case Named named -> Optional.of(new Called(named.names()));
      case Expression.Everything _,
          Expression.Range _,
          Expression.Fielded _,
          Expression.All _,
          Expression.Any _,
          Expression.Not _ ->
          Optional.empty();
    };
  }

  private static WordsOf ofWildcard(String pattern) {
    return PatternRow.of(pattern)
        .filter(row -> row.places().size() > 1)
        .<WordsOf>map(row -> new LikeRow(row, 0))
        .orElseGet(() -> new Like(pattern));
  }

  private static WordsOf ofPhrase(Phrase phrase) {
    Optional<PatternRow> row = PatternRow.of(phrase.text());
    if (row.isPresent()) {
      return new LikeRow(row.get(), phrase.slop());
    }
    QuerySlots slots =
        phrase.slop() == 0 ? QuerySlots.exact(phrase.text()) : QuerySlots.inflected(phrase.text());
    return new Exact(slots, phrase.slop());
  }

  /// The query for these words in one field.
  default Query in(String field) {
    WordQueries queries = new WordQueries(field);
    return switch (this) {
      case Plain(QuerySlots slots) -> queries.words(slots);
      case Exact(QuerySlots slots, int slop) ->
          slots.isEmpty() ? new MatchNoDocsQuery() : queries.phrase(slots, slop);
      case Close(QuerySlots left, QuerySlots right, int distance) ->
          queries.near(left, right, distance);
      case Called(List<String> names) ->
          new DisjunctionMaxQuery(
              names.stream().map(name -> queries.phrase(QuerySlots.named(name), 0)).toList(), 0);
      case Like(String pattern) -> queries.wildcard(pattern);
      case LikeRow(PatternRow row, int slop) -> new PatternRowQuery(field, row, slop);
      case Spelled(String word, int edits) -> queries.fuzzy(word, edits);
    };
  }
}
