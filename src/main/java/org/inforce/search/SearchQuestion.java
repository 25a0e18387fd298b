package org.inforce.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a person wants to see. `query` is in the query language ([QueryParser]); blank means
/// everything. `filters` narrow to documents that have one of the values of each facet named.
/// `limit` documents are given, starting after `cursor`. With `knownAsOf` only documents known by
/// that day count. `statuses` are the labels of status in effect on the day asked about (codes of
/// STATUS.md such as `enjoined_in_part`), by document identifier; the index itself holds none.
/// `withFacets` false saves the counting.
public record SearchQuestion(
    String query,
    Map<Facet, List<String>> filters,
    Sort sort,
    int limit,
    Optional<String> cursor,
    Optional<LocalDate> knownAsOf,
    Map<String, Set<String>> statuses,
    boolean withFacets) {
  public static final int MOST = 1000;

  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  public SearchQuestion {
    Objects.requireNonNull(query, "query");
    filters =
        filters.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    Objects.requireNonNull(sort, "sort");
    statuses = Map.copyOf(statuses);
    if (limit < 0 || limit > MOST) {
      throw new IllegalArgumentException("limit must lie in 0.." + MOST + ", was " + limit);
    }
  }

  /// The first 20 hits by relevance, with facets.
  public static SearchQuestion of(String query) {
    return new SearchQuestion(
        query, Map.of(), Sort.RELEVANCE, 20, Optional.empty(), Optional.empty(), Map.of(), true);
  }

  public SearchQuestion limit(int most) {
    return new SearchQuestion(query, filters, sort, most, cursor, knownAsOf, statuses, withFacets);
  }

  public SearchQuestion sortedBy(Sort order) {
    return new SearchQuestion(
        query, filters, order, limit, cursor, knownAsOf, statuses, withFacets);
  }

  public SearchQuestion filteredBy(Map<Facet, List<String>> values) {
    return new SearchQuestion(query, values, sort, limit, cursor, knownAsOf, statuses, withFacets);
  }

  /// Continues where the result that gave `next` ended; null starts anew.
  public SearchQuestion after(@Nullable String next) {
    return new SearchQuestion(
        query, filters, sort, limit, Optional.ofNullable(next), knownAsOf, statuses, withFacets);
  }

  /// True if `text` can be what a result gave as `next`.
  public static boolean isCursor(String text) {
    return Cursor.tryParse(text).isPresent();
  }

  public SearchQuestion knownAsOf(LocalDate day) {
    return new SearchQuestion(
        query, filters, sort, limit, cursor, Optional.of(day), statuses, withFacets);
  }

  public SearchQuestion withStatuses(Map<String, Set<String>> byDocument) {
    return new SearchQuestion(
        query, filters, sort, limit, cursor, knownAsOf, byDocument, withFacets);
  }

  public SearchQuestion withoutFacets() {
    return new SearchQuestion(query, filters, sort, limit, cursor, knownAsOf, statuses, false);
  }
}
