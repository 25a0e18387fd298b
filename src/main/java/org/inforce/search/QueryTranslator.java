package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.inforce.search.Expression.All;
import org.inforce.search.Expression.Any;
import org.inforce.search.Expression.Cited;
import org.inforce.search.Expression.Everything;
import org.inforce.search.Expression.Fielded;
import org.inforce.search.Expression.Fuzzy;
import org.inforce.search.Expression.Named;
import org.inforce.search.Expression.Near;
import org.inforce.search.Expression.Not;
import org.inforce.search.Expression.Phrase;
import org.inforce.search.Expression.Range;
import org.inforce.search.Expression.Wildcard;
import org.inforce.search.Expression.Words;

/// Turns what a query says into a query over documents. Words may stand anywhere in a document, in
/// its title or in any of its passages; what a query says of norms (`role:`, `bearer:`,
/// `modality:`, `deadline:`, with them `cite:`) must hold of one norm.
final class QueryTranslator {
  static final Query DOCUMENTS =
      new TermQuery(new Term(IndexFields.LEVEL, IndexFields.DOCUMENT_LEVEL));
  static final BitSetProducer BLOCKS = new QueryBitSetProducer(DOCUMENTS);

  private static final float TITLE_WEIGHT = 1.4f;
  private static final float TEXT_WEIGHT = 0.7f;
  private static final float ITSELF_WEIGHT = 10f;
  private static final float TIE = 0.3f;

  private final FacetColumn statuses;
  private final boolean isRelaxed;

  /// With `isRelaxed` a query of plain words is fit by documents that have any of them; how many
  /// they must have is for [Coverage] to say.
  QueryTranslator(FacetColumn statuses, boolean isRelaxed) {
    this.statuses = statuses;
    this.isRelaxed = isRelaxed;
  }

  /// Matches documents, never PassageTranslator.
  Query translate(Expression expression) {
    if (expression instanceof All all) {
      return withClosenessOf(all, all(all, true));
    }
    return documents(expression);
  }

  private Query documents(Expression expression) {
    return switch (expression) {
      case Everything _ -> new ConstantScoreQuery(DOCUMENTS);
      case Words _, Phrase _, Near _, Wildcard _, Fuzzy _ ->
          WordsOf.of(expression).map(this::inTitleOrText).orElse(new MatchNoDocsQuery());
      case Cited cited -> cited(cited);
      case Named named -> named(named);
      case Range _ -> new MatchNoDocsQuery();
      case Fielded fielded -> fielded(fielded);
      case All all -> all(all, false);
      case Any any -> any(any);
      case Not not -> all(new All(List.of(not), true), false);
    };
  }

  private Query inTitleOrText(WordsOf words) {
    Query title = new BoostQuery(words.in(IndexFields.TITLE), TITLE_WEIGHT);
    Query passage = inSomePassage(PassageTranslator.words(words));
    return new DisjunctionMaxQuery(List.of(title, new BoostQuery(passage, TEXT_WEIGHT)), TIE);
  }

