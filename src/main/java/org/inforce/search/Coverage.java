package org.inforce.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/// How much of what a person asked for a document must have when few have all: half of it, each
/// part counted by how telling it is. A document that has `DACA` but not `final` has more of `DACA
/// final rule` than one that has only the other two.
///
/// @param query gives a document the worth of the parts it has
/// @param least what that worth must come to
record Coverage(Query query, float least) {

  /// The coverage asked of the loose parts of a query: `share` (0 to 1) of all their worth.
  static Coverage of(
      List<Expression> parts, double share, QueryTranslator translator, IndexReader reader)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double all = 0;
    for (Expression part : parts) {
      double worth = worth(part, reader);
      if (worth > 0) {
        all += worth;
        Query there = new ConstantScoreQuery(translator.translate(part));
        query.add(new BoostQuery(there, (float) worth), Occur.SHOULD);
      }
    }
    return new Coverage(query.build(), (float) (all * share));
  }

  /// The rarer, the more; nothing for what no document has.
  private static double worth(Expression part, IndexReader reader) throws IOException {
    long documents =
        switch (part) {
          case Expression.Words words -> rarest(words.text(), reader);
          case Expression.Named named -> rarest(named.text(), reader);
          case Expression.Cited cited -> cited(cited, reader);
          case Expression.Everything _,
              Expression.Phrase _,
              Expression.Near _,
              Expression.Wildcard _,
              Expression.Fuzzy _,
              Expression.Range _,
              Expression.Fielded _,
              Expression.All _,
              Expression.Any _,
              Expression.Not _ ->
              0;
        };
    return documents == 0 ? 0 : Math.log(1 + (double) reader.maxDoc() / documents);
  }

  private static long cited(Expression.Cited cited, IndexReader reader) throws IOException {
    long documents = 0;
    for (String word : cited.words()) {
      documents += reader.docFreq(new Term(IndexFields.CITE, word));
      documents += reader.docFreq(new Term(IndexFields.TEXT, word));
    }
    return documents;
  }

  /// How many entries have the word of `text` that fewest have, in any form.
  private static long rarest(String text, IndexReader reader) throws IOException {
    long rarest = Long.MAX_VALUE;
    for (Map<String, Double> place : QuerySlots.inflected(text).places()) {
      long documents = 0;
      for (String form : place.keySet()) {
        documents += reader.docFreq(new Term(IndexFields.TEXT, form));
        documents += reader.docFreq(new Term(IndexFields.TITLE, form));
      }
      rarest = Math.min(rarest, documents);
    }
    return rarest == Long.MAX_VALUE ? 0 : rarest;
  }
}
