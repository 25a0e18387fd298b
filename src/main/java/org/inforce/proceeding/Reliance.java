package org.inforce.proceeding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationKind;

/// Finds the authorities a measure says it rests on: those cited in a sentence that speaks of
/// authority (`authorizes`, `pursuant to`, `under`), less those it disclaims (`does not provide
/// authority`).
final class Reliance {
  private static final Set<String> SPEAKS =
      Set.of(
          "authorize",
          "authorizes",
          "authority",
          "authorized",
          "pursuant",
          "under",
          "shall",
          "may",
          "access",
          "right");

  private Reliance() {}

  static List<AuthorityId> authorities(List<Sentence> sentences, List<Citation> citations) {
    Set<AuthorityId> found = new LinkedHashSet<>();
    Set<AuthorityId> disclaimed = new LinkedHashSet<>();
    int at = 0;
    boolean isSection = false;
    boolean isDisclaimer = false;
    for (Sentence s : sentences) {
      isSection = s.isHeadline() || isHeading(s) ? s.has("authority", 0, s.size()) : isSection;
      isDisclaimer = continues(s) ? isDisclaimer || disclaims(s) : disclaims(s);
      while (at < citations.size() && citations.get(at).span().end() <= s.span().start()) {
        at++;
      }
      for (int i = at;
          i < citations.size() && citations.get(i).span().start() < s.span().end();
          i++) {
        if (isLaw(citations.get(i)) && (isSection || restsOn(s))) {
          (isDisclaimer ? disclaimed : found).addAll(citations.get(i).authorities());
        }
      }
    }
    found.removeAll(disclaimed);
    return List.copyOf(found);
  }

  private static boolean isHeading(Sentence s) {
    return s.size() <= 8
        && s.tokens().stream()
            .filter(Token::isWord)
            .allMatch(t -> t.isCapitalised() || t.text().length() < 4);
  }

  private static boolean restsOn(Sentence s) {
    int pursuant = s.find("pursuant", 0, s.size());
    boolean isUnder = s.has("authority", 0, s.size()) && s.has("under", 0, s.size());
    return pursuant >= 0 || isUnder;
  }

  private static boolean disclaims(Sentence s) {
    int not = s.find("not", 0, s.size());
    boolean deniesAuthority =
        not >= 0 && s.has("provide", not, not + 3) && s.has("authority", not, not + 6);
    return deniesAuthority;
  }

  /// `However, with respect to ...`: a sentence that runs on about the same authority.
  private static boolean continues(Sentence s) {
    return s.lower(0).equals("however")
        || s.lower(0).equals("see")
        || !SPEAKS.contains(s.lower(0)) && s.lower(0).equals("this");
  }

  private static boolean isLaw(Citation citation) {
    return citation.kind() == CitationKind.USC
        || citation.kind() == CitationKind.CFR
        || citation.kind() == CitationKind.ACT
        || citation.kind() == CitationKind.ACT_SECTION
        || citation.kind() == CitationKind.PUBLIC_LAW
        || citation.kind() == CitationKind.GUIDANCE
        || citation.kind() == CitationKind.EXECUTIVE_ORDER;
  }
}
