package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.Scores;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.ReadResult.Unreadable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonParserTest {
  @Test
  void readsOneDocumentOfTheFederalRegistersInterface() {
    Document document =
        Readings.document(
            "d.json",
            """
            {"document_number":"2031-00017","title":"Sharing of Records","type":"Proposed Rule",
             "abstract":"The agency proposes to share records.","citation":"96 FR 100",
             "publication_date":"2031-01-02","effective_on":null,"comments_close_on":"2031-03-03",
             "agencies":[{"raw_name":"DEPARTMENT OF EXAMPLES","name":"Examples Department"},
                         {"raw_name":"OFFICE OF THE PRESIDENT"}],
             "docket_ids":["Docket No. EX-2030-0001"],"regulation_id_numbers":["1234-AB56"],
             "cfr_references":[{"title":45,"part":164}],"html_url":"https://www.federalregister.gov/d/2031-00017"}
            """);
    Metadata metadata = document.metadata();
    assertThat(document.text())
        .isEqualTo("Sharing of Records\n\nThe agency proposes to share records.");
    assertThat(metadata.sourceKind()).isEqualTo(SourceKind.FEDERAL_REGISTER_PROPOSED_RULE);
    assertThat(metadata.agencies())
        .containsExactly("Examples Department", "OFFICE OF THE PRESIDENT");
    assertThat(metadata.dockets()).containsExactly("EX-2030-0001");
    assertThat(metadata.cfrParts()).containsExactly("45 CFR part 164");
    assertThat(metadata.commentsClose()).contains(LocalDate.of(2031, 3, 3));
    assertThat(metadata.effective()).isEmpty();
    assertThat(document.version().document()).isEqualTo("2031-00017");
  }

  @Test
  void readsEachLineOfJsonLines() {
    List<ReadResult> results =
        Readings.of(
            "x.jsonl",
            """
            {"id":"a","text":"First words.","meta":{"title":"First","published":"2031-01-02"}}
            {"id":"b","text":
            {"id":"c","text":"Third words."}
            """);
    assertThat(results).hasSize(3);
    Read first = (Read) results.getFirst();
    assertThat(first.document().metadata().title()).isEqualTo("First");
    assertThat(first.names()).containsExactly("path:" + absolute("folder/x.jsonl") + "!a");
    assertThat(((Unreadable) results.get(1)).location()).isEqualTo("folder/x.jsonl!line-2");
    assertThat(((Read) results.get(2)).document().text()).isEqualTo("Third words.");
  }

  @Test
  void tellsOfJsonThatEndsTooSoonOrIsOfNoKnownForm() {
    assertThat(Readings.unreadable("a.json", "{\"title\": \"x\",").reason())
        .contains("ends too soon");
    assertThat(Readings.unreadable("a.json", "{\"x\": 1}").reason()).contains("not known");
  }

  /// The publisher's own staff read the same DATES paragraphs; where the paragraph states a day,
  /// theirs and ours agree nearly always.
  @Test
  void readsTheDatesThePublisherReads() throws IOException {
    JsonNode page =
        JsonMapper.shared()
            .readTree(
                Files.readAllBytes(
                    Scores.shared("corpus/fr-json/documents-search-page-2024-1000x41fields.json")));
    Tally effective = new Tally();
    Tally comments = new Tally();
    for (JsonNode result : page.path("results")) {
      String dates = result.path("dates").asString("");
      if (!dates.isEmpty()) {
        effective.add(day(result, "effective_on"), DatesText.effective(dates));
        comments.add(day(result, "comments_close_on"), DatesText.commentsClose(dates));
      }
    }
    Scores.check(
        "dates",
        """
        ## Dates of Federal Register documents

        Against the publisher's own fields for 1,000 documents; right, missed, other than theirs.

        | Field | Right | Missed | Other |
        |---|---|---|---|
        | effective | %s |
        | comments close | %s |

        Each of the rest was looked at. Effective: two are the days on which petitions were filed, one the day
        comments are due; the text states no effect. Comments close: three of the others are stated in so many
        words and the publisher left its field empty; the rest are nominations and responses, which it fills in
        some documents and not in others, replies to comments (theirs is the last day in two of three
        documents, and so is ours), and one day given to another department. The one missed is for applications.
        """
            .formatted(effective, comments));
  }

  private static Optional<LocalDate> day(JsonNode result, String field) {
    String value = result.path(field).asString("");
    return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
  }

  private static String absolute(String path) {
    return java.nio.file.Path.of(path).toAbsolutePath().normalize().toString();
  }

  private static final class Tally {
    private int right;
    private int missed;
    private int other;

    void add(Optional<LocalDate> wanted, Optional<LocalDate> found) {
      if (wanted.isPresent() && wanted.equals(found)) {
        right++;
      } else if (wanted.isPresent() && found.isEmpty()) {
        missed++;
      } else if (found.isPresent()) {
        other++;
      }
    }

    @Override
    public String toString() {
      return right + " | " + missed + " | " + other;
    }
  }
}
