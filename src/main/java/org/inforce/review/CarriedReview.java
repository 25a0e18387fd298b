package org.inforce.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.document.Span;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;
import org.inforce.store.Finding;
import org.inforce.store.Review;

/// What became of the decisions about one finding when its document was read anew. Rejections are
/// carried like any other decision: they teach nothing else.
public sealed interface CarriedReview {
  /// The identifier of the finding decided about.
  String finding();

  /// The finding is still there under its name; `changed` says what is read in it now that was not
  /// before.
  record Kept(String finding, Optional<String> changed) implements CarriedReview {}

  /// The words are still there and another finding stands on them: the decisions belong to it.
  /// Where the words changed (`Reworded`) or other things are read in them, a person has to look
  /// again.
  record Reattached(String finding, Finding to, Relocation relocation, Optional<String> changed)
      implements CarriedReview {}

  /// The words are still there, but nothing of the kind is found on them any more.
  record Unfound(String finding, Relocation relocation) implements CarriedReview {}

  /// The words are gone.
  record Lost(String finding) implements CarriedReview {}

  /// `latest` is the last entry about the finding, `before` the finding as it was when that version
  /// was last read, where it was there. `after` is what is found now in `text`.
  static CarriedReview of(
      Review latest, Optional<Finding> before, List<Finding> after, String text) {
    Optional<Finding> same =
        after.stream().filter(found -> found.id().equals(latest.finding())).findFirst();
    if (same.isPresent()) {
      return new Kept(latest.finding(), before.flatMap(old -> change(old, same.get())));
    }
    int former = before.map(old -> old.evidence().span().start()).orElse(latest.place().start());
    Relocation relocation = QuoteLocator.locate(latest.quote(), former, text);
    return switch (relocation) {
      case Relocation.Lost lost -> new Lost(latest.finding());
      case Relocation.Unmoved(Span span) -> attached(latest, before, relocation, span, after);
      case Relocation.Moved(Span span) -> attached(latest, before, relocation, span, after);
      case Relocation.Reworded(Span span, double shared) ->
          attached(latest, before, relocation, span, after);
    };
  }

  private static CarriedReview attached(
      Review latest,
      Optional<Finding> before,
      Relocation relocation,
      Span span,
      List<Finding> after) {
    return after.stream()
        .filter(found -> found.kind() == latest.place().kind())
        .filter(found -> isOn(span, found.evidence().span()))
        .max(
            Comparator.comparing((Finding found) -> isAlike(before, found))
                .thenComparing(found -> found.evidence().span().overlap(span))
                .thenComparing(found -> -found.evidence().span().length()))
        .map(found ->
            (CarriedReview)
                new Reattached(
                    latest.finding(), found, relocation, before.flatMap(old -> change(old, found))))
        .orElseGet(() -> new Unfound(latest.finding(), relocation));
  }

  private static boolean isAlike(Optional<Finding> before, Finding found) {
    return before.filter(old -> change(old, found).isEmpty()).isPresent();
  }

  private static boolean isOn(Span quote, Span finding) {
    return 2 * quote.overlap(finding) >= Math.max(quote.length(), finding.length());
  }

  /// What is read in the words now that was not before: `modality obligation is permission now`.
  private static Optional<String> change(Finding before, Finding now) {
    return switch (before) {
      case Finding.Norm(Obligation old) ->
          now instanceof Finding.Norm(Obligation norm) ? change(old, norm) : Optional.empty();
      case Finding.Event(CourtEvent old) ->
          now instanceof Finding.Event(CourtEvent event)
              ? change("type", old.type().code(), event.type().code())
                  .or(() ->
                      change(
                          "date",
                          old.date().map(date -> date.iso()).orElse("none"),
                          event.date().map(date -> date.iso()).orElse("none")))
              : Optional.empty();
    };
  }

  private static Optional<String> change(Obligation old, Obligation now) {
    return change("modality", old.modality().code(), now.modality().code())
        .or(() -> change("bearer", old.bearer().orElse("nobody"), now.bearer().orElse("nobody")));
  }

  private static Optional<String> change(String field, String old, String now) {
    return old.equals(now)
        ? Optional.empty()
        : Optional.of("its " + field + " was read as " + old + ", now as " + now);
  }
}
