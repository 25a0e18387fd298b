package org.inforce.search;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;

/// One question put to one view of the index.
final class Search {
  private final IndexView view;
  private final SearchQuestion question;
  private final FacetColumn statuses;
  private final ParsedQuery parsed;
  private final Optional<Cursor> cursor;

  Search(IndexView view, SearchQuestion question) {
    this.view = view;
    this.question = question;
    this.statuses = view.statuses(question.statuses());
    this.parsed = QueryParser.parse(question.query());
    this.cursor = question.cursor().flatMap(Cursor::tryParse);
  }

  SearchResult run() throws IOException {
    long started = System.nanoTime();
    FacetCounter strictFacets = new FacetCounter(view, statuses, question);
    boolean wasRelaxed = cursor.map(Cursor::isRelaxed).orElse(false);
    Matches matches = wasRelaxed ? new Matches() : strictFacets.narrow(collect(false));
    FacetCounter facets = strictFacets;
    boolean isRelaxed = wasRelaxed;
    if (wasRelaxed || isRelaxable(matches.size())) {
      FacetCounter looseFacets = new FacetCounter(view, statuses, question);
      Matches loose = looseFacets.narrow(collect(true));
      if (wasRelaxed || loose.size() > matches.size()) {
        matches = loose;
        facets = looseFacets;
        isRelaxed = true;
      }
    }
    List<HitOrder.Place> page =
        new HitOrder(view, question.sort())
            .page(matches, cursor.map(Cursor::last), question.limit());
    return result(matches, facets, page, isRelaxed, started);
  }

  private SearchResult result(
      Matches matches,
      FacetCounter facets,
      List<HitOrder.Place> page,
      boolean isRelaxed,
      long started)
      throws IOException {
    boolean isMore = page.size() == question.limit() && !page.isEmpty();
    Optional<String> next = isMore ? Optional.of(cursorBehind(page, isRelaxed)) : Optional.empty();
    List<SearchHit> hits = new HitReader(view, statuses, parsed.expression()).read(page);
    Map<Facet, List<FacetCount>> counts = question.withFacets() ? facets.counts() : Map.of();
    return new SearchResult(
        question,
        matches.size(),
        hits,
        counts,
        next,
        parsed.problems(),
        isRelaxed,
        new SpellingHelp(view).likelier(parsed),
        new Jumps(view).of(parsed.expression()),
        Duration.ofNanos(System.nanoTime() - started));
  }

  private String cursorBehind(List<HitOrder.Place> page, boolean isRelaxed) {
    view.readOn();
    return new Cursor(view.version(), isRelaxed, page.getLast()).write();
  }

  private boolean isRelaxable(int found) {
    return cursor.isEmpty()
        && parsed.expression() instanceof Expression.All all
        && Relaxation.applies(all, found);
  }

  private Matches collect(boolean isRelaxed) throws IOException {
    boolean isScored = question.sort() == SearchQuestion.Sort.RELEVANCE;
    long lastDay = question.knownAsOf().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
    QueryTranslator translator = new QueryTranslator(statuses, isRelaxed);
    Query query = translator.translate(parsed.expression());
    Matcher matcher = new Matcher(view, isScored, lastDay);
    if (!isRelaxed) {
      return matcher.match(query);
    }
    Matches matches = new Matches();
    List<Expression> loose = Relaxation.looseParts(parsed.expression());
    for (double share : Relaxation.SHARES) {
      if (matches.size() == 0) {
        matches = matcher.match(query, Coverage.of(loose, share, translator, view.reader()));
      }
    }
    return matches;
  }
}
