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
/// first. `document` is what it names, if that stands in the Register and is on record. `citing`
/// holds the first documents that cite it or a part of it; `citingDocuments` counts all. `measures`
/// are those said to rest on it, with their statuses; `timeline` what happened under it, the
/// earliest first.
public record AuthorityView(
    AuthorityId id,
    String name,
    List<AuthorityId> ancestors,
    List<CitedAuthority> parts,
    Optional<Provision> provision,
    Optional<StoredDocument> document,
    List<CitingDocument> citing,
    int citingDocuments,
    List<ObligationView> obligations,
    List<StatusAnswer> measures,
    List<AuthorityMoment> timeline,
    List<AuthorityLinks.Link> links) {
  public AuthorityView {
    Objects.requireNonNull(id, "id");
    ancestors = List.copyOf(ancestors);
    parts = List.copyOf(parts);
    citing = List.copyOf(citing);
    obligations = List.copyOf(obligations);
    measures = List.copyOf(measures);
    timeline = List.copyOf(timeline);
    links = List.copyOf(links);
  }

  /// True when nothing on record has to do with it.
  public boolean isUnknown() {
    return provision.isEmpty()
        && document.isEmpty()
        && citing.isEmpty()
        && obligations.isEmpty()
        && measures.isEmpty();
  }

  /// The words of the authority, from a document in the store. `isWhole` is false when there is
  /// more of it in the document; `parts` are the provisions right under it; `credit` says which
  /// acts made it what it is, and `notes` where the notes to it begin, both apart from the law.
  public record Provision(
      StoredDocument document,
      List<Line> lines,
      List<Part> parts,
      Optional<String> credit,
      Optional<String> notes,
      boolean isWhole,
      String href) {
    public Provision {
      lines = List.copyOf(lines);
      parts = List.copyOf(parts);
    }

    public List<String> paragraphs() {
      return lines.stream().map(Line::text).toList();
    }
  }

  /// A paragraph of the law. `depth` counts from the authority shown, 0 for its own words; `id` is
  /// the provision it belongs to, where `isFirst` is true of its first paragraph.
  public record Line(AuthorityId id, int depth, boolean isFirst, String text) {
    /// The name of its place on the page: `p-b-1` of `/us/usc/t8/s1373/b/1` on the page of the
    /// section.
    public String anchor(AuthorityId page) {
      return anchorOf(id, page);
    }
  }

  private static String anchorOf(AuthorityId id, AuthorityId page) {
    String below = id.path().substring(page.path().length());
    return below.isEmpty() ? "law" : "p" + below.replace('/', '-');
  }

  /// A provision right under the authority, as its heading names it.
  public record Part(AuthorityId id, Optional<String> heading) {
    /// Where it begins on the page, as [Line#anchor].
    public String anchor(AuthorityId page) {
      return anchorOf(id, page);
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
