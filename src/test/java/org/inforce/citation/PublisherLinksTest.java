package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.inforce.Scores;
import org.inforce.citation.PublisherLinks.Outcome;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.ReadResult;
import org.inforce.document.Structure;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherLinksTest {
  private static final CitationFinder FINDER = new CitationFinder();

  @TempDir private Path folder;

  private List<Citation> find(String paragraph) throws IOException {
    String xml =
        "<section xmlns=\"http://xml.house.gov/schemas/uslm/1.0\" identifier=\"/us/usc/t46/s901\">"
            + "<num value=\"901\">§ 901.</num><heading> Ferries</heading><content><p>"
            + paragraph
            + "</p></content></section>";
    Path file = Files.write(folder.resolve("s.xml"), xml.getBytes(StandardCharsets.UTF_8));
    List<Document> read = new ArrayList<>();
    each(List.of(file), read::add);
    return FINDER.find(read.getFirst());
  }

  private static void each(List<Path> paths, Consumer<Document> sink) {
    new LocalSources(InstantSource.system())
        .find(
            paths,
            source -> {
              if (source instanceof SourceResult.Found(var bytes)) {
                new DocumentReader()
                    .read(
                        bytes,
                        result -> {
                          if (result instanceof ReadResult.Read read) {
                            sink.accept(read.document());
                          }
                        });
              }
            });
  }

  private static Citation at(List<Citation> citations, String path) {
    return citations.stream()
        .filter(found -> found.authorities().stream().anyMatch(id -> id.path().equals(path)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLinkThatAgreesIsEvidence() throws IOException {
    Citation found =
        at(
            find("As in <ref href=\"/us/usc/t5/s552a/b\">5 U.S.C. 552a(b)</ref>, it is so."),
            "/us/usc/t5/s552a/b");
    assertThat(found.publisherLink().orElseThrow().agrees()).isTrue();
    assertThat(found.confidence()).isEqualTo(1);
  }

  @Test
  void thePublishersSpellingOfPartsIsKnown() throws IOException {
    Citation found =
        at(
            find("Under <ref href=\"/us/cfr/t14/p39\">14 CFR part 39</ref> it flies."),
            "/us/cfr/t14/pt39");
    assertThat(found.publisherLink().orElseThrow().agrees()).isTrue();
  }

  @Test
  void aLinkThatContradictsTheWordsIsADoubtAndShown() throws IOException {
    Citation found =
        at(
            find("As in <ref href=\"/us/usc/t5/s553\">5 U.S.C. 552a(b)</ref>, it is so."),
            "/us/usc/t5/s552a/b");
    assertThat(found.publisherLink().orElseThrow().agrees()).isFalse();
    assertThat(found.publisherLink().orElseThrow().href()).isEqualTo("/us/usc/t5/s553");
    assertThat(found.confidence()).isEqualTo(0.5);
  }

  @Test
  void aLinkOnWordsNothingWasFoundInIsACitation() throws IOException {
    Citation found =
        at(
            find("Under <ref href=\"/us/usc/t46/s902/a\">the next provision</ref> it sails."),
            "/us/usc/t46/s902/a");
    assertThat(found.evidence().rule().name()).isEqualTo("citation.publisher_link");
    assertThat(found.evidence().quote()).isEqualTo("the next provision");
    assertThat(found.confidence()).isLessThan(1);
  }

  @Test
  void aBrokenLinkSaysNothing() throws IOException {
    assertThat(find("Under <ref href=\"/us/cfr/t 14 /p77\">that provision</ref> it flies."))
        .noneMatch(found -> found.publisherLink().isPresent());
    assertThat(find("In <ref href=\"/us/usc/t5\">that title</ref>."))
        .noneMatch(found -> found.publisherLink().isPresent());
  }

  /// What came of every link in the real statutes and issues.
  @Test
  void everyLinkOfThePublisherIsAccountedFor() throws IOException {
    Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
    List<Path> paths =
        List.of(
            Scores.shared("corpus/statutes"),
            Scores.shared("corpus/issues/FR-2017-06-07-uslm.xml.gz"),
            Scores.shared("corpus/issues/FR-2018-02-07-uslm.xml.gz"));
    int[] links = new int[1];
    each(
        paths,
        document -> {
          List<Citation> plain = FINDER.find(withoutLinks(document));
          PublisherLinks judged = new PublisherLinks(document, plain);
          judged.checked();
          links[0] += document.structure().links().size();
          judged.tally().forEach((outcome, count) -> all.merge(outcome, count, Integer::sum));
          document
              .structure()
              .links()
              .forEach(link -> assertThat(link.span().in(document.text()).strip()).isNotEmpty());
        });
    assertThat(all.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(links[0]);
    StringBuilder table = new StringBuilder("## Publisher's links as evidence\n\n");
    table
        .append("Every `ref` in the statutes and the two issues in United States Legislative")
        .append(" Markup, held against what was found in the words without it.\n\n")
        .append("| What came of it | Links |\n|---|---|\n");
    for (Outcome outcome : Outcome.values()) {
      table
          .append("| ")
          .append(outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
          .append(" | ")
          .append(all.getOrDefault(outcome, 0))
          .append(" |\n");
    }
    table.append("| all | ").append(links[0]).append(" |\n");
    Scores.check("publisher-links", table.toString());
  }

  private static Document withoutLinks(Document document) {
    var structure = document.structure();
    return new Document(
        document.version(),
        document.metadata(),
        document.text(),
        new Structure(
            structure.sections(),
            structure.footnotes(),
            structure.pages(),
            structure.caption(),
            structure.entries(),
            structure.blocks(),
            structure.provisions(),
            structure.cells(),
            structure.scan(),
            List.of()));
  }
}
