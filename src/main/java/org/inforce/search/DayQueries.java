package org.inforce.search;

import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.inforce.search.Expression.All;
import org.inforce.search.Expression.Any;
import org.inforce.search.Expression.Not;
import org.inforce.search.Expression.Range;

/// Queries for fields that hold days.
final class DayQueries {
  private DayQueries() {}

  /// What `value` asks of `field` among the entries that `everything` matches.
  static Query of(String field, Query everything, Expression value) {
    return switch (value) {
      case Range range -> between(field, range);
      case All all -> TagQueries.together(each(field, everything, all.parts()), Occur.MUST);
      case Any any -> TagQueries.together(each(field, everything, any.parts()), Occur.SHOULD);
      case Not not ->
          new BooleanQuery.Builder()
              .add(everything, Occur.MUST)
              .add(of(field, everything, not.inner()), Occur.MUST_NOT)
              .build();
      case Expression.Everything _,
          Expression.Words _,
          Expression.Phrase _,
          Expression.Near _,
          Expression.Wildcard _,
          Expression.Fuzzy _,
          Expression.Cited _,
          Expression.Named _,
          Expression.Fielded _ ->
          new MatchNoDocsQuery();
    };
  }

  private static List<Query> each(String field, Query everything, List<Expression> parts) {
    return parts.stream().map(part -> of(field, everything, part)).toList();
  }

  private static Query between(String field, Range range) {
    int from = range.from().map(Days::point).orElse(Integer.MIN_VALUE);
    int to = range.to().map(Days::point).orElse(Integer.MAX_VALUE);
    return from > to ? new MatchNoDocsQuery() : IntPoint.newRangeQuery(field, from, to);
  }
}
