package org.inforce.review;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.inforce.analysis.Analysis;
import org.inforce.document.Span;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;
import org.inforce.store.Finding;
import org.inforce.store.FindingKind;
import org.inforce.store.Review;
import org.inforce.store.ReviewDetails;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;
import org.inforce.store.StoredFinding;

/// Where people decide. Each entry is checked and kept in one transaction together with what
/// follows from it, or not at all; nobody overwrites a word he has not seen. Safe for use by many
/// threads and processes.
public final class ReviewDesk {
  private static final int LONGEST_NOTE = 2_000;
  private static final int LONGEST_NAME = 200;
  private final Store store;
  private final Runnable follower;

  /// `follower` is told after each entry that changes what is found or what holds, so that what is
  /// derived from the store can catch up.
  public ReviewDesk(Store store, Runnable follower) {
    this.store = Objects.requireNonNull(store, "store");
    this.follower = Objects.requireNonNull(follower, "follower");
  }

  /// What a person says of a finding or of an earlier word. `seen` is the number of entries he had
  /// before him ([Standing#version]); without it he is taken to have seen all.
  public record Entry(
      String subject,
      Review.Decision decision,
      String note,
      String reviewer,
      ReviewDetails details,
      OptionalInt seen) {
    public Entry {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(decision, "decision");
      note = note.strip();
      reviewer = reviewer.strip();
      Objects.requireNonNull(details, "details");
      Objects.requireNonNull(seen, "seen");
    }
  }

  /// A person's own word, not yet kept. `source` is the identifier of a document that proves it, or
  /// any words that name one; `quote` its words, which must stand in the document if the store has
  /// it.
  public record Draft(
      RulingKind kind,
      Map<String, String> fields,
      String source,
      String quote,
      String note,
      String reviewer) {
    public Draft {
      Objects.requireNonNull(kind, "kind");
      fields = Map.copyOf(fields);
      source = source.strip();
      quote = quote.strip();
      note = note.strip();
      reviewer = reviewer.strip();
    }
  }

  /// What came of an entry.
  public sealed interface Outcome {
    record Kept(Standing standing) implements Outcome {}

    /// Somebody else decided meanwhile; nothing was kept.
    record Stale(Standing standing) implements Outcome {}

    /// Nothing is known under that identifier.
    record Unknown(String subject) implements Outcome {}

    /// `field` cannot be so.
    record Refused(String field, String why) implements Outcome {}
  }

  /// Keeps a decision, as of `now` where the reviewer is.
  public Outcome decide(Entry entry, ZonedDateTime now) {
    Outcome outcome = store.write(writer -> decided(writer, entry, now));
    follow(outcome, entry.decision());
    return outcome;
  }

  /// Keeps a person's own word under an identifier of its own.
  public Outcome rule(Draft draft, ZonedDateTime now) {
    Outcome outcome = store.write(writer -> ruled(writer, draft, now));
    follow(outcome, Review.Decision.RULED);
    return outcome;
  }

  private void follow(Outcome outcome, Review.Decision decision) {
    if (outcome instanceof Outcome.Kept && moves(decision)) {
      follower.run();
    }
  }

  private static boolean moves(Review.Decision decision) {
    return switch (decision) {
      case REJECTED, CORRECTED, RULED, UNDONE, UNREVIEWED, CONFIRMED, NEEDS_REVIEW -> true;
      case NOTED, MOVED -> false;
    };
  }

  private Outcome decided(StoreWriter writer, Entry entry, ZonedDateTime now) {
    Standing before = Standing.of(entry.subject(), writer.decisions().about(entry.subject()));
    Optional<StoredFinding> found = writer.findings().byId(entry.subject());
    if (found.isEmpty() && before.history().isEmpty()) {
      return new Outcome.Unknown(entry.subject());
    }
    if (entry.seen().isPresent() && entry.seen().getAsInt() != before.version()) {
      return new Outcome.Stale(before);
    }
    Optional<Outcome> refused =
        refused(entry.note(), entry.reviewer(), entry.decision())
            .or(() -> refused(entry, before, found));
    if (refused.isPresent()) {
      return refused.get();
    }
    Review review =
        new Review(
            entry.subject(),
            entry.decision(),
            entry.note(),
            entry.reviewer(),
            now.toInstant().truncatedTo(ChronoUnit.MILLIS),
            now.toLocalDate(),
            found.map(ReviewDesk::place).orElseGet(() -> before.history().getLast().place()),
            found
                .map(stored -> stored.finding().evidence().quote())
                .orElseGet(() -> before.history().getLast().quote()),
            entry.details());
    return kept(writer, review, before);
  }