  private Query cited(Cited cited) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(inSomePassage(PassageTranslator.cited(cited)), Occur.SHOULD);
    for (String word : cited.words()) {
      String field = word.startsWith("#") ? IndexFields.DOCKET : IndexFields.CITED_AS;
      either.add(new BoostQuery(tag(field, word), ITSELF_WEIGHT), Occur.SHOULD);
    }
    WordsOf.of(cited)
        .map(words -> new BoostQuery(words.in(IndexFields.TITLE), TITLE_WEIGHT))
        .ifPresent(title -> either.add(title, Occur.SHOULD));
    return either.build();
  }

  private Query named(Named named) {
    List<Query> ways = new ArrayList<>();
    ways.add(inSomePassage(PassageTranslator.named(named)));
    WordsOf.of(named)
        .map(words -> new BoostQuery(words.in(IndexFields.TITLE), TITLE_WEIGHT))
        .ifPresent(ways::add);
    return new DisjunctionMaxQuery(ways, TIE);
  }

  private Query all(All all, boolean isOutermost) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Expression> plain = new ArrayList<>();
    List<Fielded> ofOnePassage = new ArrayList<>();
    boolean hasPositive = false;
    for (Expression part : all.parts()) {
      hasPositive |= !(part instanceof Not);
      switch (part) {
        case Not not -> query.add(documents(not.inner()), Occur.MUST_NOT);
        case Fielded fielded when PassageTranslator.isOfPassages(fielded.field()) ->
            ofOnePassage.add(fielded);
        case Fielded fielded -> query.add(fielded(fielded), occurOf(fielded.field()));
        case Words _,
            Cited _,
            Named _,
            Everything _,
            Phrase _,
            Near _,
            Wildcard _,
            Fuzzy _,
            Range _,
            All _,
            Any _ ->
            plain.add(part);
      }
    }
    if (!ofOnePassage.isEmpty()) {
      query.add(inSomePassage(PassageTranslator.together(ofOnePassage)), Occur.MUST);
    }
    addPlain(query, plain, isRelaxed && isOutermost && !all.isExplicit());
    if (!hasPositive) {
      query.add(DOCUMENTS, Occur.FILTER);
    }
    return query.build();
  }

  private static Occur occurOf(QueryField field) {
    return field == QueryField.TITLE || field == QueryField.TEXT ? Occur.MUST : Occur.FILTER;
  }

  private void addPlain(BooleanQuery.Builder query, List<Expression> parts, boolean isLoose) {
    List<Expression> telling = parts.stream().filter(part -> !WordForms.isStop(part)).toList();
    List<Expression> wanted = telling.isEmpty() ? parts : telling;
    if (wanted.isEmpty()) {
      return;
    }
    List<Expression> loose =
        isLoose ? wanted.stream().filter(Relaxation::isLoose).toList() : List.of();
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    for (Expression part : wanted) {
      if (loose.contains(part)) {
        most.add(documents(part), Occur.SHOULD);
      } else {
        query.add(documents(part), Occur.MUST);
      }
    }
    if (!loose.isEmpty()) {
      query.add(most.build(), Occur.MUST);
    }
  }

  /// Documents that have the words close together, in a passage or in the title, come first.
  private Query withClosenessOf(All all, Query query) {
    List<String> words =
        all.parts().stream()
            .filter(part -> !WordForms.isStop(part))
            .flatMap(QueryTranslator::wordsOf)
            .toList();
    if (words.size() < 2) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(inSomePassage(PassageTranslator.closeness(words)), Occur.SHOULD)
        .add(PassageTranslator.titleCloseness(words), Occur.SHOULD)
        .build();
  }

  private static Stream<String> wordsOf(Expression part) {
    return part instanceof Words words
        ? Stream.of(words.text())
        : part instanceof Named named ? Stream.of(named.text()) : Stream.of();
  }

  private Query any(Any any) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    any.parts().forEach(part -> query.add(documents(part), Occur.SHOULD));
    return query.build();
  }

  private Query fielded(Fielded fielded) {
    return switch (fielded.field()) {
      case CITE, AUTHORITY, ROLE, BEARER, MODALITY, SCOPE, DEADLINE, TEXT ->
          inSomePassage(PassageTranslator.fielded(fielded.field(), fielded.inner()));
      case TITLE -> PassageTranslator.running(IndexFields.TITLE, fielded.inner());
      case STATUS -> StatusQuery.of(statuses, fielded.inner());
      case COURT -> TagQueries.of(IndexFields.COURT, DOCUMENTS, fielded.inner());
      case DOCKET -> TagQueries.of(IndexFields.DOCKET, DOCUMENTS, fielded.inner());
      case AGENCY -> TagQueries.of(IndexFields.AGENCY, DOCUMENTS, fielded.inner());
      case TYPE -> TagQueries.of(IndexFields.TYPE, DOCUMENTS, fielded.inner());
      case SOURCE -> TagQueries.of(IndexFields.SOURCE, DOCUMENTS, fielded.inner());
      case EFFECTIVE -> DayQueries.of(IndexFields.EFFECTIVE, DOCUMENTS, fielded.inner());
      case PUBLISHED, YEAR -> DayQueries.of(IndexFields.PUBLISHED, DOCUMENTS, fielded.inner());
    };
  }

  private static Query tag(String field, String word) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, word)));
  }

  private static Query inSomePassage(Query passage) {
    return new ToParentBlockJoinQuery(passage, BLOCKS, ScoreMode.Max);
  }
}
