package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.inforce.search.Expression.All;
import org.inforce.search.Expression.Any;
import org.inforce.search.Expression.Wildcard;
import org.inforce.search.Expression.Words;

/// Offers the spelling the documents use for words they do not have.
final class SpellingHelp {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;
  private static final int MOST_WORDS = 6;
  private static final int MOST_EDITS = 2;
  private static final int KEPT_PREFIX = 1;

  private final IndexView view;

  SpellingHelp(IndexView view) {
    this.view = view;
  }

  /// The query with likelier words; empty when every word is met, or nothing is near.
  Optional<String> likelier(ParsedQuery parsed) throws IOException {
    List<Words> words = new ArrayList<>();
    gather(parsed.expression(), words);
    StringBuilder query = new StringBuilder(parsed.text());
    boolean isChanged = false;
    for (int i = Math.min(words.size(), MOST_WORDS) - 1; i >= 0; i--) {
      Words word = words.get(i);
      Optional<String> better = better(word.text());
      if (better.isPresent()) {
        query.replace(word.at(), word.at() + word.text().length(), better.get());
        isChanged = true;
      }
    }
    return isChanged ? Optional.of(query.toString()) : Optional.empty();
  }

  /// A word that may also be a pattern (`records?`) is taken as it is.
  private static void gather(Expression expression, List<Words> words) {
    switch (expression) {
      case Words word -> words.add(word);
      case All all -> all.parts().forEach(part -> gather(part, words));
      case Any any when any.parts().stream().noneMatch(Wildcard.class::isInstance) ->
          any.parts().forEach(part -> gather(part, words));
      case Any _,
          Expression.Everything _,
          Expression.Phrase _,
          Expression.Near _,
          Wildcard _,
          Expression.Fuzzy _,
          Expression.Cited _,
          Expression.Named _,
          Expression.Range _,
          Expression.Fielded _,
          Expression.Not _ -> {}
    }
  }

  private Optional<String> better(String typed) throws IOException {
    String word = Folding.fold(typed);
    boolean isWord =
        word.length() >= SHORTEST
            && word.length() <= LONGEST
            && word.chars().allMatch(Character::isLetter);
    if (!isWord || isMet(word)) {
      return Optional.empty();
    }
    Optional<String> inText = nearest(IndexFields.TEXT, word);
    return inText.isPresent() ? inText : nearest(IndexFields.TITLE, word);
  }

  /// The commonest of the words that differ least from `word`, by two letters at most.
  private Optional<String> nearest(String field, String word) throws IOException {
    Terms terms = MultiTerms.getTerms(view.reader(), field);
    if (terms == null) {
      return Optional.empty();
    }
    FuzzyTermsEnum near =
        new FuzzyTermsEnum(terms, new Term(field, word), MOST_EDITS, KEPT_PREFIX, true);
    BoostAttribute likeness = near.attributes().addAttribute(BoostAttribute.class);
    Optional<String> best = Optional.empty();
    double bestWorth = 0;
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      double worth = likeness.getBoost() * Math.log1p(near.docFreq());
      if (worth > bestWorth) {
        bestWorth = worth;
        best = Optional.of(term.utf8ToString());
      }
    }
    return best;
  }

  private boolean isMet(String word) throws IOException {
    IndexReader reader = view.reader();
    for (String form : WordForms.of(word).keySet()) {
      if (reader.docFreq(new Term(IndexFields.TEXT, form)) > 0
          || reader.docFreq(new Term(IndexFields.TITLE, form)) > 0) {
        return true;
      }
    }
    return false;
  }
}
