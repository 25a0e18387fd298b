package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.search.Suggestion.Kind;

/// Completes what is being typed, from the authorities, cases, agencies and titles that one view of
/// the index knows. Reads the names once, when first asked.
final class Suggester {
  private static final int MOST_TITLES = 5;
  private static final int SHORTEST = 2;

  /// `8 U.S.C. `, `45 cfr §`: the section is still to come.
  private static final Pattern TITLE_ONLY =
      Pattern.compile(
          "\\s* (?<title>\\d{1,2}) \\s* (?: (?<usc> U\\.?\\s?S\\.?\\s?C\\.? ) |"
              + " C\\.?\\s?F\\.?\\s?R\\.? ) \\s* §* \\s*",
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  private final IndexSearcher searcher;
  private volatile boolean isRead;
  private Map<AuthorityId, Integer> authorities = Map.of();
  private Map<String, Integer> agencies = Map.of();
  private Map<String, AuthorityId> cases = Map.of();
  private List<AuthorityId> dockets = List.of();

  Suggester(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// Up to `limit` completions: what is cited first, then cases, agencies, titles.
  List<Suggestion> suggest(String typed, int limit) throws IOException {
    String start = typed.strip();
    if (start.length() < SHORTEST) {
      return List.of();
    }
    read();
    return Stream.of(authorities(start), cases(start), agencies(start), titles(start))
        .flatMap(List::stream)
        .limit(limit)
        .toList();
  }

  /// Every section, or other authority, cited anywhere.
  Set<AuthorityId> authorities() {
    ensureRead();
    return authorities.keySet();
  }

  /// In how many documents the authority is cited.
  int timesCited(AuthorityId authority) {
    ensureRead();
    return authorities.getOrDefault(authority, 0);
  }

  /// Every docket that is cited or that a document belongs to.
  List<AuthorityId> dockets() {
    ensureRead();
    return dockets;
  }

  private List<Suggestion> authorities(String typed) {
    Optional<String> prefix = prefixOf(typed);
    if (prefix.isEmpty()) {
      return List.of();
    }
    return authorities.entrySet().stream()
        .filter(entry -> entry.getKey().path().toLowerCase(Locale.ROOT).startsWith(prefix.get()))
        .sorted(
            Map.Entry.<AuthorityId, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_TITLES)
        .map(entry ->
            new Suggestion(
                Kind.AUTHORITY,
                AuthorityNames.display(entry.getKey()),
                Optional.of(entry.getKey())))
        .toList();
  }

  private static Optional<String> prefixOf(String typed) {
    Matcher title = TITLE_ONLY.matcher(typed);
    if (title.matches()) {
      String code = title.group("usc") == null ? "cfr" : "usc";
      return Optional.of("/us/" + code + "/t" + title.group("title") + "/");
    }
    return QueryCitations.find(typed).stream()
        .filter(found -> found.start() == 0 && found.end() == typed.length())
        .findFirst()
        .flatMap(QueryCitations.Found::authority)
        .map(id -> AuthorityWords.own(id.path()));
  }

  private List<Suggestion> cases(String typed) {
    Optional<String> key = DocketKey.in(typed);
    String folded = Folding.fold(typed);
    return cases.entrySet().stream()
        .filter(entry ->
            startsSomeWord(Folding.fold(entry.getKey()), folded)
                || key.filter(AuthorityWords.of(entry.getValue())::contains).isPresent())
        .limit(MOST_TITLES)
        .map(entry -> new Suggestion(Kind.CASE, entry.getKey(), Optional.of(entry.getValue())))
        .toList();
  }

  private List<Suggestion> agencies(String typed) {
    String folded = Folding.fold(typed);
    Set<String> named = new LinkedHashSet<>(TagWords.actorNames(typed));
    return agencies.entrySet().stream()
        .filter(entry ->
            named.contains(entry.getKey()) || startsSomeWord(Folding.fold(entry.getKey()), folded))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_TITLES)
        .map(entry -> new Suggestion(Kind.AGENCY, entry.getKey(), Optional.empty()))
        .toList();
  }

  private static boolean startsSomeWord(String name, String start) {
    int at = name.indexOf(start);
    while (at > 0 && Character.isLetterOrDigit(name.charAt(at - 1))) {
      at = name.indexOf(start, at + 1);
    }
    return at >= 0;
  }

  /// The newest documents whose titles have all the words typed, the last perhaps unfinished.
  private List<Suggestion> titles(String typed) throws IOException {
    List<String> words =
        WordScanner.scan(typed).stream().filter(word -> word.step() == 1).map(Word::text).toList();
    if (words.isEmpty() || words.getLast().length() < SHORTEST) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words.subList(0, words.size() - 1)) {
      query.add(new TermQuery(new Term(IndexFields.TITLE, word)), Occur.FILTER);
    }
    query.add(new PrefixQuery(new Term(IndexFields.TITLE, words.getLast())), Occur.FILTER);
    Sort newest = new Sort(new SortField(IndexFields.PUBLISHED_DAY, SortField.Type.LONG, true));
    List<Suggestion> titles = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), MOST_TITLES, newest).scoreDocs) {
      String title = searcher.storedFields().document(hit.doc).get(IndexFields.TITLE);
      titles.add(new Suggestion(Kind.TITLE, title == null ? "" : title, Optional.empty()));
    }
    return titles.stream().distinct().toList();
  }

  private void ensureRead() {
    try {
      read();
    } catch (IOException e) {
      throw new SearchIndexException("cannot read the names in the index", e);
    }
  }

  private void read() throws IOException {
    if (isRead) {
      return;
    }
    synchronized (this) {
      if (!isRead) {
        DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
        readAuthorities(count(reader, IndexFields.AUTHORITY_FACET));
        agencies = count(reader, IndexFields.AGENCY_FACET);
        readCases(count(reader, IndexFields.CASE_NAME));
        isRead = true;
      }
    }
  }

  private void readAuthorities(Map<String, Integer> counted) {
    Map<AuthorityId, Integer> ids = new LinkedHashMap<>();
    counted.forEach(
        (path, count) -> AuthorityId.tryParse(path).ifPresent(id -> ids.put(id, count)));
    authorities = ids;
  }

  private void readCases(Map<String, Integer> counted) {
    Map<String, AuthorityId> named = new LinkedHashMap<>();
    for (String line : counted.keySet()) {
      int tab = line.indexOf('\t');
      AuthorityId.tryParse(line.substring(tab + 1))
          .ifPresent(docket -> named.put(line.substring(0, tab), docket));
    }
    cases = named;
    Set<AuthorityId> all = new LinkedHashSet<>(named.values());
    authorities.keySet().stream()
        .filter(id -> id.path().startsWith("/us/docket/"))
        .forEach(all::add);
    dockets = List.copyOf(all);
  }

  /// Every value of a field with the number of documents that have it.
  private static Map<String, Integer> count(DirectoryReader reader, String field)
      throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      SortedSetDocValues values = segment.reader().getSortedSetDocValues(field);
      if (values == null) {
        continue;
      }
      int[] counted = new int[Math.toIntExact(values.getValueCount())];
      while (values.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
        for (int n = values.docValueCount(); n > 0; n--) {
          counted[Math.toIntExact(values.nextOrd())]++;
        }
      }
      for (int i = 0; i < counted.length; i++) {
        counts.merge(values.lookupOrd(i).utf8ToString(), counted[i], Integer::sum);
      }
    }
    counts.values().removeIf(count -> count == 0);
    return counts;
  }
}
