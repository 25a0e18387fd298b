package org.inforce.search;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.Court;
import org.inforce.authority.Courts;
import org.inforce.authority.Docket;
import org.inforce.authority.Dockets;
import org.inforce.document.Structure.Caption;
import org.inforce.proceeding.CaseReference;
import org.inforce.proceeding.CourtEvent;

/// The courts and dockets a document belongs to or reports on. `courts` are identifiers (`cand`),
/// or a court's name where no identifier is known; a case that is only cited is found by its docket
/// and counts for no court. `ownDocket` is that of the document's caption.
record CaseNames(
    Set<String> courts,
    Set<String> courtWords,
    Set<String> docketWords,
    Optional<AuthorityId> ownDocket) {
  private static final String DOCKET = "/us/docket/";

  static CaseNames in(Analysis analysis) {
    Gathered gathered = new Gathered();
    analysis.document().structure().caption().ifPresent(gathered::add);
    analysis.document().metadata().dockets().forEach(gathered::addDocket);
    for (CourtEvent event : analysis.events()) {
      gathered.add(event.caseReference());
    }
    analysis.citations().stream()
        .flatMap(citation -> citation.authorities().stream())
        .filter(id -> id.path().startsWith(DOCKET))
        .forEach(id -> gathered.docketWords.addAll(AuthorityWords.of(id)));
    return new CaseNames(
        gathered.courts, gathered.courtWords, gathered.docketWords, gathered.ownDocket);
  }

  /// A case's name and page as one value of the index.
  static String line(String caseName, AuthorityId docket) {
    return caseName.strip().replaceAll("\\s+", " ") + "\t" + docket.path();
  }

  private static final class Gathered {
    private final Set<String> courts = new LinkedHashSet<>();
    private final Set<String> courtWords = new LinkedHashSet<>();
    private final Set<String> docketWords = new LinkedHashSet<>();
    private Optional<AuthorityId> ownDocket = Optional.empty();

    void add(Caption caption) {
      caption.court().ifPresent(this::addNamedCourt);
      caption.docket().ifPresent(this::addDocket);
      String court = caption.court().flatMap(Courts::byName).map(Court::id).orElse("-");
      ownDocket =
          caption.docket().flatMap(number -> Dockets.tryParse(court, number)).map(Docket::id);
    }

    void add(CaseReference reference) {
      reference.court().ifPresent(this::addCourt);
      reference.docket().ifPresent(this::addDocket);
    }

    private void addNamedCourt(String name) {
      courtWords.addAll(TagWords.ofName(name));
      addCourt(Courts.byName(name).map(Court::id).orElse(name.strip()));
    }

    /// `court` is an identifier, or the name of a court that has none.
    void addCourt(String court) {
      if (!court.equals(Docket.UNKNOWN_COURT)) {
        courts.add(court);
        courtWords.add(Folding.fold(court));
        Courts.byId(court)
            .ifPresent(known -> {
              courtWords.addAll(TagWords.ofName(known.name()));
              courtWords.addAll(TagWords.ofName(known.citation()));
            });
      }
    }

    void addDocket(String docket) {
      docketWords.addAll(TagWords.ofName(docket));
    }

    void addDocket(AuthorityId docket) {
      docketWords.addAll(AuthorityWords.of(docket));
      String rest = docket.path().substring(DOCKET.length());
      int slash = rest.indexOf('/');
      if (slash > 0) {
        addCourt(rest.substring(0, slash));
      }
    }
  }
}
