package org.inforce.authority;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/// An act of Congress known by name. `law` is where its sections were enacted (`pl107-296`,
/// `ch1935-531`, or `t26` for an act that is a title of the Code; empty when not known); `ids` are
/// its identifiers, most specific first; `titles` the titles of the Code its sections stand in.
public record Act(
    String name, List<String> otherNames, String law, List<AuthorityId> ids, List<String> titles) {
  /// Titles enacted as law (1 U.S.C. 204 note).
  private static final Set<String> POSITIVE_LAW =
      Set.of(
          "1", "3", "4", "5", "9", "10", "11", "13", "14", "17", "18", "23", "28", "31", "32", "35",
          "36", "37", "38", "39", "40", "41", "44", "46", "49", "51", "54");

  public Act {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(law, "law");
    otherNames = List.copyOf(otherNames);
    ids = List.copyOf(ids);
    titles = List.copyOf(titles);
  }

  /// What `section` (a number without paragraphs, `1903`) of this act is: its section of the Code,
  /// else the section of its public law, else empty. Empty too where the number stands for several
  /// sections and nothing tells which.
  public List<AuthorityId> section(String section) {
    if (law.startsWith("t")) {
      return List.of(AuthorityId.parse("/us/usc/" + law + "/s" + section));
    }
    List<AuthorityId> found = law.isEmpty() ? List.of() : EnactedSections.find(law, section);
    List<AuthorityId> likely =
        found.size() < 2
            ? found
            : found.stream().filter(id -> titles.stream().anyMatch(t -> isIn(id, t))).toList();
    if (likely.size() == 1) {
      return likely;
    }
    return found.isEmpty() ? elsewhere(section) : List.of();
  }

  /// Where a title of the Code is itself the law, its numbers are cited as the act's (`section 553
  /// of the APA`); else the section of the public law.
  private List<AuthorityId> elsewhere(String section) {
    if (titles.size() == 1
        && POSITIVE_LAW.contains(titles.getFirst())
        && CodeSections.exists(Integer.parseInt(titles.getFirst()), section)) {
      return List.of(AuthorityId.parse("/us/usc/t" + titles.getFirst() + "/s" + section));
    }
    return publicLawSection(section);
  }

  private List<AuthorityId> publicLawSection(String section) {
    return ids.stream()
        .filter(id -> id.path().startsWith("/us/pl/"))
        .map(id -> id.child("s" + section))
        .toList();
  }

  private static boolean isIn(AuthorityId id, String title) {
    return id.path().startsWith("/us/usc/t" + title + "/");
  }
}
