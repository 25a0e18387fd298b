package org.inforce.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.inforce.authority.AuthorityId;

/// Checks the citations of a brief against the law's own tables: which name an authority that is
/// there, which one that has ended, which none at all, and which cannot be resolved. What courts
/// and agencies did to an authority's uses is told elsewhere.
public final class CitationCheck {

  /// What is known of one citation.
  public sealed interface Verdict {
    /// The authority is named, and no table speaks for or against it.
    record Resolved(AuthorityId authority) implements Verdict {}

    /// A table of the law holds the authority; `why` says which and how.
    record Known(AuthorityId authority, String why) implements Verdict {
      public Known {
        Objects.requireNonNull(why, "why");
      }
    }

    /// The authority was there and is no longer in force since the day `on`.
    record Ended(AuthorityId authority, String why, LocalDate on) implements Verdict {
      public Ended {
        Objects.requireNonNull(why, "why");
      }
    }

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

  /// Those a reader must look at: not found, no longer in force, or not resolved.
  public static List<Checked> doubtful(List<Citation> citations) {
    return check(citations).stream().filter(c -> isDoubtful(c.verdict())).toList();
  }

  private static boolean isDoubtful(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Resolved resolved -> false;
      case Verdict.Known known -> false;
      case Verdict.Ended ended -> true;
      case Verdict.NotFound missing -> true;
      case Verdict.Unresolved unresolved -> true;
    };
  }

  /// The first doubt about any of a citation's authorities, else what is known of the first.
  public static Verdict verdict(Citation citation) {
    if (!citation.isResolved()) {
      return new Verdict.Unresolved(why(citation));
    }
    List<Verdict> verdicts = citation.authorities().stream().map(LawTables::verdict).toList();
    return verdicts.stream()
        .filter(CitationCheck::isDoubtful)
        .findFirst()
        .orElse(verdicts.getFirst());
  }

  /// What the law's tables say of an authority that is named.
  public static Verdict verdict(AuthorityId authority) {
    return LawTables.verdict(authority);
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
}
