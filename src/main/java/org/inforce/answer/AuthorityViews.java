package org.inforce.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.citation.Citation;
import org.inforce.document.Span;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Obligation;
import org.inforce.status.StatusAnswer;
import org.inforce.store.CitedAuthority;
import org.inforce.store.CitedBy;
import org.inforce.store.CitingPassage;
import org.inforce.store.CitingQuery;
import org.inforce.store.ObligationQuery;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;

/// Gathers what is on record about an authority.
final class AuthorityViews {
  private static final int DOCUMENTS = 40;
  private static final int PLACES = 12;
  private static final int NORMS = 100;
  private static final int AROUND = 140;
  private static final int NEAR = 300;

  /// The first of the documents that cite an authority, how many there are, and what they cite
  /// under it.
  record Citing(
      List<AuthorityView.CitingDocument> shown, int count, List<CitedAuthority> citedUnder) {
    Citing {
      shown = List.copyOf(shown);
      citedUnder = List.copyOf(citedUnder);
    }
  }

  private final Store store;
  private final ObligationRegister register;
  private final Places places;
  private final Provisions provisions;

  AuthorityViews(Store store, ObligationRegister register, Places places) {
    this.store = store;
    this.register = register;
    this.places = places;
    this.provisions = new Provisions(store, places);
  }

  AuthorityView of(AuthorityId id, MeasureStatuses statuses) {
    Citing citing = statuses.directory().citing().of(query(id, statuses.view()), this::citing);
    Optional<AuthorityView.Provision> provision = provisions.of(id, statuses.view());
    Optional<StoredDocument> document = new RegisterDocuments(store, places).of(id);
    List<StatusAnswer> measures = statuses.restingOn(id);
    return new AuthorityView(
        id,
        AuthorityNames.display(id),
        ancestors(id),
        citing.citedUnder(),
        provision,
        document,
        citing.shown(),
        citing.count(),
        register.find(ObligationQuery.ALL.under(id).page(0, NORMS), Optional.empty(), statuses),
        measures,
        new AuthorityTimeline(statuses.book(), statuses.view().knownAsOf())
            .of(citing.shown(), measures),
        AuthorityLinks.of(id, statuses.view(), recorded(provision, document)));
  }

  private static CitingQuery query(AuthorityId id, Viewpoint view) {
    CitingQuery present = CitingQuery.of(id);
    return view.isPastKnowledge() ? present.knownOn(view.knownAsOf()) : present;
  }

  private Citing citing(CitingQuery query) {
    CitedBy cited = store.citing(query, DOCUMENTS);
    Map<String, List<CitingPassage>> byDocument = new LinkedHashMap<>();
    for (CitingPassage passage : cited.passages()) {
      byDocument.computeIfAbsent(passage.document(), unused -> new ArrayList<>()).add(passage);
    }
    return new Citing(
        citing(query.authority(), byDocument),
        cited.documents(),
        store.citedUnder(query.authority()));
  }

  /// The day of the text on record: of a law that of its release, of what stands in the Register
  /// that of its issue.
  private static Optional<LocalDate> recorded(
      Optional<AuthorityView.Provision> provision, Optional<StoredDocument> document) {
    return provision.isPresent()
        ? provision.flatMap(text -> text.document().metadata().knownFrom())
        : document.flatMap(itself -> itself.metadata().published());
  }

  private static List<AuthorityId> ancestors(AuthorityId id) {
    List<AuthorityId> ancestors = new ArrayList<>();
    for (Optional<AuthorityId> up = id.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get().path().chars().filter(c -> c == '/').count() > 2) {
        ancestors.add(up.get());
      }
    }
    Collections.reverse(ancestors);
    return ancestors;
  }

  private List<AuthorityView.CitingDocument> citing(
      AuthorityId id, Map<String, List<CitingPassage>> byDocument) {
    return byDocument.entrySet().stream()
        .flatMap(entry ->
            places.document(entry.getKey()).stream()
                .map(document -> citing(id, document, entry.getValue())))
        .toList();
  }

  private AuthorityView.CitingDocument citing(
      AuthorityId id, StoredDocument document, List<CitingPassage> passages) {
    Optional<Analysis> analysis = store.analysis(document.id(), passages.getFirst().number());
    List<AuthorityView.CitingPlace> found = new ArrayList<>();
    for (CitingPassage passage : passages.subList(0, Math.min(PLACES, passages.size()))) {
      String text = analysis.map(known -> known.document().text()).orElse("");
      List<Obligation> norms = analysis.map(Analysis::obligations).orElse(List.of());
      found.add(place(id, passage.citation(), text, norms));
    }
    return new AuthorityView.CitingDocument(document, found);
  }

  private AuthorityView.CitingPlace place(
      AuthorityId id, Citation citation, String text, List<Obligation> norms) {
    Span span = citation.span();
    return new AuthorityView.CitingPlace(
        citation,
        role(id, citation, norms),
        Excerpts.before(text, span.start(), AROUND),
        Excerpts.after(text, span.end(), AROUND),
        places.href(citation.evidence()));
  }

  /// What the authority does for the norm that names it and is nearest to the citation, the
  /// narrowest of those around it; merely cited where no norm is near.
  static AuthorityRole role(AuthorityId id, Citation citation, List<Obligation> norms) {
    AuthorityRole role = AuthorityRole.CITES;
    long nearest = Long.MAX_VALUE;
    for (Obligation norm : norms) {
      Optional<AuthorityRole> found = role(id, citation, norm);
      long distance = distance(norm.evidence().span(), citation.span());
      if (found.isPresent() && distance < nearest) {
        role = found.get();
        nearest = distance;
      }
    }
    return role;
  }

  private static Optional<AuthorityRole> role(AuthorityId id, Citation citation, Obligation norm) {
    if (gap(norm.evidence().span(), citation.span()) > NEAR) {
      return Optional.empty();
    }
    return norm.authorities().stream()
        .filter(related -> citation.authorities().contains(related.id()))
        .filter(related -> id.contains(related.id()) || related.id().contains(id))
        .map(Obligation.RelatedAuthority::role)
        .findFirst();
  }

  /// Zero where they overlap.
  private static int gap(Span norm, Span citation) {
    return Math.max(0, Math.max(norm.start() - citation.end(), citation.start() - norm.end()));
  }

  /// Less for norms around the citation, the narrowest first, than for those beside it.
  private static long distance(Span norm, Span citation) {
    int gap = gap(norm, citation);
    return gap == 0 ? norm.length() : 1_000_000L + gap;
  }
}
