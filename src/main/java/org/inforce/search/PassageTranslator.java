package org.inforce.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.inforce.search.Expression.All;
import org.inforce.search.Expression.Any;
import org.inforce.search.Expression.Cited;
import org.inforce.search.Expression.Fielded;
import org.inforce.search.Expression.Named;
import org.inforce.search.Expression.Range;

/// Turns what a query says into queries over passages and the statements in them.
final class PassageTranslator {
  private static final Query PASSAGES =
      new TermQuery(new Term(IndexFields.LEVEL, IndexFields.PASSAGE_LEVEL));

  private static final Query STATEMENTS =
      new TermQuery(new Term(IndexFields.LEVEL, IndexFields.STATEMENT_LEVEL));

  private static final float HEADING_WEIGHT = 0.8f;
  private static final float TIE = 0.3f;
  private static final float CLOSENESS = 0.5f;
  private static final float PAIR_WEIGHT = 0.15f;
  private static final int PAIR_SLOP = 2;
  private static final int TITLE_SLOP = 6;
  private static final int MOST_PAIRS = 6;

  private PassageTranslator() {}

  /// True of fields that say something of a passage rather than of its document.
  static boolean isOfPassages(QueryField field) {
    return switch (field) {
      case CITE, AUTHORITY, ROLE, BEARER, MODALITY, SCOPE, DEADLINE -> true;
      case STATUS, COURT, DOCKET, AGENCY, TYPE, EFFECTIVE, PUBLISHED, SOURCE, TITLE, TEXT, YEAR ->
          false;
    };
  }

  /// True of fields that say something of a norm or an event rather than of all its passage.
  static boolean isOfStatements(QueryField field) {
    return isOfPassages(field) && field != QueryField.CITE && field != QueryField.AUTHORITY;
  }

  /// Passages in which the words stand, in the text or in a heading above it.
  static Query words(WordsOf words) {
    Query heading = new BoostQuery(words.in(IndexFields.HEADING), HEADING_WEIGHT);
    return new DisjunctionMaxQuery(List.of(words.in(IndexFields.TEXT), heading), TIE);
  }

  /// Passages that cite it, or print it just so.
  static Query cited(Cited cited) {
    List<Query> ways = new ArrayList<>();
    for (String word : cited.words()) {
      ways.add(new TermQuery(new Term(IndexFields.CITE, word)));
      ways.add(new TermQuery(new Term(IndexFields.TEXT, word)));
    }
    QuerySlots printed = QuerySlots.exact(cited.text());
    if (!isSectionOrDocket(cited) && printed.places().size() > 1) {
      ways.add(new WordQueries(IndexFields.TEXT).phrase(printed, 0));
    }
    return TagQueries.together(ways, Occur.SHOULD);
  }

  /// Passages that name it, or cite it.
  static Query named(Named named) {
    List<Query> ways = new ArrayList<>();
    WordsOf.of(named).map(PassageTranslator::words).ifPresent(ways::add);
    named.cites().forEach(word -> ways.add(new TermQuery(new Term(IndexFields.CITE, word))));
    return new DisjunctionMaxQuery(ways, TIE);
  }

  private static boolean isSectionOrDocket(Cited cited) {
    return cited.words().stream().anyMatch(word -> !word.startsWith("/"));
  }

  /// Passages, or statements in them, of which `value` is true in `field`.
  static Query fielded(QueryField field, Expression value) {
    return switch (field) {
      case CITE, AUTHORITY -> citedAs(IndexFields.CITE, PASSAGES, value);
      case ROLE -> TagQueries.of(IndexFields.ROLE, having(IndexFields.ROLE), value);
      case BEARER -> TagQueries.of(IndexFields.BEARER, having(IndexFields.BEARER), value);
      case MODALITY -> TagQueries.of(IndexFields.MODALITY, having(IndexFields.MODALITY), value);
      case SCOPE -> TagQueries.scope(IndexFields.SCOPE, having(IndexFields.SCOPE), value);
      case DEADLINE -> DayQueries.of(IndexFields.DEADLINE, having(IndexFields.DEADLINE), value);
      case TEXT -> running(IndexFields.TEXT, value);
      case STATUS, COURT, DOCKET, AGENCY, TYPE, EFFECTIVE, PUBLISHED, SOURCE, TITLE, YEAR ->
          new MatchNoDocsQuery();
    };
  }

  /// What `value` asks of a field of running text.
  static Query running(String field, Expression value) {
    return switch (value) {
      case All all ->
          TagQueries.together(
              all.parts().stream().map(part -> running(field, part)).toList(), Occur.MUST);
      case Any any ->
          TagQueries.together(
              any.parts().stream().map(part -> running(field, part)).toList(), Occur.SHOULD);
      case Expression.Everything _,
          Expression.Words _,
          Expression.Phrase _,
          Expression.Near _,
          Expression.Wildcard _,
          Expression.Fuzzy _,
          Cited _,
          Named _,
          Range _,
          Fielded _,
          Expression.Not _ ->
          WordsOf.of(value).map(words -> words.in(field)).orElse(new MatchNoDocsQuery());
    };
  }

  private static Query citedAs(String field, Query everything, Expression value) {
    return TagQueries.of(
        value,
        everything,
        text -> TagQueries.anyOf(field, CiteWords.of(text)),
        pattern -> new WordQueries(field).wildcard(pattern));
  }

