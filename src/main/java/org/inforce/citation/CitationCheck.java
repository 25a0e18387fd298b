package org.inforce.citation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.CodeSections;

/// Checks the citations of a brief: which name an authority that exists as far as the law's own
/// tables tell, which name none, and which cannot be resolved. Whether an authority is in force is
/// told elsewhere.
public final class CitationCheck {

  /// What is known of one citation.
  public sealed interface Verdict {
    /// The authority exists, or nothing speaks against it.
    record Resolved(AuthorityId authority) implements Verdict {}

    /// The authority is named in full, and the table of its law does not hold it.
    record NotFound(AuthorityId authority, String why) implements Verdict {
      public NotFound {
        Objects.requireNonNull(why, "why");
      }
    }

    /// The words do not tell which authority is meant.
    record Unresolved(String why) implements Verdict {
      public Unresolved {
        Objects.requireNonNull(why, "why");
      }
    }
  }

  /// One citation and its verdict.
  public record Checked(Citation citation, Verdict verdict) {
    public Checked {
      Objects.requireNonNull(citation, "citation");
      Objects.requireNonNull(verdict, "verdict");
    }
  }

  private CitationCheck() {}

  /// Every citation with its verdict, in order.
  public static List<Checked> check(List<Citation> citations) {
    return citations.stream().map(c -> new Checked(c, verdict(c))).toList();
  }

  /// Those a reader must look at: not found, or not resolved.
  public static List<Checked> doubtful(List<Citation> citations) {
    return check(citations).stream()
        .filter(c -> !(c.verdict() instanceof Verdict.Resolved))
        .toList();
  }

  private static Verdict verdict(Citation citation) {
    if (!citation.isResolved()) {
      return new Verdict.Unresolved(why(citation));
    }
    for (AuthorityId id : citation.authorities()) {
      Optional<String> missing = missing(id);
      if (missing.isPresent()) {
        return new Verdict.NotFound(id, missing.get());
      }
    }
    return new Verdict.Resolved(citation.authorities().getFirst());
  }

  private static String why(Citation citation) {
    return switch (citation.form()) {
      case ID -> "what stands before it is not certain";
      case SUPRA -> "no one case of this name is cited before";
      case SHORT -> "the full citation is missing, or several fit";
      case RELATIVE -> "the text does not tell which law it stands in";
      case DEFINED_TERM -> "the term is not defined in this text";
      case FULL -> "the authority is not named completely";
    };
  }

  /// What the table of sections says against a section of the Code; empty where it says nothing.
  private static Optional<String> missing(AuthorityId id) {
    String[] steps = id.path().split("/");
    boolean section =
        steps.length > 4
            && steps[2].equals("usc")
            && steps[3].matches("t\\d{1,2}")
            && steps[4].startsWith("s");
    if (!section) {
      return Optional.empty();
    }
    int title = Integer.parseInt(steps[3].substring(1));
    String number = steps[4].substring(1);
    return CodeSections.exists(title, number)
        ? Optional.empty()
        : Optional.of("title " + title + " of the Code has no section " + number + " today");
  }
}
