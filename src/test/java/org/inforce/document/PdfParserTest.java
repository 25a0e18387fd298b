package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.inforce.Scores;
import org.junit.jupiter.api.Test;

class PdfParserTest {
  /// Words and where they stand, from the lower left corner.
  private record Set(String words, float x, float y, float size) {}

  @Test
  void takesStampsLineNumbersAndPageNumbersOut() throws IOException {
    List<Set> sets = new ArrayList<>();
    sets.add(new Set("Case 3:31-cv-00123-VC Document 98 Filed 08/12/31 Page 1 of 1", 150, 770, 9));
    for (int i = 1; i <= 12; i++) {
      sets.add(new Set(Integer.toString(i), 60, 700 - i * 24, 12));
      sets.add(
          new Set(
              "The court has read line " + (char) ('a' + i) + " of the papers",
              90,
              700 - i * 24,
              12));
    }
    sets.add(new Set("1", 306, 40, 12));
    Document order = Readings.document("order.pdf", pdf(sets));
    assertThat(order.text())
        .startsWith("The court has read line b of the papers The court has read line c")
        .doesNotContain("Document 98", " 12");
    assertThat(order.metadata().dockets()).containsExactly("3:31-cv-00123-VC");
    assertThat(order.metadata().published()).contains(LocalDate.of(2031, 8, 12));
  }

  @Test
  void readsColumnsOneAfterAnotherAndJoinsPartedWords() throws IOException {
    List<Set> sets = new ArrayList<>();
    String[] left = {
      "The agency may share infor-", "mation about its records with", "the Department of Examples."
    };
    String[] right = {
      "A cross-border transfer needs", "the consent of the person, and a", "cross-", "border order."
    };
    for (int i = 0; i < left.length; i++) {
      sets.add(new Set(left[i], 50, 600 - i * 12, 9));
    }
    for (int i = 0; i < right.length; i++) {
      sets.add(new Set(right[i], 310, 600 - i * 12, 9));
    }
    assertThat(Readings.document("notice.pdf", pdf(sets)).text().replace("\n\n", " "))
        .isEqualTo(
            "The agency may share information about its records with the Department of Examples."
                + " A cross-border transfer needs the consent of the person, and a cross-border"
                + " order.");
  }

  @Test
  void tellsOfAnEncryptedPdf() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      assertThat(Readings.unreadable("a.pdf", bytes.toByteArray()).reason())
          .isEqualTo("is an encrypted PDF");
    }
  }

  @Test
  void tellsOfABlankPdf() throws IOException {
    assertThat(Readings.unreadable("a.pdf", pdf(List.of())).reason()).contains("without any words");
  }

  @Test
  void citesTheOrdersOfTheFederalRegisterByVolumeAndPage() throws IOException {
    try (Stream<Path> files = Files.list(Scores.shared("corpus/fr-pdf"))) {
      for (Path file : files.sorted().toList()) {
        Document order = Readings.documentAt(file);
        Metadata metadata = order.metadata();
        assertThat(metadata.sourceKind())
            .as(file.toString())
            .isEqualTo(SourceKind.PRESIDENTIAL_DOCUMENT);
        assertThat(metadata.citation().orElse("")).as(file.toString()).matches("90 FR \\d{4,5}");
        assertThat(metadata.action().orElse("")).as(file.toString()).startsWith("Executive Order");
        assertThat(metadata.documentNumber())
            .as(file.toString())
            .contains(file.getFileName().toString().replace(".pdf", ""));
        assertThat(order.text())
            .as(file.toString())
            .doesNotContain("VerDate", "Jkt ", "PROD with", "Federal Register / Vol.");
      }
    }
  }

  private static byte[] pdf(List<Set> sets) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.LETTER);
      pdf.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        for (Set set : sets) {
          out.beginText();
          out.setFont(new PDType1Font(FontName.TIMES_ROMAN), set.size());
          out.newLineAtOffset(set.x(), set.y());
          out.showText(set.words());
          out.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
