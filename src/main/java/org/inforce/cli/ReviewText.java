package org.inforce.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inforce.answer.ReviewQueue;
import org.inforce.review.Reviews;
import org.inforce.review.Standing;
import org.inforce.store.Finding;
import org.inforce.store.Review;
import org.inforce.store.StoredFinding;

/// Entries of the review queue in words, for a terminal.
final class ReviewText {
  private final Console console;

  ReviewText(Console console) {
    this.console = console;
  }

  /// One entry in two or three lines.
  void line(ReviewQueue.Entry entry) {
    switch (entry) {
      case ReviewQueue.Entry.Found(Reviews.Item item) -> line(item.stored(), item.standing());
      case ReviewQueue.Entry.Orphaned(Reviews.Orphan orphan) -> {
        console.line("orphaned  " + entry.id() + "  " + head(orphan.standing()));
        console.line("    " + orphan.why());
        console.line("    “" + oneLine(orphan.standing().history().getLast().quote()) + "”");
      }
      case ReviewQueue.Entry.Said(Standing standing) -> {
        console.line("word  " + entry.id() + "  " + head(standing));
        console.line("    " + fields(standing.corrections()));
      }
    }
  }

  private void line(StoredFinding stored, Standing standing) {
    String what =
        switch (stored.finding()) {
          case Finding.Norm norm ->
              norm.norm().modality().code()
                  + "  "
                  + norm.norm().bearer().orElse("(bearer not named)");
          case Finding.Event event ->
              event.event().type().code()
                  + event.event().date().map(date -> "  " + date.iso()).orElse("");
        };
    console.line(
        "%.2f  %s  %s  %s"
            .formatted(stored.finding().confidence(), stored.id(), what, head(standing)));
    console.line("    “" + oneLine(stored.finding().evidence().quote()) + "”");
    console.line("    in " + stored.document());
  }

  private static String head(Standing standing) {
    String who =
        standing
            .decisive()
            .map(entry -> " by " + entry.reviewer() + ", " + entry.knownFrom())
            .orElse("");
    Optional<String> owner = standing.owner().map(name -> ", " + name + " follows it up");
    return "["
        + standing.verdict().code().replace('_', ' ')
        + who
        + owner.orElse("")
        + standing.due().map(day -> " by " + day).orElse("")
        + "]";
  }

  /// All that is on record about one.
  void whole(ReviewQueue.Entry entry) {
    line(entry);
    for (Review said : entry.standing().history()) {
      console.line(
          "    %s  %s by %s%s"
              .formatted(
                  said.at(),
                  said.decision().code().replace('_', ' '),
                  said.reviewer(),
                  said.note().isBlank() ? "" : ": " + oneLine(said.note())));
      if (!said.details().corrections().isEmpty()) {
        console.line("        " + fields(said.details().corrections()));
      }
      said.details().evidence().forEach(evidence -> console.line("        " + evidence));
    }
    console.line("    version " + entry.standing().version());
  }

  private static String fields(Map<String, String> corrections) {
    StringBuilder words = new StringBuilder();
    new TreeMap<>(corrections)
        .forEach((field, value) ->
            words.append(words.isEmpty() ? "" : ", ").append(field).append(" = ").append(value));
    return words.toString();
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
