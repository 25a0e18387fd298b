package org.inforce.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.inforce.authority.Acts;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.Docket;
import org.inforce.authority.Dockets;
import org.inforce.search.Expression.Cited;
import org.inforce.search.SearchResult.Jump;

/// Finds the page a query leads to that is nothing but a citation or a docket number.
final class Jumps {
  private static final int MOST = 20;
  private static final String UNKNOWN_COURT = "/us/docket/-/";

  private final IndexView view;

  Jumps(IndexView view) {
    this.view = view;
  }

  Jump of(Expression expression) {
    if (expression instanceof Expression.Named named && !named.cites().isEmpty()) {
      return Acts.named(named.text())
          .flatMap(act -> act.ids().stream().findFirst())
          .<Jump>map(Jump.To::new)
          .orElse(new Jump.Nowhere());
    }
    if (!(expression instanceof Cited cited)) {
      return new Jump.Nowhere();
    }
    Optional<AuthorityId> named =
        QueryCitations.find(cited.text()).stream()
            .findFirst()
            .flatMap(QueryCitations.Found::authority);
    if (named.isPresent()) {
      return new Jump.To(named.get());
    }
    List<AuthorityId> candidates =
        cited.words().stream().flatMap(word -> candidates(word).stream()).toList();
    return switch (candidates.size()) {
      case 0 -> new Jump.Nowhere();
      case 1 -> new Jump.To(candidates.getFirst());
      default -> new Jump.Choice(candidates);
    };
  }

  private List<AuthorityId> candidates(String word) {
    return word.startsWith("#") ? dockets(word) : sections(word.substring(1));
  }

  /// Known dockets with this key, each case once by its fullest number; one whose court is unknown
  /// only if no other is known.
  private List<AuthorityId> dockets(String key) {
    TreeSet<AuthorityId> found = new TreeSet<>();
    for (AuthorityId docket : view.suggester().dockets()) {
      if (AuthorityWords.of(docket).contains(key)) {
        found.add(docket);
      }
    }
    List<AuthorityId> ofKnownCourt =
        found.stream().filter(docket -> !docket.path().startsWith(UNKNOWN_COURT)).toList();
    return cases(ofKnownCourt.isEmpty() ? List.copyOf(found) : ofKnownCourt);
  }

  private static List<AuthorityId> cases(List<AuthorityId> dockets) {
    List<Docket> read =
        dockets.stream().flatMap(docket -> Dockets.tryParse(docket).stream()).toList();
    return dockets.stream()
        .map(
            id -> Dockets.tryParse(id).map(docket -> Dockets.fullest(docket, read).id()).orElse(id))
        .distinct()
        .toList();
  }

  /// Every cited section of that number, the most cited first; `section` may go on into
  /// subdivisions (`1373/a`).
  private List<AuthorityId> sections(String section) {
    int slash = section.indexOf('/');
    String number = slash < 0 ? section : section.substring(0, slash);
    String rest = slash < 0 ? "" : section.substring(slash);
    List<AuthorityId> found = new ArrayList<>();
    for (AuthorityId authority : view.suggester().authorities()) {
      if (authority.path().toLowerCase(Locale.ROOT).endsWith("/s" + number)) {
        AuthorityId.tryParse(authority.path() + rest).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparing((AuthorityId id) -> view.suggester().timesCited(id)).reversed());
    return found.size() > MOST ? found.subList(0, MOST) : found;
  }
}
