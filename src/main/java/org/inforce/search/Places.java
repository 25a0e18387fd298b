package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;

/// Where a passage starts in its document, and which authorities are cited where in it. Kept with
/// the passage in the index as one line.
record Places(int start, List<CitedAt> cited) {

  /// An authority, cited at [`from`, `to`) of the passage's own text.
  record CitedAt(int from, int to, AuthorityId authority) {}

  static Places of(Passage passage, List<Citation> citations) {
    int start = passage.span().start();
    List<CitedAt> cited = new ArrayList<>();
    for (Citation citation : citations) {
      if (passage.span().contains(citation.span())) {
        for (AuthorityId authority : citation.authorities()) {
          cited.add(
              new CitedAt(
                  citation.span().start() - start, citation.span().end() - start, authority));
        }
      }
    }
    return new Places(start, cited);
  }

  String write() {
    StringBuilder line = new StringBuilder().append(start);
    for (CitedAt at : cited) {
      line.append(' ')
          .append(at.from())
          .append(' ')
          .append(at.to())
          .append(' ')
          .append(at.authority());
    }
    return line.toString();
  }

  static Places read(String line) {
    List<String> parts = List.of(line.split(" ", -1));
    List<CitedAt> cited = new ArrayList<>();
    for (int i = 1; i + 2 < parts.size(); i += 3) {
      cited.add(
          new CitedAt(
              Integer.parseInt(parts.get(i)),
              Integer.parseInt(parts.get(i + 1)),
              AuthorityId.parse(parts.get(i + 2))));
    }
    return new Places(Integer.parseInt(parts.getFirst()), cited);
  }

  /// Each authority once, in order of appearance.
  List<AuthorityId> authorities() {
    return cited.stream().map(CitedAt::authority).distinct().toList();
  }
}
