package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.inforce.document.DocumentReader;
import org.inforce.publisher.Answer;
import org.inforce.publisher.CourtListenerPublisher;
import org.inforce.publisher.Fault;
import org.inforce.publisher.GovinfoPublisher;
import org.inforce.publisher.NewsroomPublisher;
import org.inforce.publisher.Publisher;
import org.inforce.publisher.RegisterPublisher;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.SqliteStore;
import org.inforce.store.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Each publisher as it is documented, and as it fails.
class PublishersTest {
  private static final String CMS = "centers-for-medicare-medicaid-services";

  @TempDir private Path data;
  private SqliteStore store;
  private Instant now = Instant.parse("2025-12-01T04:00:00Z");
  private boolean hasSecrets = true;

  @BeforeEach
  void open() {
    store = SqliteStore.open(data);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /// One run over one source; the next is a day later.
  private IngestReport visit(String source) {
    String file =
        """
        contact: https://example.org/contact
        allow_private_hosts: [localhost]
        manners: { delay: 0ms, timeout: 500ms, attempts: 1, backoff: 1ms, max_wait: 5ms }
        sources:
          - { id: it, %s }
        """
            .formatted(source);
    Ingest ingest = new Ingest(store, Follower.NONE, new DocumentReader(), Desk.ANALYST, () -> now);
    IngestReport report =
        new Nightly(
                ingest,
                store,
                () -> now,
                "test",
                name -> Optional.of(CourtListenerPublisher.TOKEN).filter(token -> hasSecrets))
            .run(NightDesk.file(file), Progress.SILENT, id -> {});
    now = now.plusSeconds(86_400);
    return report;
  }

  private static Optional<String> problem(IngestReport report) {
    return report.visits().getFirst().problem();
  }

  private static String newsroom(NewsroomPublisher office) {
    return "kind: newsroom, index: \"%s\", pages: [\"%s\"]"
        .formatted(office.index(), office.releases());
  }

  private static byte[] notice(String number) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <NOTICE><PREAMB><AGENCY TYPE="F">DEPARTMENT OF HEALTH AND HUMAN SERVICES</AGENCY>
    <SUBJECT>Sharing of Information</SUBJECT></PREAMB>
    <SUPLINF><P>The Department must publish a notice under 5 U.S.C. 552a(e)(4).</P></SUPLINF>
    <FRDOC>[FR Doc. %s Filed 11-24-25; 8:45 am]</FRDOC></NOTICE>
    """
        .formatted(number)
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] pdf() throws IOException {
    return Files.readAllBytes(Path.of("corpus/documents/order-august-2025/source.pdf"));
  }

  // --- what they publish -------------------------------------------------------------------

  @Test
  void whatIsFiledForPublicInspectionAndThenPublishedIsOneDocument() throws IOException {
    try (RegisterPublisher register = new RegisterPublisher()) {
      String source =
          "kind: federal_register, base: \"%s\", since: 2025-11-01, public_inspection: true"
              .formatted(register.base());
      register.file("2025-21999", CMS, pdf());
      assertThat(visit(source).counts()).isEqualTo(new Counts(1, 0, 0, 0));
      register.publish(
          "2025-21999",
          LocalDate.parse("2025-12-02"),
          CMS,
          "NOTICE",
          "Sharing of Information",
          "90 FR 55000",
          notice("2025-21999"));
      IngestReport second = visit(source);
      assertThat(problem(second)).isEmpty();
      assertThat(second.counts().added()).as("the same document").isZero();
      StoredDocument document = store.documentNamed("fr:2025-21999").orElseThrow();
      assertThat(store.versions(document.id())).hasSize(2);
      assertThat(document.metadata().citation()).contains("90 FR 55000");
    }
  }

  @Test
  void allThatIsFiledIsTakenHoweverManyPagesItFills() throws IOException {
    try (RegisterPublisher register = new RegisterPublisher()) {
      for (int i = 0; i < 1_001; i++) {
        register.file("2025-" + (40_000 + i), CMS, pdf());
      }
      for (int i = 0; i < 1_000; i++) {
        register.remove("/public-inspection/2025-" + (40_000 + i) + ".pdf");
      }
      String source =
          "kind: federal_register, base: \"%s\", since: 2025-11-01, public_inspection: true";
      assertThat(visit(source.formatted(register.base())).counts().added()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/rss+xml | <rss version="2.0"><channel><title>News</title><item><title>A</title><link>%s</link></item></channel></rss>
          application/atom+xml | <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>A</title><id>x</id><link href="%s"/></entry></feed>
          application/xml | <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%s</loc></url></urlset>
          text/html | <html><body><a href="%s">A</a><a href="/elsewhere">B</a></body></html>
          """)
  void aNewsroomsIndexMayBeAFeedASitemapOrAPage(String type, String index) {
    try (NewsroomPublisher office = new NewsroomPublisher()) {
      office.publish("a", "A release", "2025-11-28", "The office is open.");
      office.put("/news/", Answer.of(type, index.formatted(office.releases() + "a")));
      IngestReport report = visit(newsroom(office));
      assertThat(problem(report)).isEmpty();
      assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0, 0));
    }
  }

  @Test
  void aSitemapOfSitemapsIsFollowed() {
    try (NewsroomPublisher office = new NewsroomPublisher()) {
      office.publish("a", "A release", "2025-11-28", "The office is open.");
      office.put(
          "/news/",
          Answer.of(
              "application/xml",
              "<sitemapindex><sitemap><loc>"
                  + office.base()
                  + "/s1.xml</loc></sitemap>"
                  + "</sitemapindex>"));
      office.put(
          "/s1.xml",
          Answer.of(
              "application/xml",
              "<urlset><url><loc>" + office.releases() + "a</loc></url></urlset>"));
      assertThat(visit(newsroom(office)).counts()).isEqualTo(new Counts(1, 0, 0, 0));
    }
  }

  @Test
  void issuesAndOpinionsOfGovinfoAreTakenOnce() throws IOException {
    try (GovinfoPublisher govinfo = new GovinfoPublisher()) {
      govinfo.publish(
          "2025-11-25",
          ("<FEDREG><DATE>Tuesday, November 25, 2025</DATE><NOTICES><NOTICE><PREAMB>"
                  + "<SUBJECT>A notice</SUBJECT></PREAMB><SUPLINF><P>The agency must report.</P>"
                  + "</SUPLINF><FRDOC>[FR Doc. 2025-20911 Filed 11-24-25; 8:45 am]</FRDOC>"
                  + "</NOTICE></NOTICES></FEDREG>")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      govinfo.openMonth("2025/12");
      String issues =
          "kind: govinfo_issues, base: \"%s\", since: 2025-11-20".formatted(govinfo.base());
      IngestReport first = visit(issues);
      assertThat(problem(first)).isEmpty();
      assertThat(first.counts()).isEqualTo(new Counts(1, 0, 0, 0));
      assertThat(visit(issues).counts()).isEqualTo(new Counts(0, 0, 1, 0));
      govinfo.publishOpinion("2025-11-20", "USCOURTS-cand-3_25-cv-05536", pdf());
      String opinions =
          "kind: govinfo_opinions, base: \"%s\", courts: [cand], since: 2025-11-20"
              .formatted(govinfo.base());
      assertThat(visit(opinions).counts()).isEqualTo(new Counts(1, 0, 0, 0));
      hasSecrets = false;
      assertThat(problem(visit(opinions)))
          .hasValueSatisfying(why -> assertThat(why).contains("GOVINFO_KEY"));
    }
  }

  @Test
  void opinionsThatASearchFindsAreTaken() {
    try (Publisher court = new Publisher()) {
      court.put(
          "/api/rest/v4/search/",
          Answer.json("{\"next\":null,\"results\":[{\"opinions\":[{\"id\":5}]}]}"));
      court.put(
          "/api/rest/v4/opinions/5/",
          Answer.json(
              "{\"id\":5,\"absolute_url\":\"/opinion/5/a-v-b/\",\"case_name\":\"A v. B\","
                  + "\"date_filed\":\"2025-11-20\",\"plain_text\":\"The agency must report under 5"
                  + " U.S.C. 552a. It is so ordered.\"}"));
      IngestReport report =
          visit(
              "kind: courtlistener_search, base: \"%s\", query: medicaid, since: 2025-11-01"
                  .formatted(court.base()));
      assertThat(problem(report)).isEmpty();
      assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0, 0));
    }
  }

  @Test
  void theCodesSayHowCurrentTheyAre() {
    try (Publisher codes = new Publisher()) {
      codes.put(
          "/titles.json",
          Answer.json("{\"titles\":[{\"number\":42,\"up_to_date_as_of\":\"2025-11-28\"}]}"));
      codes.put("/download", Answer.html("<p>Public Law 119-36 (08/12/2025)</p>"));
      IngestReport report =
          visit(
              "kind: currency, ecfr: \"%s/titles.json\", uscode: \"%s/download\""
                  .formatted(codes.base(), codes.base()));
      assertThat(problem(report)).isEmpty();
      assertThat(store.setting(Visits.CURRENCY + "cfr.42")).contains("2025-11-28");
      assertThat(store.setting(Visits.CURRENCY + "usc")).contains("Public Law 119-36 (08/12/2025)");
    }
  }

  // --- how they fail -----------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind: federal_register, since: 2025-11-01, base: "%s" | /api/v1/documents.json | {"results":[]} | `count`
          kind: federal_register, since: 2025-11-01, base: "%s" | /api/v1/documents.json | {"count":1,"results":[{"document_number":"1"}]} | `publication_date`
          kind: federal_register, since: 2025-11-01, base: "%s" | /api/v1/documents.json | {"count":1,"results":[{"document_number":"1","publication_date":"2025-11-20"}]} | `full_text_xml_url`
          kind: federal_register, since: 2025-11-01, base: "%s" | /api/v1/documents.json | [1] | no object
          kind: federal_register, since: 2025-11-01, base: "%s" | /api/v1/documents.json | {"count": | broken JSON
          kind: govinfo_issues, since: 2025-12-01, base: "%s" | /bulkdata/json/FR/2025/12 | {"items":[]} | `files`
          kind: govinfo_opinions, since: 2025-12-01, courts: [cand], base: "%s" | /collections/USCOURTS/2025-12-01T00:00:00Z | {"count":0} | `packages`
          kind: courtlistener_docket, court: cand, docket: "3:25-cv-1", base: "%s" | /api/rest/v4/dockets/ | {"results":[{"id":1}]} | `next`
          kind: courtlistener_docket, court: cand, docket: "3:25-cv-1", base: "%s" | /api/rest/v4/dockets/ | {"next":null,"results":[]} | there is no docket
          kind: courtlistener_search, query: x, since: 2025-11-01, base: "%s" | /api/rest/v4/search/ | {"next":null,"results":[{"id":1}]} | `opinions`
          kind: currency, uscode: "%1$s/u", ecfr: "%1$s/t" | /t | {"titles":"none"} | `titles`
          kind: currency, uscode: "%1$s/u", ecfr: "%1$s/t" | /t | {"titles":[]} | is not there
          """)
  void aFieldThatChangedIsAFailureOfItsSource(
      String source, String path, String answer, String why) {
    try (Publisher publisher = new Publisher()) {
      publisher.put(path, Answer.json(answer));
      IngestReport report = visit(source.formatted(publisher.base()));
      assertThat(problem(report).orElse("no failure")).contains(why);
      assertThat(report.counts()).isEqualTo(Counts.NONE);
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aDocumentThatFailsIsNoChangeAndNoWithdrawal(Fault fault) {
    try (NewsroomPublisher office = new NewsroomPublisher()) {
      office.publish("a", "A release", "2025-11-28", "The office must report by May 1, 2026.");
      visit(newsroom(office));
      String before = exported();
      office.fail("/news/releases", fault);
      for (int night = 0; night < 2; night++) {
        IngestReport failing = visit(newsroom(office));
        assertThat(failing.failures()).hasSize(1);
        assertThat(failing.counts().changed()).isZero();
        assertThat(failing.changes()).isEmpty();
      }
      office.recover();
      assertThat(visit(newsroom(office)).counts()).isEqualTo(new Counts(0, 0, 1, 0));
      assertThat(exported()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void anInterfaceThatFailsIsAFailureAndNotAnEmptyAnswer(Fault fault) {
    try (RegisterPublisher register = new RegisterPublisher();
        CourtListenerPublisher court = new CourtListenerPublisher("cand", "3:25-cv-1", "A v. B")) {
      register.fail("/api", fault);
      court.fail("/api", fault);
      IngestReport first =
          visit(
              "kind: federal_register, since: 2025-11-01, base: \"%s\"".formatted(register.base()));
      IngestReport second =
          visit(
              "kind: courtlistener_docket, court: cand, docket: \"3:25-cv-1\", base: \"%s\""
                  .formatted(court.base()));
      assertThat(problem(first)).isPresent();
      assertThat(problem(second)).isPresent();
    }
  }

  private String exported() {
    StringBuilder all = new StringBuilder();
    store.export(line -> all.append(line).append('\n'));
    return all.toString();
  }

  @Test
  void aPageThatMovedIsTheSameDocument() {
    try (NewsroomPublisher office = new NewsroomPublisher()) {
      office.publish("a", "A release", "2025-11-28", "The office must report by May 1, 2026.");
      visit(newsroom(office));
      String path = office.pathOf("a");
      office.publish(
          "moved/a", "A release", "2025-11-28", "The office must report by May 1, 2026.");
      office.put(path, Answer.movedTo(office.base() + office.pathOf("moved/a")));
      office.put("/news/", Answer.html("<html><body><a href=\"" + path + "\">A</a></body></html>"));
      IngestReport report = visit(newsroom(office));
      assertThat(problem(report)).isEmpty();
      assertThat(report.counts()).isEqualTo(new Counts(0, 0, 1, 0));
      assertThat(report.changes()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"http://10.0.0.7/a, not public", "LOOP, times"})
  void aPageThatMovedWhereNobodyMayGoIsAFailure(String to, String why) {
    try (NewsroomPublisher office = new NewsroomPublisher()) {
      office.publish("a", "A release", "2025-11-28", "The office is open.");
      visit(newsroom(office));
      String path = office.pathOf("a");
      office.put(path, Answer.movedTo(to.equals("LOOP") ? office.base() + path : to));
      IngestReport report = visit(newsroom(office));
      assertThat(report.failures())
          .singleElement()
          .satisfies(failure -> assertThat(failure.reason()).contains(why));
      assertThat(report.counts().changed()).isZero();
    }
  }

  @Test
  void aSiteThatWasRebuiltIsAFailure() {
    try (NewsroomPublisher office = new NewsroomPublisher()) {
      office.publish("a", "A release", "2025-11-28", "The office is open.");
      visit(newsroom(office));
      office.put("/news/", Answer.html("<html><body><a href=\"/new/\">News</a></body></html>"));
      assertThat(problem(visit(newsroom(office))).orElse("")).contains("links to no page");
    }
  }
}
