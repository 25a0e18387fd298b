package org.inforce.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.document.DocumentReader;
import org.inforce.publisher.CourtListenerPublisher;
import org.inforce.publisher.NewsroomPublisher;
import org.inforce.publisher.RegisterPublisher;
import org.inforce.source.SourcesFile;
import org.inforce.source.SourcesFile.Parsed;
import org.inforce.store.SqliteStore;

/// Four publishers with what they publish in three nights, a data directory, and a clock that moves
/// when told. The documents are those of the sample corpus.
final class NightDesk implements AutoCloseable {
  static final String FIRST = "2025-12-01T04:00:00Z";
  static final String SECOND = "2025-12-02T04:00:00Z";
  static final String THIRD = "2025-12-30T04:00:00Z";

  private static final Path SAMPLES = Path.of("corpus/documents");

  final RegisterPublisher register = new RegisterPublisher();
  final NewsroomPublisher newsroom = new NewsroomPublisher();
  final NewsroomPublisher attorneyGeneral = new NewsroomPublisher();
  final CourtListenerPublisher court =
      new CourtListenerPublisher(
          "cand", "3:25-cv-05536", "State of California v. U.S. Department of Health");

  private final Path data;
  private Instant now = Instant.parse(FIRST);
  private SqliteStore store;

  NightDesk(Path root) {
    data = root.resolve("data");
    store = SqliteStore.open(data);
    firstDay();
  }

  Path data() {
    return data;
  }

  SqliteStore store() {
    return store;
  }

  void reopen() {
    store.close();
    store = SqliteStore.open(data);
  }

  private static byte[] sample(String name) {
    try {
      return Files.readAllBytes(SAMPLES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void firstDay() {
    notice(
        new String(
            sample("medicaid-sharing-notice/source.xml"), java.nio.charset.StandardCharsets.UTF_8));
    court.enter(
        98,
        "2025-08-12",
        "ORDER granting 13 Motion for Preliminary Injunction. Signed by Judge Vince Chhabria.",
        sample("order-august-2025/source.pdf"));
    court.enter(100, "2025-09-05", "NOTICE of Appearance by counsel for Defendants.", new byte[0]);
    court.enter(101, "2025-10-20", "STATUS REPORT by Defendants.", new byte[0]);
    statement("The Department will notify members before October 1, 2026.");
    newsroom.publish(
        "hours", "Office hours in winter", "2025-11-20", "The office is open from nine to five.");
    attorneyGeneral.publish(
        "suit",
        "Attorney General sues over data sharing",
        "2025-07-01",
        "Attorney General Rob Bonta today filed a lawsuit over the sharing of Medicaid data.");
  }

  private void notice(String xml) {
    register.publish(
        "2025-20911",
        LocalDate.parse("2025-11-25"),
        "centers-for-medicare-medicaid-services",
        "NOTICE",
        "Sharing of Medicaid Information",
        "90 FR 53324",
        xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private void statement(String sentence) {
    newsroom.publish(
        "statement",
        "Statement on Medicaid data",
        "2025-11-28",
        "The Department is reviewing the notice that was published this week.",
        sentence);
  }

  /// What is published until the third night: an order narrows the injunction, the notice is
  /// corrected, a statement is edited in silence, and one publisher is down.
  void thirdDay() {
    court.enter(
        139,
        "2025-12-29",
        "ORDER granting in part and denying in part 120 Motion for Preliminary Injunction.",
        sample("order-december-2025/source.pdf"));
    register.publish(
        "C1-2025-20911",
        LocalDate.parse("2025-12-22"),
        "centers-for-medicare-medicaid-services",
        "NOTICE",
        "Sharing of Medicaid Information; Correction",
        "90 FR 60001",
        correction());
    statement("The Department will notify members before January 31, 2026.");
    attorneyGeneral.fail("/", org.inforce.publisher.Fault.SERVER_ERROR);
  }

  private static byte[] correction() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <NOTICE>
      <PREAMB>
        <PRTPAGE P="60001"/>
        <AGENCY TYPE="F">DEPARTMENT OF HEALTH AND HUMAN SERVICES</AGENCY>
        <SUBAGY>Centers for Medicare &amp; Medicaid Services</SUBAGY>
        <SUBJECT>Sharing of Medicaid Information; Correction</SUBJECT>
        <ACT><HD SOURCE="HED">ACTION:</HD><P>Notice; correction.</P></ACT>
      </PREAMB>
      <SUPLINF>
        <HD SOURCE="HED">SUPPLEMENTARY INFORMATION:</HD>
        <P>In notice document 2025-20911, on page 53324, in the issue of Tuesday, November 25, 2025, make the following correction: on page 53325, the word "member" should read "members".</P>
      </SUPLINF>
      <FRDOC>[FR Doc. C1-2025-20911 Filed 12-19-25; 8:45 am]</FRDOC>
      <BILCOD>BILLING CODE 0099-10-D</BILCOD>
    </NOTICE>
    """
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  String config() {
    return """
    contact: https://example.org/contact
    allow_private_hosts: [localhost]
    manners: { delay: 0ms, timeout: 20s, attempts: 2, backoff: 1ms, max_wait: 5ms }
    sources:
      - id: register
        kind: federal_register
        base: %s
        agencies: [centers-for-medicare-medicaid-services]
        since: 2025-11-01
      - id: docket
        kind: courtlistener_docket
        base: %s
        storage: %s
        court: cand
        docket: 3:25-cv-05536
      - id: newsroom
        kind: newsroom
        index: %s
        pages: [%s]
        publisher: The Department
        source_kind: press_release_official
      - id: attorney-general
        kind: newsroom
        index: %s
        pages: [%s]
        source_kind: press_release_official
    """
        .formatted(
            register.base(),
            court.base(),
            court.base(),
            newsroom.index(),
            newsroom.releases(),
            attorneyGeneral.index(),
            attorneyGeneral.releases());
  }

  /// One run at `moment`.
  IngestReport night(String moment) {
    now = Instant.parse(moment);
    return night(store, Follower.NONE, file(config()), () -> now);
  }

  static SourcesFile file(String yaml) {
    return switch (SourcesFile.parse(yaml, Path.of(""))) {
      case Parsed.Valid(SourcesFile file) -> file;
      case Parsed.Invalid invalid -> throw new AssertionError(invalid.problems().toString());
    };
  }

  static IngestReport night(
      SqliteStore store, Follower follower, SourcesFile file, InstantSource clock) {
    Ingest ingest = new Ingest(store, follower, new DocumentReader(), Desk.ANALYST, clock);
    return new Nightly(
            ingest, store, clock, "test", name -> Optional.of(CourtListenerPublisher.TOKEN))
        .run(file, Progress.SILENT, source -> {});
  }

  /// Everything in the store, as lines, with the publishers' ports left out.
  List<String> export() {
    List<String> lines = new ArrayList<>();
    store.export(line -> lines.add(line.replaceAll("localhost:\\d+", "localhost")));
    return lines;
  }

  @Override
  public void close() {
    store.close();
    register.close();
    newsroom.close();
    attorneyGeneral.close();
    court.close();
  }
}
