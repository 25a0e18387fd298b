package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.inforce.analysis.ProceedingReport;
import org.inforce.document.Readings;
import org.inforce.status.Reply;
import org.inforce.status.Settings;
import org.inforce.status.StatusBook;
import org.inforce.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What is on record besides does not change an answer: six years of titles and abstracts, in words
/// much like those of the case study, are of other measures.
class StrangersTest {
  private static final String TODAY = "2026-12-31";
  private static final Pattern ALIKE =
      Pattern.compile("Medicaid|Medicare|[Ss]haring|Privacy Act|[Aa]greement|Safety Standard");

  @Test
  void thousandsOfNoticesInLikeWordsLeaveEveryAnswerAsItWas() throws IOException {
    List<ProceedingReport> reports = GoldReports.folder(Scores.shared("corpus/case-study"));
    Map<String, String> alone = answers(reports);
    List<ProceedingReport> strangers = strangers();
    assertThat(strangers.size()).isGreaterThan(200);
    List<ProceedingReport> all = new ArrayList<>(reports);
    all.addAll(strangers);
    assertThat(answers(all)).isEqualTo(alone);
  }

  private static Map<String, String> answers(List<ProceedingReport> reports) throws IOException {
    StatusBook book = StatusBook.of(reports, Taxonomy.standard(), Settings.STANDARD);
    Map<String, String> answers = new LinkedHashMap<>();
    for (JsonNode q : GoldReports.lines(Scores.shared("gold/status/case_study.jsonl"))) {
      answers.put(
          q.get("id").asString(),
          switch (book.ask(GoldQueries.of(q, TODAY))) {
            case Reply.Answered answered ->
                answered.answers().stream()
                    .map(answer -> answer.status().code())
                    .toList()
                    .toString();
            case Reply.Unclear _ -> "no one measure fits";
          });
    }
    return answers;
  }

  /// Those that tell of a measure or of what happened to one.
  private static List<ProceedingReport> strangers() throws IOException {
    Path file = Scores.shared("corpus/scale/fr-abstracts-2020-2026.jsonl.gz");
    StringBuilder alike = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> ALIKE.matcher(line).find())
          .forEach(line -> alike.append(line).append('\n'));
    }
    return Readings.documents("lines.jsonl", alike.toString(), "").stream()
        .map(GoldReports::report)
        .filter(report -> !report.measures().isEmpty() || !report.events().isEmpty())
        .toList();
  }
}
