package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.Scores;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.Structure.Provision;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// Laws over every document in United States Legislative Markup in the shared corpus.
class UslmCorpusTest {
  /// Notes stand behind the paragraph that refers to them: they are compared by themselves, and the
  /// rest without them.
  @Test
  void keepsEveryWordOnceAndInOrder() throws IOException {
    List<String> differences = new ArrayList<>();
    for (Read read : all()) {
      Element xml = xml(read);
      xml.select("> meta").remove();
      List<Element> notes = notes(xml);
      Document document = read.document();
      String difference = notesDifference(notes, document);
      notes.forEach(Element::remove);
      difference += new XmlWords(xml).differenceFrom(withoutNotes(document));
      if (!difference.isEmpty()) {
        differences.add(read.names().getFirst() + " " + difference);
      }
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void readsTheMetadataAnotherParserReads() throws IOException {
    List<String> differences = new ArrayList<>();
    for (Read read : all()) {
      if (read.document().metadata().sourceKind() != SourceKind.STATUTE) {
        FieldsRead fields = fields(xml(read));
        fields
            .differencesFrom(read.document().metadata())
            .forEach(difference -> differences.add(read.names().getFirst() + " " + difference));
      }
    }
    assertThat(differences).isEmpty();
  }

  private static FieldsRead fields(Element xml) {
    FieldsRead fields = new FieldsRead();
    fields.number = text(xml, "> meta > docNumber");
    fields.page = text(xml, "> meta > startingPage");
    fields.title = text(xml, "subject");
    fields.kind =
        switch (text(xml, "> meta > dc|type")) {
          case "Federal Register Rule" -> SourceKind.FEDERAL_REGISTER_RULE;
          case "Federal Register Proposed Rule" -> SourceKind.FEDERAL_REGISTER_PROPOSED_RULE;
          case "Federal Register Notice" -> SourceKind.FEDERAL_REGISTER_NOTICE;
          default -> SourceKind.PRESIDENTIAL_DOCUMENT;
        };
    fields.agencies = texts(xml, "organization[style$=AGENCY], organization[style$=SUBAGY]");
    fields.dockets = texts(xml, "property[role=DEPDOC]");
    fields.rins = texts(xml, "property[role=RIN]");
    for (String line : texts(xml, "affected")) {
      fields.cfrParts.addAll(FieldsRead.parts(line));
    }
    fields.action = text(xml, "> meta > property[role=ACTION]");
    fields.dates = texts(xml, "statement[style$=DATES] p, statement[style$=EFFDATE] p");
    return fields;
  }

  private static List<String> texts(Element xml, String selector) {
    return xml.select(selector).eachText();
  }

  private static String text(Element xml, String selector) {
    Element found = xml.selectFirst(selector);
    return found == null ? "" : found.text();
  }

  /// Two notes of one document have no mark in its text: its printer left them out.
  @Test
  void tiesEveryNoteToItsMark() throws IOException {
    List<String> loose = new ArrayList<>();
    for (Read read : all()) {
      String text = read.document().text();
      for (Structure.Footnote note : read.document().structure().footnotes()) {
        if (note.at().filter(at -> text.startsWith("[^" + note.mark() + "]", at)).isEmpty()) {
          loose.add(read.document().version().document() + " note " + note.mark());
        }
      }
    }
    assertThat(loose).containsOnly("2018-02337 note 33", "2018-02337 note 34");
  }

  @Test
  void namesEveryProvisionOfAStatute() throws IOException {
    for (Read read : reads(Scores.shared("corpus/statutes"))) {
      Element xml = xml(read);
      Set<String> wanted = new HashSet<>();
      for (Element level :
          xml.select(
              "section, subsection, paragraph, subparagraph, clause, subclause, item, subitem")) {
        if (level.attr("identifier").startsWith("/us")
            && level.closest("quotedContent, notes") == null) {
          wanted.add(level.attr("identifier"));
        }
      }
      Document statute = read.document();
      assertThat(statute.metadata().sourceKind()).isEqualTo(SourceKind.STATUTE);
      assertThat(statute.structure().provisions())
          .extracting(Provision::identifier)
          .containsAll(wanted);
    }
  }

  @Test
  void spansAProvisionFromItsNumberToItsEnd() {
    Document section =
        Readings.document(
            "s.xml",
            """
            <section xmlns="http://xml.house.gov/schemas/uslm/1.0" identifier="/us/usc/t99/s1">
            <num value="1">\u00a7 1.</num><heading> Sharing</heading>
            <subsection identifier="/us/usc/t99/s1/a"><num value="a">(a)</num><heading> In general</heading>
            <content><p>The agency shall share.</p></content></subsection>
            <subsection identifier="/us/usc/t99/s1/b"><num value="b">(b)</num><chapeau> The agency may not\u2014</chapeau>
            <paragraph identifier="/us/usc/t99/s1/b/1"><num value="1">(1)</num><content> sell; or</content></paragraph></subsection>
            </section>
            """);
    assertThat(section.text())
        .isEqualTo(
            "\u00a7 1. Sharing\n\n(a) In general\n\nThe agency shall share.\n\n(b) The agency may"
                + " not\u2014\n\n(1) sell; or");
    assertThat(section.metadata().title()).isEqualTo("99 U.S.C. 1. Sharing");
    List<String> provisions =
        section.structure().provisions().stream()
            .map(p -> p.identifier() + " = " + p.span().in(section.text()).replace("\n\n", "|"))
            .toList();
    assertThat(provisions.subList(1, 4))
        .containsExactly(
            "/us/usc/t99/s1/a = (a) In general|The agency shall share.",
            "/us/usc/t99/s1/b = (b) The agency may not\u2014|(1) sell; or",
            "/us/usc/t99/s1/b/1 = (1) sell; or");
  }

  private static List<Read> all() throws IOException {
    List<Read> all = new ArrayList<>(reads(Scores.shared("corpus/statutes")));
    all.addAll(reads(Scores.shared("corpus/fr-xml/uslm")));
    try (Stream<Path> issues = Files.list(Scores.shared("corpus/issues"))) {
      issues
          .filter(file -> file.toString().contains("uslm"))
          .forEach(file -> all.addAll(reads(file)));
    }
    assertThat(all.size()).isGreaterThan(150);
    return all;
  }

  private static List<Read> reads(Path path) {
    return Readings.at(path).stream().map(result -> (Read) result).toList();
  }

  private static Element xml(Read read) {
    String xml = new String(read.bytes(), StandardCharsets.UTF_8);
    return Jsoup.parse(xml, "", Parser.xmlParser()).children().getFirst();
  }

  private static List<Element> notes(Element xml) {
    return xml.select("footnote, note[type=footnote]").stream()
        .filter(
            note -> note.parents().stream().noneMatch(around -> around.tagName().endsWith("table")))
        .toList();
  }

  private static String notesDifference(List<Element> notes, Document document) {
    List<Structure.Footnote> read = document.structure().footnotes();
    if (read.size() != notes.size()) {
      return read.size() + " notes for " + notes.size() + "; ";
    }
    StringBuilder difference = new StringBuilder();
    for (int i = 0; i < read.size(); i++) {
      String words = read.get(i).mark() + " " + read.get(i).body().in(document.text());
      difference.append(new XmlWords(notes.get(i)).differenceFrom(words));
    }
    return difference.toString();
  }

  private static String withoutNotes(Document document) {
    StringBuilder text = new StringBuilder(document.text());
    for (Structure.Footnote note : document.structure().footnotes().reversed()) {
      int label = text.lastIndexOf("[^" + note.mark() + "]", note.body().start() - 1);
      text.replace(label, note.body().end(), "");
    }
    return text.toString();
  }
}
