package org.inforce.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inforce.answer.ReviewQueue;
import org.inforce.review.ReviewDesk.Outcome;
import org.inforce.review.Standing;
import picocli.CommandLine.Option;

/// Who decides and why, and what to say of the outcome.
final class ReviewerOptions {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Whose word it is; $INFORCE_REVIEWER, else the name of the user logged in.")
  private Optional<String> by;

  @Option(names = "--note", paramLabel = "WHY", defaultValue = "", description = "Why.")
  private String note;

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description =
          "A field and what it is; may be repeated. Items of a list stand apart by semicolons, an"
              + " empty value clears the field.")
  private Map<String, String> fields = new TreeMap<>();

  String reviewer() {
    return by.or(() -> Optional.ofNullable(System.getenv("INFORCE_REVIEWER")))
        .filter(name -> !name.isBlank())
        .orElseGet(() -> System.getProperty("user.name", ""));
  }

  String note() {
    return note;
  }

  Map<String, String> fields() {
    return fields;
  }

  /// Prints where the subject stands now.
  ///
  /// @throws Failure if nothing was kept
  static int print(Outcome outcome, Library library, DataOptions data, Console console) {
    return switch (outcome) {
      case Outcome.Kept(Standing standing) -> {
        ReviewQueue queue = library.answers().reviews();
        ReviewQueue.Entry entry = queue.entry(standing.finding()).orElseThrow();
        if (data.isJson()) {
          console.line(queue.json(entry));
        } else if (!data.isQuiet()) {
          new ReviewText(console).whole(entry);
        }
        yield ExitCode.DONE;
      }
      case Outcome.Stale(Standing standing) ->
          throw new Failure(
              ExitCode.FAILED,
              "somebody decided meanwhile: "
                  + standing.finding()
                  + " is at version "
                  + standing.version()
                  + "; nothing was changed");
      case Outcome.Unknown(String subject) ->
          throw new Failure(ExitCode.WRONG_USAGE, "nothing has the identifier " + subject);
      case Outcome.Refused(String field, String why) ->
          throw new Failure(ExitCode.WRONG_USAGE, field + ": " + why);
    };
  }
}
