package org.inforce.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.inforce.Scores;
import org.inforce.answer.Edition;
import org.inforce.document.Form;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.ChangeQuery;
import org.inforce.store.StoredDocument;
import org.inforce.store.Weight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One document in several forms, and a text set otherwise.
class RenditionsTest {
  private static final String RECORD =
      """
      {"document_number":"2031-00417","title":"Records of Ferry Passengers","type":"Rule",
       "abstract":"The Harbor Office sets rules for records of ferry passengers.",
       "publication_date":"2031-03-04","effective_on":"2031-04-03","citation":"96 FR 11201",
       "agencies":[{"name":"Harbor Office"}],"regulation_id_numbers":["0938-AB12"]}
      """;

  private static final String XML =
      """
      <RULE><PREAMB><AGENCY TYPE="F">HARBOR OFFICE</AGENCY><CFR>46 CFR Part 80</CFR>
      <SUBJECT>Records of Ferry Passengers</SUBJECT><ACT><HD SOURCE="HED">ACTION:</HD><P>Final rule.</P></ACT>
      <SUM><HD SOURCE="HED">SUMMARY:</HD><P>The Harbor Office sets rules for records of ferry passengers.</P></SUM>
      </PREAMB><SUPLINF><P>Each operator must keep a record of every passenger for 90 days.</P>
      <P>An operator may not disclose a record without a written request of the Office.</P></SUPLINF>
      <FRDOC>[FR Doc. 2031–00417 Filed 3–3–31; 8:45 am]</FRDOC></RULE>
      """;

  private static final String TEXT =
      """
      HARBOR OFFICE

      Records of Ferry Passengers

      SUMMARY: The Harbor Office sets rules for records of ferry passengers.

      Each operator must keep a record of every passenger for 90 days.

      An operator may not disclose a record without a written request of the Office.
      """;

  private static final String TEXT_FACTS =
      """
      {"title":"Records of Ferry Passengers","document_number":"2031-00417",
       "source_kind":"federal_register_rule","published":"2031-03-04"}
      """;

  private static final String XML_FACTS = "{\"published\":\"2031-03-04\"}";

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(root);
    desk.write("record.json", RECORD);
    desk.write("rule.xml", XML);
    desk.write("rule.meta.json", XML_FACTS);
    desk.write("plain.txt", TEXT);
    desk.write("plain.meta.json", TEXT_FACTS);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path file(String name) {
    return desk.folder().resolve(name);
  }

  private List<Edition> editions() {
    return Edition.of(desk.store().versions("2031-00417"));
  }

  @Test
  void whateverTheOrderTheFullestTextThatIsReadBestCounts() {
    List<String> names = new ArrayList<>(List.of("record.json", "rule.xml", "plain.txt"));
    Random random = new Random(2);
    for (int round = 0; round < 6; round++) {
      Collections.shuffle(names, random);
      try (Desk other = new Desk(root.resolve("round" + round))) {
        names.forEach(name -> other.ingest(file(name)));
        assertThat(other.store().documentCount()).isEqualTo(1);
        StoredDocument document = other.store().document("2031-00417").orElseThrow();
        assertThat(document.metadata().form()).as("%s", names).isEqualTo(Form.GPO_XML);
        assertThat(document.metadata().rins()).containsExactly("0938-AB12");
        assertThat(document.metadata().effective()).contains(java.time.LocalDate.of(2031, 4, 3));
        List<Edition> editions = Edition.of(other.store().versions("2031-00417"));
        assertThat(editions).hasSize(1);
        assertThat(editions.getFirst().renditions())
            .extracting(Edition.Rendition::form)
            .containsExactly(Form.GPO_XML, Form.TEXT, Form.RECORD);
      }
    }
  }

  @Test
  void anAbstractNeitherDisplacesATextNorIsNews() {
    desk.ingest(file("rule.xml"));
    int before = desk.store().changes().matching(ChangeQuery.ALL).size();
    desk.sleepUntil("2031-06-01T06:00:00Z");
    IngestReport report = desk.ingest(file("record.json"));
    assertThat(report.changes()).isEmpty();
    assertThat(desk.store().changes().matching(ChangeQuery.ALL)).hasSize(before);
    assertThat(desk.store().analysis("2031-00417").orElseThrow().document().text())
        .contains("keep a record of every passenger");
  }

  @Test
  void theTextThatFollowsAnAbstractIsNewsWithItsNorms() {
    desk.ingest(file("record.json"));
    IngestReport report = desk.ingest(file("rule.xml"));
    assertThat(report.changes())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.kind()).isEqualTo(ChangeKind.DOCUMENT_CHANGED);
          assertThat(entry.why()).startsWith("The full text came");
          assertThat(entry.parts())
              .extracting(ChangeEntry::kind)
              .containsOnly(ChangeKind.OBLIGATION_ADDED);
        });
  }

  @Test
  void aPlainTextBesideTheXmlIsNoChange() {
    desk.ingest(file("plain.txt"));
    assertThat(desk.ingest(file("rule.xml")).changes()).isEmpty();
    assertThat(editions().getFirst().renditions().getFirst().form()).isEqualTo(Form.GPO_XML);
    assertThat(editions().getFirst().renditions().getFirst().why())
        .isEqualTo("of the whole texts the one that is read best");
  }

  @Test
  void theSameBytesPackedAreTheSameDocument() throws IOException {
    String opinion = "ORDER of the court. " + "The motion is denied as moot here. ".repeat(30);
    Path plain = desk.write("first/order.txt", opinion);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(opinion.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Files.createDirectories(file("second"));
    Path zipped = Files.write(file("second/another-name.txt.gz"), packed.toByteArray());
    Path json = desk.write("third/77.json", "{\"id\":77,\"plain_text\":\"" + opinion + "\"}");
    desk.ingest(plain);
    assertThat(desk.ingest(zipped).counts().unchanged()).isEqualTo(1);
    desk.ingest(json);
    assertThat(desk.store().documentCount()).isEqualTo(1);
  }

  @Test
  void theTwinOfAnIssueDiffersInNoWord() {
    Path issues = Scores.shared("corpus/issues");
    IngestReport first = desk.ingest(issues.resolve("FR-2024-02-12.xml.gz"));
    int documents = first.counts().added();
    assertThat(documents).isGreaterThan(90);
    desk.sleepUntil("2026-03-03T06:00:00Z");
    IngestReport second = desk.ingest(issues.resolve("FR-2024-02-12.ndash-updated.xml.gz"));
    assertThat(second.counts().changed()).isEqualTo(documents);
    assertThat(second.changes()).isEmpty();
    assertThat(desk.store().changes().matching(ChangeQuery.ALL))
        .filteredOn(entry -> entry.kind() != ChangeKind.DOCUMENT_ADDED)
        .hasSize(documents)
        .allSatisfy(entry -> {
          assertThat(entry.weight()).isEqualTo(Weight.TYPOGRAPHY);
          assertThat(entry.why()).isEqualTo("Typography only: no word differs.");
          assertThat(entry.parts()).isEmpty();
        });
  }
}
