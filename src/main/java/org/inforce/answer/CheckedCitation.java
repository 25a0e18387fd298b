package org.inforce.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationCheck.Verdict;
import org.inforce.status.Reason;
import org.inforce.status.Status;
import org.inforce.status.StatusAnswer;
import org.inforce.store.StoredDocument;

/// A citation in somebody's text and what is known of what it cites: what the law's tables say, how
/// many documents on record cite it, the document on record that it is, and the statuses of the
/// measures that rest on it, on the day `asOf`.
public record CheckedCitation(
    Citation citation,
    String before,
    String after,
    int documents,
    Optional<StoredDocument> itself,
    List<StatusAnswer> measures,
    Verdict verdict,
    LocalDate asOf) {
  public CheckedCitation {
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(verdict, "verdict");
    measures = List.copyOf(measures);
  }

  /// How the check came out.
  public enum Outcome {
    ON_RECORD("on_record"),
    KNOWN("known"),
    NOT_ON_RECORD("not_on_record"),
    NOT_FOUND("not_found"),
    NOT_RESOLVED("not_resolved");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    /// The name in the public JSON.
    public String code() {
      return code;
    }
  }

  /// `NOT_FOUND` is what the tables of its law do not hold, though documents may cite it;
  /// `NOT_ON_RECORD` what neither a document nor a table speaks of.
  public Outcome outcome() {
    return switch (verdict) {
      case Verdict.Unresolved unresolved -> Outcome.NOT_RESOLVED;
      case Verdict.NotFound missing -> Outcome.NOT_FOUND;
      case Verdict.Resolved resolved -> isOnRecord() ? Outcome.ON_RECORD : Outcome.NOT_ON_RECORD;
      case Verdict.Known known -> isOnRecord() ? Outcome.ON_RECORD : Outcome.KNOWN;
      case Verdict.Ended ended -> isOnRecord() ? Outcome.ON_RECORD : Outcome.KNOWN;
    };
  }

  private boolean isOnRecord() {
    return documents > 0 || itself.isPresent() || !measures.isEmpty();
  }

  /// What the tables say, in a sentence; empty where they say nothing.
  public String why() {
    return switch (verdict) {
      case Verdict.Resolved resolved -> "";
      case Verdict.Known known -> known.why();
      case Verdict.Ended ended -> ended.why();
      case Verdict.NotFound missing -> missing.why();
      case Verdict.Unresolved unresolved -> unresolved.why();
    };
  }

  /// Why the authority, or a use of it, may not be in force on the day asked about: one sentence
  /// each; empty where nothing speaks against it.
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (verdict instanceof Verdict.Ended ended && !ended.on().isAfter(asOf)) {
      warnings.add(ended.why());
    }
    for (StatusAnswer answer : measures) {
      if (answer.status() != Status.IN_FORCE) {
        warnings.add(
            answer.measure().title()
                + ": "
                + answer.status().code().replace('_', ' ')
                + on(answer));
      }
    }
    return List.copyOf(warnings);
  }

  /// What the last event that counts did.
  private static String on(StatusAnswer answer) {
    Optional<String> last =
        answer.because().stream()
            .flatMap(reason -> reason.event().stream())
            .reduce((earlier, later) -> later);
    return answer.because().stream()
        .filter(reason -> reason.event().equals(last))
        .findFirst()
        .map(Reason::step)
        .map(step -> " (" + step + ")")
        .orElse("");
  }

  /// True of what a reader must look at: not found, not resolved, or perhaps not in force.
  public boolean isDoubtful() {
    return outcome() == Outcome.NOT_FOUND
        || outcome() == Outcome.NOT_RESOLVED
        || !warnings().isEmpty();
  }
}
