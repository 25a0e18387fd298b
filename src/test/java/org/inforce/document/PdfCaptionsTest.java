package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.inforce.Scores;
import org.inforce.document.Structure.Caption;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The heads of real court papers against what a person read in them.
class PdfCaptionsTest {
  private static final Path ANSWERS = Path.of("corpus/reviewed/pdf-captions.tsv");

  /// One line of the answers; a blank field is not asked.
  private record Answer(
      String file,
      String form,
      String court,
      String docket,
      String caseName,
      String title,
      List<String> judges,
      String published,
      String number,
      String kind) {

    static Answer of(String line) {
      String[] cells = (line + "\t\t\t\t\t\t\t\t\t\tend").split("\t");
      return new Answer(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          cells[4],
          cells[5],
          cells[6].isBlank() ? List.of() : List.of(cells[6].split(";")),
          cells[7],
          cells[8],
          cells[9]);
    }

    boolean isScan() {
      return form.equals("scan");
    }
  }

  @Test
  void tellsWhatThePapersWithTextSay() throws IOException {
    Path folder = Scores.shared("corpus/orders/pdf");
    SoftAssertions all = new SoftAssertions();
    List<Answer> answers = answers().stream().filter(answer -> !answer.isScan()).toList();
    assertThat(answers).hasSize(8);
    for (Answer answer : answers) {
      Document paper = Readings.documentAt(folder.resolve(answer.file() + ".pdf"));
      check(all, answer, paper);
    }
    all.assertAll();
  }

  /// Without a reader for pictures the stamps alone tell docket, day and number.
  @Test
  void tellsWhatTheStampsOnScansSay() throws IOException {
    Path folder = Scores.shared("corpus/orders/pdf");
    SoftAssertions all = new SoftAssertions();
    for (Answer answer : answers().stream().filter(Answer::isScan).toList()) {
      byte[] bytes = Files.readAllBytes(folder.resolve(answer.file() + ".pdf"));
      Document paper = Readings.unrecognised(answer.file() + ".pdf", bytes);
      all.assertThat(paper.structure().scan().needsOcr()).as(answer.file()).isTrue();
      checkStamps(all, answer, paper);
    }
    all.assertAll();
  }

  /// The scanned order of a court, whole. Its judge's name is written over by the signature, and no
  /// reader makes it out.
  @Test
  void readsAScannedOrderWhole() {
    Path folder = Scores.shared("corpus/orders/pdf");
    assumeTesseract();
    Document order = Readings.documentAt(folder.resolve("wash-v-trump-order.pdf"));
    assertThat(order.structure().caption().flatMap(Caption::court))
        .contains("United States District Court for the Western District of Washington");
    assertThat(order.structure().caption().flatMap(Caption::docket)).contains("2:17-cv-00141-JLR");
    assertThat(order.metadata().published()).hasToString("Optional[2017-02-03]");
    assertThat(order.metadata().title()).startsWith("TEMPORARY RESTRAINING ORDER, ");
    assertThat(order.metadata().sourceKind()).isEqualTo(SourceKind.COURT_ORDER);
    assertThat(order.structure().scan().needsOcr()).isFalse();
    assertThat(order.structure().pages()).hasSize(7);
    assertThat(order.text())
        .contains("ENJOINED and RESTRAINED", "therefore GRANTED")
        .doesNotContain("Document 52");
    assertThat(order.text().split("\\s+").length).isBetween(1_550, 1_800);
    for (Span block : order.structure().blocks()) {
      assertThat(order.structure().scan().confidenceOf(block))
          .as(block.in(order.text()))
          .isPresent();
    }
  }

  /// Skips with one visible line where the command is missing.
  static void assumeTesseract() {
    if (!DocumentReader.canReadPictures()) {
      System.out.println("skipped: tesseract is not installed, so no scan is read");
      Assumptions.abort("tesseract is absent");
    }
  }

  private static void check(SoftAssertions all, Answer answer, Document paper) {
    Optional<Caption> caption = paper.structure().caption();
    String file = answer.file();
    all.assertThat(caption.flatMap(Caption::court).orElse("")).as(file).isEqualTo(answer.court());
    all.assertThat(caption.flatMap(Caption::docket).orElse("")).as(file).isEqualTo(answer.docket());
    all.assertThat(caption.flatMap(Caption::caseName).orElse(""))
        .as(file)
        .isEqualTo(answer.caseName());
    String title =
        answer.court().isEmpty()
            ? "ECF No. " + answer.number() + ", No. " + answer.docket()
            : answer.title() + (answer.title().isEmpty() ? "" : ", ") + answer.caseName();
    all.assertThat(paper.metadata().title()).as(file).isEqualTo(title);
    all.assertThat(
            caption.map(Caption::judges).orElse(List.of()).stream().map(PdfCaptionsTest::surname))
        .as(file)
        .containsExactlyElementsOf(answer.judges().stream().map(PdfCaptionsTest::surname).toList());
    all.assertThat(paper.metadata().sourceKind().code()).as(file).isEqualTo(answer.kind());
    checkStamps(all, answer, paper);
  }

  private static void checkStamps(SoftAssertions all, Answer answer, Document paper) {
    String file = answer.file();
    all.assertThat(paper.metadata().published().map(Object::toString).orElse(""))
        .as(file)
        .isEqualTo(answer.published());
    all.assertThat(paper.metadata().documentNumber().orElse(""))
        .as(file)
        .isEqualTo(answer.number().isEmpty() ? "" : "ECF No. " + answer.number());
    if (!answer.docket().isEmpty()) {
      all.assertThat(paper.metadata().dockets()).as(file).contains(answer.docket());
    }
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
  }

  private static List<Answer> answers() throws IOException {
    return Files.readAllLines(ANSWERS).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("file\t"))
        .map(Answer::of)
        .toList();
  }
}
