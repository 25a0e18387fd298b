package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.inforce.search.Suggestion.Kind;

/// Completes what is being typed, from the authorities, cases, agencies and titles that one view of
/// the index knows. Reads the names once, when first asked.
final class Suggester {
  private static final int MOST_TITLES = 5;
  private static final int SHORTEST = 2;

  /// `25-55`, `No. 3:25-cv-05`: the beginning of a docket number.
  private static final Pattern DOCKET_START =
      Pattern.compile(
          "(?: No\\.? \\s* )? (?: \\d{1,2} : )?"
              + " (?<year>\\d\\d) - (?: [a-z]{1,4} -? )? (?<number>\\d{0,6})",
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  private final IndexSearcher searcher;
  private volatile boolean isRead;
  private Map<AuthorityId, Integer> authorities = Map.of();
  private SuggestedAuthorities suggested = new SuggestedAuthorities(Map.of());
  private Map<String, NameWords> agencies = Map.of();
  private Map<String, AuthorityId> cases = Map.of();
  private Map<String, NameWords> caseNames = Map.of();
  private List<AuthorityId> dockets = List.of();

  Suggester(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// Up to `limit` completions, none that leads where another does: what is cited first, then
  /// cases, agencies, titles.
  List<Suggestion> suggest(String typed, int limit) throws IOException {
    String start = typed.strip();
    if (start.length() < SHORTEST) {
      return List.of();
    }
    read();
    Set<Object> offered = new HashSet<>();
    return Stream.of(
            suggested.suggest(start, MOST_TITLES),
            dockets(start),
            cases(start),
            agencies(start),
            titles(start))
        .flatMap(List::stream)
        .filter(each -> offered.add(each.page().<Object>map(page -> page).orElse(each)))
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

  private List<Suggestion> cases(String typed) {
    Optional<String> key = QueryCitations.docketKey(typed);
    NameWords words = NameWords.of(typed);
    return cases.entrySet().stream()
        .filter(entry ->
            words.begin(caseNames.getOrDefault(entry.getKey(), words))
                || key.filter(AuthorityWords.of(entry.getValue())::contains).isPresent())
        .limit(MOST_TITLES)
        .map(entry -> new Suggestion(Kind.CASE, entry.getKey(), Optional.of(entry.getValue())))
        .toList();
  }

  /// Dockets whose number begins so, with or without the kind of case and leading zeros.
  private List<Suggestion> dockets(String typed) {
    Matcher start = DOCKET_START.matcher(typed);
    if (!start.matches()) {
      return List.of();
    }
    String key = "#" + start.group("year") + "-" + start.group("number").replaceFirst("^0+", "");
    return dockets.stream()
        .filter(docket -> AuthorityWords.of(docket).stream().anyMatch(word -> word.startsWith(key)))
        .limit(MOST_TITLES)
        .map(docket -> {
          String path = docket.path();
          String number = path.substring(path.lastIndexOf('/') + 1);
          return new Suggestion(Kind.CASE, number, Optional.of(docket));
        })
        .toList();
  }

  /// The most frequent first.
  private List<Suggestion> agencies(String typed) {
    NameWords words = NameWords.of(typed);
    Set<NameWords> named = new LinkedHashSet<>();
    TagWords.actorNames(typed).forEach(name -> named.add(NameWords.of(name)));
    Map<NameWords, Suggestion> found = new LinkedHashMap<>();
    agencies.forEach((name, of) -> {
      if (named.contains(of) || words.begin(of)) {
        found.putIfAbsent(of, new Suggestion(Kind.AGENCY, name, Optional.empty()));
      }
    });
    return found.values().stream().limit(MOST_TITLES).toList();
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
        readAgencies(count(reader, IndexFields.AGENCY_FACET));
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
    suggested = new SuggestedAuthorities(ids);
  }

  private void readAgencies(Map<String, Integer> counted) {
    Map<String, NameWords> named = new LinkedHashMap<>();
    counted.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> named.put(entry.getKey(), NameWords.of(entry.getKey())));
    agencies = named;
  }

  private void readCases(Map<String, Integer> counted) {
    Map<String, AuthorityId> named = new LinkedHashMap<>();
    for (String line : counted.keySet()) {
      int tab = line.indexOf('\t');
      AuthorityId.tryParse(line.substring(tab + 1))
          .ifPresent(docket -> named.put(line.substring(0, tab), docket));
    }
    cases = named;
    Map<String, NameWords> words = new LinkedHashMap<>();
    named.keySet().forEach(name -> words.put(name, NameWords.of(name)));
    caseNames = words;
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
