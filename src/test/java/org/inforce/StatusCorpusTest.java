package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.status.Reply;
import org.inforce.status.Settings;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusBook;
import org.inforce.taxonomy.Taxonomy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Orders, entries and notices of every type, and how they work on one another, in our own words,
/// from their text to the answer.
class StatusCorpusTest {
  private static final List<Path> CASES =
      List.of(Path.of("corpus/status/orders.jsonl"), Path.of("corpus/status/interactions.jsonl"));

  static Stream<Arguments> questions() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (Path path : CASES) {
      lines.addAll(GoldReports.lines(path));
    }
    return lines.stream()
        .flatMap(line ->
            line.get("queries")
                .valueStream()
                .map(q -> Arguments.of(q.get("query_id").asString(), line, q)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void answersAsReviewed(String id, JsonNode line, JsonNode question) {
    StatusBook book =
        StatusBook.of(GoldReports.ofCase(line), Taxonomy.standard(), Settings.STANDARD);
    Reply reply = book.ask(GoldQueries.of(question, "2028-12-31"));
    assertThat(reply).as(id).isInstanceOf(Reply.Answered.class);
    List<StatusAnswer> answers = ((Reply.Answered) reply).answers();
    assertThat(answers.getFirst().status().code())
        .as(question.get("reasoning").asString() + "\n" + answers.getFirst().explain())
        .isEqualTo(question.get("status").asString());
  }
}
