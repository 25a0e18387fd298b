package org.inforce.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.document.Document;
import org.inforce.document.Metadata;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.Weight;

/// A fact stated about a document that is now stated otherwise.
record Restatement(String what, String before, String after) {
  private static final Set<String> SUBSTANTIAL = Set.of("kind", "effective", "action", "dates");

  /// The moment of retrieval and the address are no statements about the document.
  static List<Restatement> of(Metadata before, Metadata after) {
    List<Restatement> all = new ArrayList<>();
    add(all, "title", before.title(), after.title());
    add(all, "kind", before.sourceKind().words(), after.sourceKind().words());
    add(all, "publisher", before.publisher(), after.publisher());
    add(all, "number", before.documentNumber(), after.documentNumber());
    add(all, "citation", before.citation(), after.citation());
    add(all, "published", before.published(), after.published());
    add(all, "updated", before.updated(), after.updated());
    add(all, "effective", before.effective(), after.effective());
    add(all, "action", before.action(), after.action());
    add(all, "dates", before.datesText(), after.datesText());
    return all;
  }

  /// When and in what way a document acts is substance; how it is called is not.
  static Weight weight(List<Restatement> restated) {
    return restated.stream()
        .map(fact -> SUBSTANTIAL.contains(fact.what()) ? Weight.SUBSTANCE : Weight.CORRECTION)
        .reduce(Weight.TYPOGRAPHY, Weight::or);
  }

  private static void add(List<Restatement> all, String what, String before, String after) {
    if (!Typography.same(before, after)) {
      all.add(new Restatement(what, before, after));
    }
  }

  private static void add(
      List<Restatement> all, String what, Optional<?> before, Optional<?> after) {
    add(all, what, before.map(Object::toString).orElse(""), after.map(Object::toString).orElse(""));
  }

  /// The end of a period for comments that was moved.
  static Optional<ChangeEntry> deadline(
      Document before, Document after, Instant at, boolean isOurs) {
    Optional<String> old = before.metadata().commentsClose().map(Object::toString);
    Optional<String> now = after.metadata().commentsClose().map(Object::toString);
    if (old.equals(now)) {
      return Optional.empty();
    }
    String id = after.version().document();
    return Optional.of(
        new ChangeEntry(
            at,
            ChangeKind.DEADLINE_CHANGED,
            id,
            old,
            now,
            after.metadata().datesText(),
            Optional.of(id),
            "The period for comments ends on another day.",
            isOurs));
  }
}
