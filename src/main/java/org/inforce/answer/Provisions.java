package org.inforce.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.document.Document;
import org.inforce.document.Span;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;

/// Finds the words of an authority in the store: the document that is the authority, or the
/// paragraph of the document that is what the authority is part of.
final class Provisions {
  private static final int MOST_PARAGRAPHS = 24;

  private final Store store;
  private final Places places;

  Provisions(Store store, Places places) {
    this.store = store;
    this.places = places;
  }

  Optional<AuthorityView.Provision> of(AuthorityId id) {
    List<String> below = new ArrayList<>();
    for (Optional<AuthorityId> up = Optional.of(id); up.isPresent(); up = up.get().parent()) {
      Optional<StoredDocument> document = document(up.get());
      if (document.isPresent()) {
        return provision(document.get(), below);
      }
      String path = up.get().path();
      below.addFirst(path.substring(path.lastIndexOf('/') + 1));
    }
    return Optional.empty();
  }

  private Optional<StoredDocument> document(AuthorityId id) {
    return store
        .documentNamed(id.path())
        .or(() -> store.documentNamed(AuthorityNames.display(id)))
        .filter(document -> !document.isRemoved());
  }

  private Optional<AuthorityView.Provision> provision(StoredDocument document, List<String> steps) {
    return store
        .analysis(document.id())
        .map(Analysis::document)
        .flatMap(read -> provision(document, read, steps));
  }

  private Optional<AuthorityView.Provision> provision(
      StoredDocument stored, Document document, List<String> steps) {
    List<Span> blocks = document.structure().blocks();
    int from = 0;
    int to = blocks.size();
    for (String step : steps) {
      int found = labelled(document, blocks, step, from, to);
      if (found < 0) {
        return Optional.empty();
      }
      to = endOf(document, blocks, step, found, to);
      from = found;
    }
    if (from >= to) {
      return Optional.empty();
    }
    List<String> paragraphs =
        blocks.subList(from, Math.min(to, from + MOST_PARAGRAPHS)).stream()
            .map(span -> span.in(document.text()).strip())
            .filter(text -> !text.isEmpty())
            .toList();
    return Optional.of(
        new AuthorityView.Provision(
            stored,
            paragraphs,
            to - from <= MOST_PARAGRAPHS,
            places.href(document.version(), blocks.get(from))));
  }

  private static int labelled(Document document, List<Span> blocks, String step, int from, int to) {
    String label = "(" + step + ")";
    for (int i = from; i < to; i++) {
      if (begins(blocks.get(i).in(document.text()), label)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean begins(String block, String label) {
    String text = block.strip();
    int inner = text.indexOf(label);
    return inner == 0 || inner > 0 && inner <= 16 && text.startsWith("(");
  }

  /// Where the next paragraph of the same sort begins: `(b)` after `(a)`, `(3)` after `(2)`.
  private static int endOf(Document document, List<Span> blocks, String step, int from, int to) {
    String next = "(" + successor(step) + ")";
    for (int i = from + 1; i < to; i++) {
      if (blocks.get(i).in(document.text()).strip().startsWith(next)) {
        return i;
      }
    }
    return to;
  }

  private static String successor(String step) {
    if (step.chars().allMatch(Character::isDigit)) {
      return Integer.toString(Integer.parseInt(step.substring(0, Math.min(6, step.length()))) + 1);
    }
    return step.length() == 1 && step.charAt(0) != 'z' && step.charAt(0) != 'Z'
        ? Character.toString((char) (step.charAt(0) + 1))
        : step + step;
  }
}
