package org.inforce.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.obligation.AuthorityRole;
import org.inforce.status.StatusAnswer;
import org.inforce.store.CitedAuthority;
import org.inforce.store.StoredDocument;

/// An authority and everything on record about it. `ancestors` are the wider authorities, widest
/// first. `citing` holds the first documents that cite it or a part of it; `citingDocuments` counts
/// all. `measures` are those said to rest on it, with their statuses.
public record AuthorityView(
    AuthorityId id,
    String name,
    List<AuthorityId> ancestors,
    List<CitedAuthority> parts,
    Optional<Provision> provision,
    List<CitingDocument> citing,
    int citingDocuments,
    List<ObligationView> obligations,
    List<StatusAnswer> measures,
    List<AuthorityLinks.Link> links) {
  public AuthorityView {
    Objects.requireNonNull(id, "id");
    ancestors = List.copyOf(ancestors);
    parts = List.copyOf(parts);
    citing = List.copyOf(citing);
    obligations = List.copyOf(obligations);
    measures = List.copyOf(measures);
    links = List.copyOf(links);
  }

  /// True when nothing on record has to do with it.
  public boolean isUnknown() {
    return provision.isEmpty() && citing.isEmpty() && obligations.isEmpty() && measures.isEmpty();
  }

  /// The words of the authority, from a document in the store. `isWhole` is false when there is
  /// more of it in the document.
  public record Provision(
      StoredDocument document, List<String> paragraphs, boolean isWhole, String href) {
    public Provision {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// A document and the places where it cites the authority.
  public record CitingDocument(StoredDocument document, List<CitingPlace> places) {
    public CitingDocument {
      places = List.copyOf(places);
    }
  }

  /// One place, with the words around the citation and what the authority does there.
  public record CitingPlace(
      Citation citation, AuthorityRole role, String before, String after, String href) {}
}