  private static Outcome kept(StoreWriter writer, Review review, Standing before) {
    writer.addReview(review);
    Standing standing = Standing.of(review.finding(), writer.decisions().about(review.finding()));
    Consequences.write(writer, standing);
    if (weighs(before) || weighs(standing)) {
      writer.touch(review.place().document().orElse(""));
    }
    return new Outcome.Kept(standing);
  }

  /// True if what is found or what holds is other than without the decision.
  private static boolean weighs(Standing standing) {
    return standing.verdict() == Verdict.REJECTED || !standing.corrections().isEmpty();
  }

  private static Review.Place place(StoredFinding stored) {
    return new Review.Place(
        stored.finding().kind(),
        Optional.of(stored.document()),
        stored.finding().evidence().span().start());
  }

  private static Optional<Outcome> refused(String note, String reviewer, Review.Decision decision) {
    if (reviewer.isEmpty()
        || reviewer.length() > LONGEST_NAME
        || reviewer.lines().count() > 1
        || reviewer.equalsIgnoreCase(Review.PROGRAM)) {
      return refusal("reviewer", "the reviewer's name is needed, on one line");
    }
    if (note.length() > LONGEST_NOTE) {
      return refusal("note", "a note has at most 2,000 characters");
    }
    return note.isEmpty() && needsReason(decision)
        ? refusal("note", "say why: a decision against what was found needs its reason")
        : Optional.empty();
  }

  static Optional<Outcome> refusal(String field, String why) {
    return Optional.of(new Outcome.Refused(field, why));
  }

  private static boolean needsReason(Review.Decision decision) {
    return switch (decision) {
      case REJECTED, CORRECTED, RULED -> true;
      case CONFIRMED, NEEDS_REVIEW, UNREVIEWED, NOTED, UNDONE, MOVED -> false;
    };
  }

  private static Optional<Outcome> refused(
      Entry entry, Standing before, Optional<StoredFinding> found) {
    Map<String, String> corrections = entry.details().corrections();
    boolean isRuling =
        !before.history().isEmpty()
            && before.history().getLast().place().kind() == FindingKind.RULING;
    return switch (entry.decision()) {
      case MOVED -> refusal("decision", "only the program says that words have moved");
      case RULED -> refusal("decision", "a word of one's own is given as a ruling");
      case UNDONE ->
          before.effective().stream().allMatch(e -> e.reviewer().equals(Review.PROGRAM))
              ? refusal("decision", "there is nothing to take back")
              : Optional.empty();
      case CORRECTED ->
          corrections.isEmpty() || found.isEmpty()
              ? refusal("corrections", "say which field of a finding is to be what")
              : unreadable(found.get().finding(), corrections);
      case CONFIRMED, REJECTED, NEEDS_REVIEW, UNREVIEWED, NOTED -> {
        if (!corrections.isEmpty()) {
          yield refusal("corrections", "only the decision corrected sets fields");
        }
        yield isRuling && entry.decision() != Review.Decision.NOTED
            ? refusal("decision", "a word of one's own is undone or given anew")
            : Optional.empty();
      }
    };
  }

  private static Optional<Outcome> unreadable(Finding finding, Map<String, String> corrections) {
    for (Map.Entry<String, String> correction : corrections.entrySet()) {
      String name = correction.getKey();
      Map<String, String> one = Map.of(name, correction.getValue());
      try {
        boolean isField =
            switch (finding) {
              case Finding.Norm(Obligation norm) -> {
                NormFields.applied(norm, one);
                yield NormFields.isField(name);
              }
              case Finding.Event(CourtEvent event) -> {
                EventFields.parse(one).applied(event);
                yield EventFields.isField(name);
              }
            };
        if (!isField) {
          return refusal(name, "there is no field of that name to set");
        }
      } catch (IllegalArgumentException e) {
        return refusal(name, String.valueOf(e.getMessage()));
      }
    }
    return Optional.empty();
  }

  private static Outcome ruled(StoreWriter writer, Draft draft, ZonedDateTime now) {
    Optional<Outcome> refused =
        refused(draft.note(), draft.reviewer(), Review.Decision.RULED)
            .or(() -> OwnWords.refused(writer, draft));
    if (refused.isPresent()) {
      return refused.get();
    }
    Optional<Analysis> source =
        draft.quote().isEmpty() ? Optional.empty() : writer.analysis(draft.source());
    Optional<Span> place =
        source.flatMap(analysis -> OwnWords.located(draft.quote(), analysis.document().text()));
    if (source.isPresent() && place.isEmpty()) {
      return new Outcome.Refused("quote", "these words do not stand in " + draft.source());
    }
    Review review = OwnWords.review(draft, source, place, now);
    try {
      Rulings.of(List.of(review)).held();
    } catch (IllegalArgumentException e) {
      return new Outcome.Refused("fields", String.valueOf(e.getMessage()));
    }
    return kept(writer, review, Standing.of(review.finding(), List.of()));
  }
}
