package org.inforce.obligation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationForm;
import org.inforce.citation.CitationKind;
import org.inforce.document.Span;

/// Joins a norm to the authorities it rests on: those cited in its sentence, in the citation
/// sentences that follow at once, else the one that heads its paragraph.
final class Authorities {
  private static final int FOLLOWING = 3;

  private final List<Citation> citations;
  private final List<Sentence> sentences;

  /// `citations` sorted by start.
  Authorities(List<Citation> citations, List<Sentence> sentences) {
    this.citations = citations;
    this.sentences = sentences;
  }

  /// In order of nearness; each authority once.
  List<Obligation.RelatedAuthority> of(Span norm, Modality modality, int sentence) {
    Map<AuthorityId, AuthorityRole> roles = new LinkedHashMap<>();
    Span own = sentences.get(sentence).span();
    List<Citation> inside = in(own);
    collect(inside, norm, modality, roles);
    for (int i = sentence + 1; i < Math.min(sentences.size(), sentence + 1 + FOLLOWING); i++) {
      boolean follows =
          sentences.get(i).isCitationOnly()
              && sentences.get(i).paragraph() == sentences.get(sentence).paragraph();
      if (!follows) {
        break;
      }
      collect(in(sentences.get(i).span()), norm, modality, roles);
    }
    if (roles.isEmpty()) {
      heading(sentence, modality, roles);
    }
    List<Obligation.RelatedAuthority> related = new ArrayList<>();
    roles.forEach((id, role) -> related.add(new Obligation.RelatedAuthority(id, role)));
    return List.copyOf(related);
  }

  private static void collect(
      List<Citation> cited, Span norm, Modality modality, Map<AuthorityId, AuthorityRole> roles) {
    for (Citation citation : cited) {
      AuthorityRole role = role(citation, modality);
      citation.authorities().forEach(id -> roles.putIfAbsent(id, role));
    }
  }

  /// The first authority cited in the paragraph before the sentence.
  private void heading(int sentence, Modality modality, Map<AuthorityId, AuthorityRole> roles) {
    int paragraph = sentences.get(sentence).paragraph();
    for (int i = sentence - 1; i >= Math.max(0, sentence - FOLLOWING); i--) {
      if (sentences.get(i).paragraph() != paragraph) {
        return;
      }
      List<Citation> before = in(sentences.get(i).span());
      if (!before.isEmpty()) {
        Citation nearest = before.getLast();
        nearest.authorities().forEach(id -> roles.putIfAbsent(id, role(nearest, modality)));
        return;
      }
    }
  }

  private List<Citation> in(Span span) {
    int low = 0;
    int high = citations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (citations.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Citation> found = new ArrayList<>();
    for (int i = low; i < citations.size() && citations.get(i).span().start() < span.end(); i++) {
      found.add(citations.get(i));
    }
    return found;
  }

  private static AuthorityRole role(Citation citation, Modality modality) {
    boolean opinion =
        citation.kind() == CitationKind.CASE
            || citation.kind() == CitationKind.WESTLAW
            || citation.kind() == CitationKind.JOURNAL;
    if (opinion || citation.form() == CitationForm.SUPRA) {
      return AuthorityRole.CITES;
    }
    return switch (modality) {
      case OBLIGATION, COMMITMENT -> AuthorityRole.REQUIRES;
      case PERMISSION, POWER, ENTITLEMENT -> AuthorityRole.EMPOWERS;
      case PROHIBITION, EXEMPTION, NEGATIVE_COMMITMENT, INELIGIBILITY -> AuthorityRole.LIMITS;
      case NO_AUTHORITY -> AuthorityRole.DISCLAIMS;
    };
  }
}
