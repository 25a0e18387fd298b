package org.inforce.search;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;

/// What a search found. `count` is the number of documents in all. `next` continues after the last
/// hit; it stays valid while documents come and go. `problems` say where the query could not be
/// read; the hits are then for what could. `isRelaxed`: too few documents have all the words, so
/// those with most of them are here too. `didYouMean` is the query with likelier spelling. `jump`
/// is where a query leads that is nothing but a citation or a docket number.
public record SearchResult(
    SearchQuestion question,
    int count,
    List<SearchHit> hits,
    Map<Facet, List<FacetCount>> facets,
    Optional<String> next,
    List<QueryProblem> problems,
    boolean isRelaxed,
    Optional<String> didYouMean,
    Jump jump,
    Duration took) {
  public SearchResult {
    Objects.requireNonNull(question, "question");
    hits = List.copyOf(hits);
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    facets.forEach((facet, values) -> counts.put(facet, List.copyOf(values)));
    facets = java.util.Collections.unmodifiableMap(counts);
    problems = List.copyOf(problems);
    Objects.requireNonNull(jump, "jump");
    Objects.requireNonNull(took, "took");
  }

  /// A query that names one thing leads to its page.
  public sealed interface Jump {

    /// The query is words; show the hits.
    record Nowhere() implements Jump {}

    /// The query is this authority or case, whose path is its page.
    record To(AuthorityId authority) implements Jump {}

    /// The query may be any of these, the most cited first: a section without its title, a docket
    /// number that several courts use.
    record Choice(List<AuthorityId> authorities) implements Jump {
      public Choice {
        authorities = List.copyOf(authorities);
      }
    }
  }
}
