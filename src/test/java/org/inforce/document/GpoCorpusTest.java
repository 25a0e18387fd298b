package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inforce.Scores;
import org.inforce.document.ReadResult.Read;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// Laws over every document of the Federal Register in the shared corpus, against an independent
/// parse of the same XML.
class GpoCorpusTest {
  @Test
  void keepsEveryWordOnceAndInOrder() throws IOException {
    List<String> differences = new ArrayList<>();
    for (Read read : all()) {
      String difference = new XmlWords(xml(read)).differenceFrom(apart(read.document().text()));
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
      fields(xml(read))
          .differencesFrom(read.document().metadata())
          .forEach(difference -> differences.add(read.names().getFirst() + " " + difference));
    }
    assertThat(differences).isEmpty();
  }

  private static FieldsRead fields(Element xml) {
    FieldsRead fields = new FieldsRead();
    fields.number = text(xml, "FRDOC").replaceFirst(".*?Doc\\.\\s*", "").replaceFirst("\\s.*", "");
    fields.title = text(xml, "PREAMB > SUBJECT");
    fields.kind = kind(xml.tagName());
    fields.agencies = xml.select("AGENCY, SUBAGY").eachText();
    fields.dockets = xml.select("DEPDOC").eachText();
    fields.rins = xml.select("RIN").eachText();
    for (Element line : xml.select("CFR")) {
      fields.cfrParts.addAll(FieldsRead.parts(line.text()));
    }
    fields.action = text(xml, "ACT > P");
    fields.dates = xml.select("DATES > P, EFFDATE > P").eachText();
    return fields;
  }

  @Test
  void findsTheFirstPageTheContentsName() {
    Map<String, String> pages = new HashMap<>();
    Path issue = Scores.shared("corpus/issues/FR-2024-02-12.xml.gz");
    for (Element entry : contents(issue).select("SJDENT, DOCENT")) {
      List<String> numbers = entry.select("FRDOCBP").eachText();
      List<String> printed = entry.select("PGS").eachText();
      if (numbers.size() == 1 && printed.size() == 1) {
        pages.put(plain(numbers.getFirst()), plain(printed.getFirst()).replaceFirst("-.*", ""));
      }
    }
    List<Read> documents = reads(issue);
    assertThat(documents).hasSize(96);
    for (Read read : documents) {
      Metadata metadata = read.document().metadata();
      String number = metadata.documentNumber().orElseThrow();
      assertThat(metadata.published()).contains(LocalDate.of(2024, 2, 12));
      if (pages.containsKey(number)) {
        assertThat(metadata.citation()).as(number).contains("89 FR " + pages.get(number));
      }
    }
  }

  /// One note of one document has no mark in its text: its printer left it out.
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
    assertThat(loose).containsOnly("2024-02755 note 7");
  }

  private static List<Read> all() throws IOException {
    List<Read> all = new ArrayList<>();
    for (String place : List.of("fr-xml/gpo", "fr-xml/cfpb", "fr-xml/single", "issues")) {
      try (Stream<Path> files = Files.walk(Scores.shared("corpus/" + place))) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> !file.toString().contains("uslm"))
            .sorted()
            .forEach(file -> all.addAll(reads(file)));
      }
    }
    assertThat(all.size()).isGreaterThan(200);
    return all;
  }

  private static List<Read> reads(Path file) {
    return Readings.at(file).stream().map(result -> (Read) result).toList();
  }

  private static Element contents(Path issue) {
    try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(issue))) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Jsoup.parse(xml, "", Parser.xmlParser()).expectFirst("CNTNTS");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Element xml(Read read) {
    String xml = new String(read.bytes(), StandardCharsets.UTF_8);
    return Jsoup.parse(xml, "", Parser.xmlParser()).children().getFirst();
  }

  private static String text(Element xml, String selector) {
    Element found = xml.selectFirst(selector);
    return found == null ? "" : found.text();
  }

  private static SourceKind kind(String root) {
    return switch (root) {
      case "RULE" -> SourceKind.FEDERAL_REGISTER_RULE;
      case "PRORULE" -> SourceKind.FEDERAL_REGISTER_PROPOSED_RULE;
      case "PRESDOCU" -> SourceKind.PRESIDENTIAL_DOCUMENT;
      default -> SourceKind.FEDERAL_REGISTER_NOTICE;
    };
  }

  private static String plain(String words) {
    return words.replace('\u2013', '-').strip();
  }

  /// Two marks of notes in one superscript stand side by side in brackets.
  private static String apart(String text) {
    return text.replace("][^", "] [^");
  }
}
