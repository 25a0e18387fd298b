package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.inforce.search.Expression.All;
import org.inforce.search.Expression.Any;
import org.inforce.search.Expression.Cited;
import org.inforce.search.Expression.Everything;
import org.inforce.search.Expression.Fielded;
import org.inforce.search.Expression.Fuzzy;
import org.inforce.search.Expression.Near;
import org.inforce.search.Expression.Not;
import org.inforce.search.Expression.Phrase;
import org.inforce.search.Expression.Range;
import org.inforce.search.Expression.Wildcard;
import org.inforce.search.Expression.Words;

/// Queries for fields that hold names and codes rather than running text.
final class TagQueries {
  private TagQueries() {}

  /// What `value` asks of `field` among the entries that `everything` matches: the whole value as
  /// one code, or all its words.
  static Query of(String field, Query everything, Expression value) {
    return of(
        value,
        everything,
        text -> words(field, text),
        pattern -> new ConstantScoreQuery(new WordQueries(field).wildcard(pattern)));
  }

  /// What `value` asks, each of its texts and patterns put into a query by the caller.
  static Query of(
      Expression value,
      Query everything,
      Function<String, Query> byText,
      Function<String, Query> byPattern) {
    return switch (value) {
      case Everything _ -> everything;
      case Words words -> byText.apply(words.text());
      case Phrase phrase -> byText.apply(phrase.text());
      case Cited cited -> byText.apply(cited.text());
      case Expression.Named named -> byText.apply(named.text());
      case Fuzzy fuzzy -> byText.apply(fuzzy.word());
      case Near near ->
          together(List.of(byText.apply(near.left()), byText.apply(near.right())), Occur.MUST);
      case Wildcard wildcard -> byPattern.apply(wildcard.pattern());
      case Range _, Fielded _ -> new MatchNoDocsQuery();
      case All all ->
          together(
              all.parts().stream().map(part -> of(part, everything, byText, byPattern)).toList(),
              Occur.MUST);
      case Any any ->
          together(
              any.parts().stream().map(part -> of(part, everything, byText, byPattern)).toList(),
              Occur.SHOULD);
      case Not not ->
          new BooleanQuery.Builder()
              .add(everything, Occur.MUST)
              .add(of(not.inner(), everything, byText, byPattern), Occur.MUST_NOT)
              .build();
    };
  }

  /// What `value` asks of a field of values of scope, by their codes or by any of their names.
  static Query scope(String field, Query everything, Expression value) {
    return of(
        value,
        everything,
        text -> {
          Query named = anyOf(field, TagWords.scopeCodes(text));
          return new ConstantScoreQuery(together(List.of(words(field, text), named), Occur.SHOULD));
        },
        pattern -> new ConstantScoreQuery(new WordQueries(field).wildcard(pattern)));
  }

  /// Entries cited as any of `words`.
  static Query anyOf(String field, Set<String> words) {
    List<Query> each = new ArrayList<>();
    words.forEach(word -> each.add(new TermQuery(new Term(field, word))));
    return together(each, Occur.SHOULD);
  }

  static Query together(List<Query> queries, Occur occur) {
    if (queries.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, occur));
    return all.build();
  }

  private static Query words(String field, String text) {
    Optional<String> docket = QueryCitations.docketKey(text);
    if (docket.isPresent()) {
      return new ConstantScoreQuery(new TermQuery(new Term(field, docket.get())));
    }
    String code = Folding.fold(text.strip()).replace(' ', '_');
    List<Query> each = new ArrayList<>();
    for (Word word : WordScanner.scan(text)) {
      if (word.step() == 1) {
        each.add(new TermQuery(new Term(field, word.text())));
      }
    }
    Query asCode = new TermQuery(new Term(field, code));
    Query named = together(each, Occur.MUST);
    return new ConstantScoreQuery(together(List.of(asCode, named), Occur.SHOULD));
  }
}
