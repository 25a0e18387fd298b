package org.inforce.alert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.authority.AuthorityId;
import org.inforce.proceeding.MeasureMention;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusBook;
import org.inforce.store.ChangeEntry;

/// What one change is about, its parts included: the identifiers of what changed, what happened in
/// court or at an agency, and the measures that touches.
final class Moved {
  private final List<ChangeEntry> entries = new ArrayList<>();
  private final Set<String> subjects = new HashSet<>();
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Set<String> measures = new HashSet<>();
  private final StatusBook book;

  Moved(ChangeEntry change, StatusBook book) {
    this.book = book;
    add(change);
    subjects.forEach(subject -> book.occurrence(subject).ifPresent(occurrences::add));
    subjects.stream().filter(id -> book.measure(id).isPresent()).forEach(measures::add);
    occurrences.forEach(one -> measures.addAll(one.measures()));
  }

  private void add(ChangeEntry change) {
    entries.add(change);
    subjects.add(change.subject());
    change.parts().forEach(this::add);
  }

  /// The change and all its parts.
  List<ChangeEntry> entries() {
    return entries;
  }

  Set<String> subjects() {
    return subjects;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  /// Identifiers of the measures whose status moved or on which an order acts.
  Set<String> measures() {
    return measures;
  }

  /// Whether one of the measures rests on the authority or on what is under it.
  boolean restsOn(String authority) {
    return found()
        .flatMap(measure -> measure.authorities().stream())
        .anyMatch(found -> isUnder(found, authority));
  }

  /// Whether a norm that a document states under these authorities hangs on one of the measures: on
  /// the measure the document is, else on those that rest on its authorities.
  boolean carries(String document, List<AuthorityId> authorities) {
    boolean isMeasure = book.measures().stream().anyMatch(measure -> isOf(measure, document));
    return isMeasure
        ? found().anyMatch(measure -> isOf(measure, document))
        : authorities.stream().anyMatch(authority -> restsOn(authority.path()));
  }

  static boolean isOf(Measure measure, String document) {
    return measure.mentions().stream()
        .filter(MeasureMention::isDocumentItself)
        .anyMatch(mention -> mention.evidence().version().document().equals(document));
  }

  private Stream<Measure> found() {
    return measures.stream().flatMap(id -> book.measure(id).stream());
  }

  static boolean isUnder(AuthorityId found, String authority) {
    return found.path().equals(authority) || found.path().startsWith(authority + "/");
  }
}
