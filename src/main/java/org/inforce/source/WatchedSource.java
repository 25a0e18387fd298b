package org.inforce.source;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A source that is visited every night, as `sources.yaml` names it. `id` names it in reports for
/// as long as it is watched.
public sealed interface WatchedSource {

  String id();

  /// Documents of the Federal Register that meet all conditions, by the publisher's API (version 1,
  /// federalregister.gov/developers/documentation/api/v1). `terms` are searched for one after
  /// another; agencies are the API's slugs and types its codes (`RULE`, `PRORULE`, `NOTICE`,
  /// `PRESDOCU`); `cfr` are parts (`42 CFR 433`). `isWithPublicInspection` also takes what is filed
  /// and not yet published.
  record FederalRegister(
      String id,
      URI base,
      List<String> agencies,
      List<String> terms,
      List<String> types,
      List<CfrPart> cfr,
      LocalDate since,
      boolean isWithPublicInspection)
      implements WatchedSource {
    public FederalRegister {
      agencies = List.copyOf(agencies);
      terms = List.copyOf(terms);
      types = List.copyOf(types);
      cfr = List.copyOf(cfr);
    }
  }

  /// A part of the Code of Federal Regulations.
  record CfrPart(int title, int part) {}

  /// Whole issues of the Federal Register as GPO's bulk data has them.
  record GovinfoIssues(String id, URI base, LocalDate since) implements WatchedSource {}

  /// Opinions of federal courts in GPO's USCOURTS collection; `courts` as its package names have
  /// them (`cand`), the key for its API from the environment variable `keyVariable`.
  record GovinfoOpinions(
      String id, URI base, List<String> courts, LocalDate since, String keyVariable)
      implements WatchedSource {
    public GovinfoOpinions {
      courts = List.copyOf(courts);
    }
  }

  /// A docket by CourtListener's API, version 4, with its entries, and the documents it has from
  /// `storage`; the token from the environment variable `tokenVariable`.
  record CourtListenerDocket(
      String id, URI base, URI storage, String court, String docket, String tokenVariable)
      implements WatchedSource {}

  /// Opinions that a search at CourtListener finds.
  record CourtListenerSearch(
      String id, URI base, String query, LocalDate since, String tokenVariable)
      implements WatchedSource {}

  /// What CourtListener posted to this server: the dockets and opinions it tells of are taken in
  /// from there, as [CourtListenerDocket] and [CourtListenerSearch] do.
  record CourtListenerWebhooks(String id, URI base, URI storage, String tokenVariable)
      implements WatchedSource {}

  /// An index page, feed or sitemap (known by its content), and the pages it links to whose address
  /// begins with one of `pages`. `publisher` is who speaks there; at most the `limit` links that
  /// stand first are followed.
  record Newsroom(
      String id,
      URI index,
      List<String> pages,
      int limit,
      Optional<String> publisher,
      Optional<String> sourceKind)
      implements WatchedSource {
    public Newsroom {
      pages = List.copyOf(pages);
      Objects.requireNonNull(publisher, "publisher");
      Objects.requireNonNull(sourceKind, "sourceKind");
    }
  }

  /// A feed whose items are the documents: a court's docket feed.
  record Feed(String id, URI address) implements WatchedSource {}

  /// One page or file.
  record Page(String id, URI address, Optional<String> publisher, Optional<String> sourceKind)
      implements WatchedSource {}

  /// A directory of this machine, or a folder of mail with a message a file.
  record Folder(String id, Path path) implements WatchedSource {}

  /// The days up to which the electronic CFR and the U.S. Code are current; gives no document.
  record Currency(String id, URI ecfr, URI uscode) implements WatchedSource {}
}
