package org.inforce.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationCheck;
import org.inforce.store.CitingQuery;
import org.inforce.store.Store;

/// What is on record about the citations of a text that is not kept: how many documents cite the
/// same, and which measures rest on it. Counts each authority once; meant for one request.
final class CitationRecords {
  private static final int AROUND = 90;

  private final Store store;
  private final RegisterDocuments register;
  private final MeasureStatuses statuses;
  private final Map<AuthorityId, Integer> documents = new HashMap<>();

  CitationRecords(Store store, Places places, MeasureStatuses statuses) {
    this.store = store;
    this.register = new RegisterDocuments(store, places);
    this.statuses = statuses;
  }

  /// One for each citation, in order.
  List<CheckedCitation> check(String text, List<Citation> citations) {
    return citations.stream().map(citation -> check(text, citation)).toList();
  }

  private CheckedCitation check(String text, Citation citation) {
    return new CheckedCitation(
        citation,
        Excerpts.before(text, citation.span().start(), AROUND),
        Excerpts.after(text, citation.span().end(), AROUND),
        mostCiting(citation),
        citation.authorities().stream().flatMap(id -> register.of(id).stream()).findFirst(),
        citation.authorities().stream()
            .flatMap(id -> statuses.restingOn(id).stream())
            .distinct()
            .toList(),
        CitationCheck.verdict(citation),
        statuses.view().asOf());
  }

  private int mostCiting(Citation citation) {
    int most = 0;
    for (AuthorityId id : citation.authorities()) {
      most = Math.max(most, documents.computeIfAbsent(id, this::citing));
    }
    return most;
  }

  private int citing(AuthorityId id) {
    return store.citing(CitingQuery.of(id), 0).documents();
  }
}
