package org.inforce.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.inforce.document.Span;
import org.inforce.document.Structure.Provision;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Obligation;
import org.inforce.obligation.Obligation.RelatedAuthority;

/// The norms of a statute rest on the provision that states them: `/us/usc/t8/s1373/c` requires
/// what its sentence requires. What stands behind the law, in its notes, rests on the note.
final class StatutoryNorms {
  private StatutoryNorms() {}

  /// The norms as they were, each with its own provision first among its authorities.
  static List<Obligation> withOwn(Document document, List<Obligation> norms) {
    List<Provision> provisions = document.structure().provisions();
    if (provisions.isEmpty()) {
      return norms;
    }
    return norms.stream().map(norm -> withOwn(provisions, norm)).toList();
  }

  private static Obligation withOwn(List<Provision> provisions, Obligation norm) {
    Optional<AuthorityId> own = own(provisions, norm.evidence().span());
    boolean isTold =
        own.isEmpty()
            || norm.authorities().stream().anyMatch(related -> related.id().equals(own.get()));
    if (isTold) {
      return norm;
    }
    List<RelatedAuthority> authorities = new ArrayList<>();
    authorities.add(new RelatedAuthority(own.get(), AuthorityRole.laidDown(norm.modality())));
    authorities.addAll(norm.authorities());
    return norm.restingOn(authorities);
  }

  /// The narrowest provision that holds the beginning of the norm and, if one does, all of it.
  private static Optional<AuthorityId> own(List<Provision> provisions, Span norm) {
    Provision narrowest = null;
    for (Provision provision : provisions) {
      boolean isNarrower =
          narrowest == null || provision.span().length() <= narrowest.span().length();
      if (provision.span().contains(norm) && isNarrower) {
        narrowest = provision;
      }
    }
    return AuthorityId.tryParse(
        narrowest == null ? sectionBefore(provisions, norm) + "/note" : narrowest.identifier());
  }

  private static String sectionBefore(List<Provision> provisions, Span norm) {
    String section = provisions.getFirst().identifier();
    for (Provision provision : provisions) {
      boolean isSection = provision.identifier().matches(".*/s[^/]+");
      if (isSection && provision.span().start() <= norm.start()) {
        section = provision.identifier();
      }
    }
    return section;
  }
}
