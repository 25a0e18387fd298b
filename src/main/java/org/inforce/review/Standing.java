package org.inforce.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inforce.store.Review;

/// Where one finding stands after all decisions about it. The last decision gives the verdict; an
/// owner, a due date or a correction holds until a later decision gives another; evidence adds up;
/// a rejection or a plain confirmation ends corrections. `history` is oldest first.
public record Standing(
    String finding,
    Verdict verdict,
    Optional<String> owner,
    Optional<LocalDate> due,
    List<String> evidence,
    Map<String, String> corrections,
    List<Review> history) {
  public Standing {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(verdict, "verdict");
    evidence = List.copyOf(evidence);
    corrections = Map.copyOf(corrections);
    history = List.copyOf(history);
  }

  /// @throws IllegalArgumentException if a decision is about another finding
  public static Standing of(String finding, List<Review> decisions) {
    Verdict verdict = Verdict.UNREVIEWED;
    Optional<String> owner = Optional.empty();
    Optional<LocalDate> due = Optional.empty();
    Set<String> evidence = new LinkedHashSet<>();
    Map<String, String> corrections = new TreeMap<>();
    for (Review decision : decisions) {
      if (!decision.finding().equals(finding)) {
        throw new IllegalArgumentException(
            "decision on " + decision.finding() + ", not " + finding);
      }
      verdict = verdict(decision.decision());
      owner = decision.details().owner().isPresent() ? decision.details().owner() : owner;
      due = decision.details().due().isPresent() ? decision.details().due() : due;
      evidence.addAll(decision.details().evidence());
      if (verdict == Verdict.CONFIRMED || verdict == Verdict.REJECTED) {
        corrections.clear();
      }
      corrections.putAll(decision.details().corrections());
    }
    return new Standing(
        finding, verdict, owner, due, new ArrayList<>(evidence), corrections, decisions);
  }

  private static Verdict verdict(Review.Decision decision) {
    return switch (decision) {
      case CONFIRMED -> Verdict.CONFIRMED;
      case REJECTED -> Verdict.REJECTED;
      case CORRECTED -> Verdict.CORRECTED;
      case NEEDS_REVIEW -> Verdict.NEEDS_REVIEW;
    };
  }

  /// The decision that holds; empty while nobody decided.
  public Optional<Review> last() {
    return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
  }

  /// What a person set a field to; empty where the finding's own value holds.
  public Optional<String> corrected(String field) {
    return Optional.ofNullable(corrections.get(field));
  }

  /// True if somebody is to do something by a day that has come.
  public boolean isOverdue(LocalDate day) {
    return verdict != Verdict.REJECTED && due.filter(last -> last.isBefore(day)).isPresent();
  }
}
