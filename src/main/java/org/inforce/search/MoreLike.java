package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.inforce.authority.AuthorityId;

/// Finds documents that share a document's telling words and the authorities it cites.
final class MoreLike {
  private static final int MOST_PASSAGES = 40;
  private static final int MOST_WORDS = 25;
  private static final int MOST_AUTHORITIES = 10;
  private static final float AUTHORITY_WEIGHT = 1.5f;

  /// So many entries of the index may be near; what more hold tells little.
  private static final int MOST_NEAR = 4_000;

  private final IndexView view;
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> authorities = new HashMap<>();

  MoreLike(IndexView view) {
    this.view = view;
  }

  /// Nearest first, without the document itself; empty if the index has no such document.
  List<SearchHit> of(String id, int limit) throws IOException {
    Query itself = new TermQuery(new Term(IndexFields.ID, id));
    TopDocs found = view.searcher().search(itself, 1);
    if (found.scoreDocs.length == 0 || limit < 1) {
      return List.of();
    }
    read(found.scoreDocs[0].doc);
    Query query =
        new BooleanQuery.Builder()
            .add(shared(), Occur.MUST)
            .add(near(), Occur.FILTER)
            .add(itself, Occur.MUST_NOT)
            .build();
    Matches matches = new Matcher(view, true, Long.MAX_VALUE).match(query);
    List<HitOrder.Place> page =
        new HitOrder(view, SearchQuestion.Sort.RELEVANCE).page(matches, Optional.empty(), limit);
    return new HitReader(view, view.statuses(Map.of()), new Expression.Everything()).read(page);
  }

  private void read(int document) throws IOException {
    StoredFields stored = view.searcher().storedFields();
    LeafReaderContext segment = view.segmentOf(document);
    BitSet blocks = QueryTranslator.BLOCKS.getBitSet(segment);
    int local = document - segment.docBase;
    int first = local == 0 || blocks == null ? 0 : blocks.prevSetBit(local - 1) + 1;
    NumericDocValues back = DocValues.getNumeric(segment.reader(), IndexFields.BACK);
    for (int i = first, read = 0; i < local && read < MOST_PASSAGES; i++) {
      if (back.advanceExact(i)) {
        continue;
      }
      read++;
      Document passage = stored.document(segment.docBase + i);
      count(passage.get(IndexFields.TEXT), 1);
      for (AuthorityId id : Places.read(passage.get(IndexFields.PLACES)).authorities()) {
        authorities.merge(AuthorityWords.own(AuthorityWords.counted(id)), 1, Integer::sum);
      }
    }
    count(stored.document(document).get(IndexFields.TITLE), 3);
  }

  private void count(@org.jspecify.annotations.Nullable String text, int weight) {
    if (text != null) {
      for (Word word : WordScanner.scan(text)) {
        boolean isTelling = word.text().length() > 2 && !WordForms.isStop(word.text());
        if (isTelling && word.step() == 1 && Character.isLetter(word.text().charAt(0))) {
          words.merge(word.text(), weight, Integer::sum);
        }
      }
    }
  }

  private Query shared() throws IOException {
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    BooleanQuery.Builder documents = new BooleanQuery.Builder();
    for (String word : telling()) {
      passages.add(new TermQuery(new Term(IndexFields.TEXT, word)), Occur.SHOULD);
      documents.add(new TermQuery(new Term(IndexFields.TITLE, word)), Occur.SHOULD);
    }
    for (Term cited : cited()) {
      passages.add(new BoostQuery(new TermQuery(cited), AUTHORITY_WEIGHT), Occur.SHOULD);
    }
    return anywhere(documents, passages, ScoreMode.Max);
  }

  /// Documents with one of the rarer things that are shared. To weigh all that share anything, were
  /// it a word that every fifth document has, takes most of the time and brings nothing near.
  private Query near() throws IOException {
    List<Term> rarer = new ArrayList<>(cited());
    telling().forEach(word -> rarer.add(new Term(IndexFields.TEXT, word)));
    Map<Term, Integer> held = new HashMap<>();
    for (Term term : rarer) {
      held.put(term, view.reader().docFreq(term));
    }
    rarer.sort(Comparator.<Term>comparingInt(term -> held.getOrDefault(term, 0)));
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    BooleanQuery.Builder documents = new BooleanQuery.Builder();
    int entries = 0;
    for (Term term : rarer) {
      entries += held.getOrDefault(term, 0);
      if (entries > MOST_NEAR && term != rarer.getFirst()) {
        break;
      }
      passages.add(new TermQuery(term), Occur.SHOULD);
      if (term.field().equals(IndexFields.TEXT)) {
        documents.add(new TermQuery(new Term(IndexFields.TITLE, term.bytes())), Occur.SHOULD);
      }
    }
    return anywhere(documents, passages, ScoreMode.None);
  }

  private static Query anywhere(
      BooleanQuery.Builder documents, BooleanQuery.Builder passages, ScoreMode mode) {
    Query inPassages = new ToParentBlockJoinQuery(passages.build(), QueryTranslator.BLOCKS, mode);
    return documents.add(inPassages, Occur.SHOULD).build();
  }

  /// What the document cites most.
  private List<Term> cited() {
    return authorities.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_AUTHORITIES)
        .map(entry -> new Term(IndexFields.CITE, entry.getKey()))
        .toList();
  }

  /// The words most particular to the document: often here, rare elsewhere.
  private List<String> telling() throws IOException {
    double all = Math.max(1, view.reader().numDocs());
    Map<String, Double> worth = new HashMap<>();
    for (Map.Entry<String, Integer> each : words.entrySet()) {
      int elsewhere = view.reader().docFreq(new Term(IndexFields.TEXT, each.getKey()));
      if (elsewhere > 1) {
        worth.put(each.getKey(), Math.log1p(each.getValue()) * Math.log(1 + all / elsewhere));
      }
    }
    return worth.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
