package org.inforce.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation;
import org.inforce.citation.CitationForm;
import org.inforce.citation.CitationKind;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Evidence;
import org.inforce.document.Metadata;
import org.inforce.document.RuleId;
import org.inforce.document.SourceKind;
import org.inforce.document.Span;
import org.inforce.document.Structure;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Force;
import org.inforce.obligation.Modality;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Scope;
import org.inforce.proceeding.Target;
import org.inforce.taxonomy.Axis;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalysisJsonTest {
  private static final String TEXT =
      "😀 The agency must report under 8 U.S.C. 1360(b). The court stayed it.";
  private static final Document DOCUMENT =
      new Document(
          new DocumentVersion("d1", "0".repeat(64)),
          Metadata.draft("A notice", SourceKind.FEDERAL_REGISTER_NOTICE, "text/plain")
              .published(LocalDate.of(2025, 11, 25))
              .addAgency("CMS")
              .build(),
          TEXT,
          new Structure(
              List.of(new Structure.Section("Duties", new Span(3, 60), 1)),
              List.of(new Structure.Footnote("1", Optional.of(10), new Span(20, 30))),
              List.of(new Structure.Page("8443", 3)),
              Optional.of(
                  new Structure.Caption(
                      Optional.of("cand"),
                      Optional.of("3:25-cv-05536"),
                      Optional.of("California v. HHS"),
                      List.of("Chhabria"),
                      List.of(new Structure.Party("California", "plaintiff")))),
              List.of(new Structure.Entry(Optional.of("98"), Optional.empty(), new Span(3, 9))),
              List.of()));

  @Test
  void citationsHaveTheFieldsAndOrderOfTheInterface() {
    JsonNode citation = tree().get("citations").get(0);
    assertThat(citation.propertyNames())
        .startsWith(
            "start",
            "end",
            "quote",
            "kind",
            "authorities",
            "pin",
            "form",
            "resolved_from",
            "confidence");
    assertThat(citation.get("pin").isNull()).isTrue();
    assertThat(citation.get("authorities").get(0).asString()).isEqualTo("/us/usc/t8/s1360/b");
  }

  @Test
  void offsetsCountCodePoints() {
    JsonNode tree = tree();
    int[] points = tree.get("text").asString().codePoints().toArray();
    for (String findings : List.of("citations", "obligations", "events")) {
      for (JsonNode finding : tree.get(findings)) {
        int start = finding.get("start").asInt();
        int length = finding.get("end").asInt() - start;
        assertThat(new String(points, start, length)).isEqualTo(finding.get("quote").asString());
      }
    }
    assertThat(tree.get("footnotes").get(0).get("at").asInt()).isEqualTo(9);
    assertThat(tree.get("pages").get(0).get("start").asInt()).isEqualTo(2);
    assertThat(tree.get("citations").get(0).get("resolved_from").asInt()).isEqualTo(3);
  }

  @Test
  void obligationsHaveTheFieldsAndOrderOfTheInterface() {
    JsonNode obligation = tree().get("obligations").get(0);
    assertThat(String.join(" ", obligation.propertyNames()))
        .isEqualTo(
            "id start end quote modality bearer action object counterparty data_categories"
                + " person_classes purpose condition exception deadline time_window force"
                + " attributed_to authorities rule confidence");
    assertThat(obligation.get("deadline").toString())
        .isEqualTo(
            "{\"text\":\"within 30 days\",\"date\":null,\"rule\":\"1 CFR"
                + " 18.17\",\"basis\":\"notice\"}");
    assertThat(obligation.get("time_window").toString())
        .isEqualTo("{\"from\":\"2025-01-01\",\"until\":null,\"basis\":\"stated\"}");
    assertThat(obligation.get("authorities").get(0).toString())
        .isEqualTo("{\"id\":\"/us/usc/t8/s1360/b\",\"role\":\"disclaims\"}");
  }

  @Test
  void eventsHaveTheFieldsAndOrderOfTheInterface() {
    JsonNode event = tree().get("events").get(0);
    assertThat(String.join(" ", event.propertyNames()))
        .isEqualTo(
            "id start end quote type date date_precision date_basis court judge case target"
                + " enjoined protected scope effective_from effective_until conditional"
                + " attributed_to rule confidence");
    assertThat(event.get("date").asString()).isEqualTo("2025-12");
    assertThat(event.get("date_precision").asString()).isEqualTo("month");
    assertThat(event.get("target").toString()).isEqualTo("{\"text\":\"it\"}");
    assertThat(event.get("scope").toString())
        .isEqualTo("{\"granted\":{\"data_category\":[\"address\"]},\"denied\":{},\"except\":{}}");
  }

  @Test
  void theDocumentComesFirstWithEveryFieldOfTheInterface() {
    JsonNode tree = tree();
    assertThat(String.join(" ", tree.propertyNames()))
        .startsWith(
            "document text sections footnotes pages case entries citations obligations events");
    assertThat(String.join(" ", tree.get("document").propertyNames()))
        .isEqualTo(
            "id title source_kind publisher document_number citation published updated effective"
                + " url sha256 media_type agencies dockets rins cfr_parts action dates_text"
                + " comments_close");
    assertThat(tree.get("case").get("parties").get(0).toString())
        .isEqualTo(
            "{\"name\":\"California\",\"role\":\"plaintiff\",\"note\":null,\"terminated\":null,\"attorneys\":[]}");
  }

  @Test
  void aLineCarriesItsIdFirst() {
    assertThat(AnalysisJson.line("7", analysis()).toString())
        .startsWith("{\"id\":\"7\",\"document\"");
    assertThat(CitationJson.line("7", "x", List.of()))
        .hasToString("{\"id\":\"7\",\"citations\":[]}");
  }

  private static JsonNode tree() {
    return JsonMapper.shared().readTree(AnalysisJson.of(analysis()).toString());
  }

  private static Analysis analysis() {
    return new Analysis(
        DOCUMENT, List.of(citation()), List.of(obligation()), List.of(), List.of(event()), "1");
  }

  private static Evidence evidence(String quote) {
    int start = TEXT.indexOf(quote);
    return Evidence.of(DOCUMENT, new Span(start, start + quote.length()), new RuleId("test"));
  }

  private static Citation citation() {
    return new Citation(
        evidence("8 U.S.C. 1360(b)"),
        CitationKind.USC,
        CitationForm.FULL,
        List.of(new AuthorityId("/us/usc/t8/s1360/b")),
        Optional.empty(),
        Optional.of(4),
        Optional.empty(),
        1.0);
  }

  private static Obligation obligation() {
    return new Obligation(
        "o1",
        evidence("The agency must report"),
        Modality.OBLIGATION,
        Optional.of("the agency"),
        "report",
        Optional.empty(),
        Optional.empty(),
        List.of("address"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            new Obligation.Deadline("within 30 days", Optional.empty(), "1 CFR 18.17", "notice")),
        Optional.of(
            new Obligation.TimeWindow(
                Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty(), "stated")),
        Force.STATED_CURRENT,
        Optional.empty(),
        List.of(
            new Obligation.RelatedAuthority(
                new AuthorityId("/us/usc/t8/s1360/b"), AuthorityRole.DISCLAIMS)),
        0.9);
  }

  private static CourtEvent event() {
    return CourtEvent.draft("e1", evidence("The court stayed it"), EventType.ADMINISTRATIVE_STAY)
        .date(new EventDate(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31), "stated", false))
        .target(new Target.Unresolved("it"))
        .enjoined(List.of("CMS"))
        .scope(new Scope(Map.of(Axis.DATA_CATEGORY, List.of("address")), Map.of(), Map.of()))
        .confidence(0.8)
        .build();
  }
}
