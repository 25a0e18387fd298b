package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.status.Reply;
import org.inforce.status.Settings;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusBook;
import org.inforce.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The reviewed questions of the gold sets, from the documents' text to the answer.
class StatusGoldTest {
  private static final String TODAY = "2026-12-31";

  @Test
  void answersTheGoldSets() throws IOException {
    Tally caseStudy = caseStudy();
    Tally synthetic = synthetic(Scores.shared("gold/status/synthetic.jsonl"));
    Scores.check(
        "status",
        """
        ## Effective status

        | Set | Right | Of |
        |---|---|---|
        | case study | %d | %d |
        | synthetic | %d | %d |

        %s\
        """
            .formatted(
                caseStudy.right,
                caseStudy.all,
                synthetic.right,
                synthetic.all,
                misses(caseStudy, synthetic)));
  }

  private static String misses(Tally... tallies) {
    List<String> lines = new ArrayList<>();
    for (Tally tally : tallies) {
      lines.addAll(tally.misses);
    }
    return lines.isEmpty() ? "No misses." : "Misses:\n\n" + String.join("\n", lines);
  }

  @Test
  void everyAnswerHasReasonsAndQuotes() throws IOException {
    StatusBook book = caseStudyBook();
    for (JsonNode q : GoldReports.lines(Scores.shared("gold/status/case_study.jsonl"))) {
      if (book.ask(GoldQueries.of(q, TODAY)) instanceof Reply.Answered answered) {
        StatusAnswer answer = answered.answers().getFirst();
        assertThat(answer.because()).as(q.get("id").asString()).isNotEmpty();
        assertThat(answer.because()).anyMatch(reason -> reason.evidence().isPresent());
        assertThat(answer.explain()).contains("Therefore, on " + answer.query().asOf());
      }
    }
  }

  private static StatusBook caseStudyBook() throws IOException {
    return StatusBook.of(
        GoldReports.folder(Scores.shared("corpus/case-study")),
        Taxonomy.standard(),
        Settings.STANDARD);
  }

  private static Tally caseStudy() throws IOException {
    StatusBook book = caseStudyBook();
    Tally tally = new Tally();
    for (JsonNode q : GoldReports.lines(Scores.shared("gold/status/case_study.jsonl"))) {
      Set<String> acceptable = new TreeSet<>();
      q.get("acceptable").forEach(value -> acceptable.add(value.asString()));
      tally.add(q.get("id").asString(), acceptable, book.ask(GoldQueries.of(q, TODAY)));
    }
    return tally;
  }

  private static Tally synthetic(Path file) throws IOException {
    Tally tally = new Tally();
    for (JsonNode line : GoldReports.lines(file)) {
      StatusBook book =
          StatusBook.of(GoldReports.ofCase(line), Taxonomy.standard(), Settings.STANDARD);
      for (JsonNode q : line.get("queries")) {
        tally.add(
            q.get("query_id").asString(),
            Set.of(q.get("status").asString()),
            book.ask(GoldQueries.of(q, TODAY)));
      }
    }
    return tally;
  }

  /// How many questions were answered as reviewed.
  private static final class Tally {
    private final List<String> misses = new ArrayList<>();
    private int right;
    private int all;

    void add(String id, Set<String> acceptable, Reply reply) {
      String given =
          switch (reply) {
            case Reply.Answered answered -> answered.answers().getFirst().status().code();
            case Reply.Unclear unclear -> "no one measure fits";
          };
      all++;
      if (acceptable.contains(given)) {
        right++;
      } else {
        misses.add(
            "- " + id + ": wanted " + String.join(" or ", acceptable) + ", answered " + given);
      }
    }
  }
}