  /// Of which all of `parts` are true: passages, or single statements where any part is about
  /// those. An authority is then that of the statement or of its passage; with a role it means the
  /// authority in that role.
  static Query together(List<Fielded> parts) {
    boolean ofStatements = parts.stream().anyMatch(part -> isOfStatements(part.field()));
    List<Query> each = new ArrayList<>();
    Set<String> roles = new LinkedHashSet<>();
    Set<String> authorities = new LinkedHashSet<>();
    for (Fielded part : parts) {
      each.add(
          ofStatements && !isOfStatements(part.field())
              ? citedAs(IndexFields.CITE_NEAR, STATEMENTS, part.inner())
              : fielded(part.field(), part.inner()));
      Optional<String> text = textOf(part.inner());
      if (part.field() == QueryField.ROLE) {
        text.map(Folding::fold).ifPresent(roles::add);
      } else if (part.field() == QueryField.CITE || part.field() == QueryField.AUTHORITY) {
        text.ifPresent(value -> authorities.addAll(CiteWords.of(value)));
      }
    }
    Set<String> pairs = new LinkedHashSet<>();
    roles.forEach(role -> authorities.forEach(word -> pairs.add(RoleWords.of(role, word))));
    if (!pairs.isEmpty()) {
      each.add(TagQueries.anyOf(IndexFields.ROLE, pairs));
    }
    return TagQueries.together(each, Occur.MUST);
  }

  private static Optional<String> textOf(Expression value) {
    return switch (value) {
      case Expression.Words words -> Optional.of(words.text());
      case Expression.Phrase phrase -> Optional.of(phrase.text());
      case Cited cited -> Optional.of(cited.text());
      case Named named -> Optional.of(named.text());
      case Expression.Everything _,
          Expression.Near _,
          Expression.Wildcard _,
          Expression.Fuzzy _,
          Range _,
          Fielded _,
          All _,
          Any _,
          Expression.Not _ ->
          Optional.empty();
    };
  }

  /// The more of the words a passage has, and the nearer neighbours stand, the better.
  static Query closeness(List<String> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    WordQueries text = new WordQueries(IndexFields.TEXT);
    List<QuerySlots> slots = words.stream().map(QuerySlots::inflected).toList();
    for (QuerySlots each : slots) {
      query.add(text.words(each), Occur.SHOULD);
    }
    for (int i = 0; i + 1 < slots.size() && i < MOST_PAIRS; i++) {
      Query pair = text.near(slots.get(i), slots.get(i + 1), PAIR_SLOP);
      query.add(new BoostQuery(pair, PAIR_WEIGHT), Occur.SHOULD);
    }
    return new BoostQuery(query.build(), CLOSENESS);
  }

  /// All of the words near each other in a title.
  static Query titleCloseness(List<String> words) {
    QuerySlots slots = QuerySlots.inflected(String.join(" ", words));
    return new WordQueries(IndexFields.TITLE).phrase(slots, TITLE_SLOP);
  }

  /// Passages and statements that show why a document fits: any positive part of the query will do,
  /// the more the better. What is asked of statements must all be true of one.
  static Query showing(Expression expression) {
    return switch (expression) {
      case All all -> showingAll(all.parts());
      case Any any -> showing(any.parts());
      case Cited cited -> cited(cited);
      case Named named -> named(named);
      case Fielded fielded -> showing(fielded.field(), fielded.inner());
      case Expression.Words _,
          Expression.Phrase _,
          Expression.Near _,
          Expression.Wildcard _,
          Expression.Fuzzy _ ->
          WordsOf.of(expression).map(PassageTranslator::words).orElse(new MatchNoDocsQuery());
      case Expression.Everything _, Expression.Not _, Range _ -> new MatchNoDocsQuery();
    };
  }

  /// A status hangs on the day and on other documents too; what shows it in a document are the acts
  /// that move one.
  private static Query showing(QueryField field, Expression value) {
    return switch (field) {
      case EFFECTIVE -> DayQueries.of(IndexFields.TAKES_EFFECT, STATEMENTS, value);
      case STATUS -> having(IndexFields.STATUS_ACT);
      case CITE, AUTHORITY ->
          TagQueries.together(
              List.of(
                  citedAs(IndexFields.CITE, PASSAGES, value),
                  citedAs(IndexFields.RESTS_ON, STATEMENTS, value)),
              Occur.SHOULD);
      case ROLE,
          BEARER,
          MODALITY,
          SCOPE,
          DEADLINE,
          TEXT,
          COURT,
          DOCKET,
          AGENCY,
          TYPE,
          PUBLISHED,
          SOURCE,
          TITLE,
          YEAR ->
          fielded(field, value);
    };
  }

  private static Query having(String field) {
    return new ConstantScoreQuery(new TermQuery(new Term(IndexFields.HAS, field)));
  }

  private static Query showingAll(List<Expression> parts) {
    List<Fielded> together = new ArrayList<>();
    List<Expression> others = new ArrayList<>();
    for (Expression part : parts) {
      if (part instanceof Fielded fielded && isOfPassages(fielded.field())) {
        together.add(fielded);
      } else {
        others.add(part);
      }
    }
    return together.stream().anyMatch(part -> isOfStatements(part.field()))
        ? TagQueries.together(List.of(together(together), showing(others)), Occur.SHOULD)
        : showing(parts);
  }

  private static Query showing(List<Expression> parts) {
    return TagQueries.together(
        parts.stream()
            .filter(part -> !WordForms.isStop(part))
            .map(PassageTranslator::showing)
            .toList(),
        Occur.SHOULD);
  }
}
