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
import org.inforce.obligation.Obligation;
import org.inforce.store.Review;

/// Where one finding stands after all decisions about it. The last decision that is not taken back
/// gives the verdict; an owner, a due date or a correction holds until a later decision gives
/// another; evidence adds up; a rejection or a plain confirmation ends corrections. `effective` are
/// the entries that are not taken back, `history` all of them, both oldest first.
public record Standing(
    String finding,
    Verdict verdict,
    Optional<String> owner,
    Optional<LocalDate> due,
    List<String> evidence,
    Map<String, String> corrections,
    List<Review> effective,
    List<Review> history) {
  public Standing {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(verdict, "verdict");
    evidence = List.copyOf(evidence);
    corrections = Map.copyOf(corrections);
    effective = List.copyOf(effective);
    history = List.copyOf(history);
  }

  /// @throws IllegalArgumentException if a decision is about another finding
  public static Standing of(String finding, List<Review> decisions) {
    List<Review> effective = effective(finding, decisions);
    Verdict verdict = Verdict.UNREVIEWED;
    Optional<String> owner = Optional.empty();
    Optional<LocalDate> due = Optional.empty();
    Set<String> evidence = new LinkedHashSet<>();
    Map<String, String> corrections = new TreeMap<>();
    for (Review decision : effective) {
      verdict = verdict(decision.decision(), verdict);
      owner = decision.details().owner().isPresent() ? decision.details().owner() : owner;
      due = decision.details().due().isPresent() ? decision.details().due() : due;
      evidence.addAll(decision.details().evidence());
      if (endsCorrections(decision.decision())) {
        corrections.clear();
      }
      corrections.putAll(decision.details().corrections());
    }
    return new Standing(
        finding, verdict, owner, due, new ArrayList<>(evidence), corrections, effective, decisions);
  }

  private static List<Review> effective(String finding, List<Review> decisions) {
    List<Review> stack = new ArrayList<>();
    for (Review decision : decisions) {
      if (!decision.finding().equals(finding)) {
        throw new IllegalArgumentException(
            "decision on " + decision.finding() + ", not " + finding);
      }
      if (decision.decision() == Review.Decision.UNDONE) {
        takeBack(stack);
      } else {
        stack.add(decision);
      }
    }
    return stack;
  }

  /// With a person's last entry goes what the program noted after it.
  private static void takeBack(List<Review> stack) {
    boolean isOfProgram = true;
    while (isOfProgram && !stack.isEmpty()) {
      isOfProgram = stack.removeLast().reviewer().equals(Review.PROGRAM);
    }
  }

  private static Verdict verdict(Review.Decision decision, Verdict before) {
    return switch (decision) {
      case CONFIRMED -> Verdict.CONFIRMED;
      case REJECTED -> Verdict.REJECTED;
      case CORRECTED -> Verdict.CORRECTED;
      case NEEDS_REVIEW -> Verdict.NEEDS_REVIEW;
      case UNREVIEWED -> Verdict.UNREVIEWED;
      case RULED -> Verdict.RULED;
      case MOVED -> Verdict.MOVED;
      case NOTED, UNDONE -> before;
    };
  }

  private static boolean endsCorrections(Review.Decision decision) {
    return switch (decision) {
      case CONFIRMED, REJECTED, UNREVIEWED, RULED, MOVED -> true;
      case CORRECTED, NEEDS_REVIEW, NOTED, UNDONE -> false;
    };
  }

  /// How many entries there are: who saw fewer has not seen the latest.
  public int version() {
    return history.size();
  }

  /// The decision that holds; empty while nobody decided.
  public Optional<Review> last() {
    return effective.isEmpty() ? Optional.empty() : Optional.of(effective.getLast());
  }

  /// The entry that gave the verdict; empty while there is none.
  public Optional<Review> decisive() {
    return effective.reversed().stream()
        .filter(entry -> entry.decision() != Review.Decision.NOTED)
        .findFirst();
  }

  /// As far as it was known on a day.
  public Standing knownOn(LocalDate day) {
    List<Review> known = history.stream().filter(entry -> !entry.knownFrom().isAfter(day)).toList();
    return known.size() == history.size() ? this : of(finding, known);
  }

  /// What a person set a field to; empty where the finding's own value holds.
  public Optional<String> corrected(String field) {
    return Optional.ofNullable(corrections.get(field));
  }

  /// The norm with the fields that people set.
  public Obligation applied(Obligation norm) {
    return corrections.isEmpty() || verdict == Verdict.MOVED
        ? norm
        : NormFields.applied(norm, corrections);
  }

  /// True if somebody is to do something by a day that has come.
  public boolean isOverdue(LocalDate day) {
    return verdict != Verdict.REJECTED && due.filter(last -> last.isBefore(day)).isPresent();
  }
}
