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
  @Test
  void keepsEveryLetterOnce() throws IOException {
    for (Read read : all()) {
      Element xml = xml(read);
      xml.select("> meta").remove();
      assertThat(counts(read.document().text()))
          .as(read.names().getFirst())
          .isEqualTo(counts(xml.wholeText()));
    }
  }

  @Test
  void readsTheMetadataAnotherParserReads() throws IOException {
    for (Read read : all()) {
      Element xml = xml(read);
      Metadata metadata = read.document().metadata();
      String name = read.names().getFirst();
      if (metadata.sourceKind() != SourceKind.STATUTE) {
        String number = xml.select("> meta > docNumber").text().replace('\u2013', '-');
        assertThat(metadata.documentNumber()).as(name).contains(number);
        List<String> pages = xml.select("> meta > startingPage").eachText();
        String page = pages.isEmpty() ? "" : pages.getFirst();
        assertThat(metadata.citation().map(c -> c.replaceFirst(".* ", "")).orElse(""))
            .as(name)
            .isEqualTo(page);
        assertThat(metadata.title()).as(name).isNotBlank();
        assertThat(metadata.agencies().isEmpty())
            .as(name)
            .isEqualTo(xml.select("organization").isEmpty());
      }
    }
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

  /// How often each letter and digit occurs. Notes move to the end of their paragraph, so the order
  /// is not compared.
  private static List<Integer> counts(String text) {
    List<Integer> letters =
        new ArrayList<>(text.chars().filter(Character::isLetterOrDigit).boxed().toList());
    letters.sort(null);
    return letters;
  }
}
