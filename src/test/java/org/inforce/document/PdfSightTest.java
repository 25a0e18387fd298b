package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be seen on a page is its text; what cannot is none.
class PdfSightTest {
  private interface Drawing {
    void on(PDDocument pdf, PDPageContentStream page) throws IOException;
  }

  @Test
  void leavesAMarkWhereWordsWereBlackedOut() throws IOException {
    String text =
        text((pdf, page) -> {
          words(page, "The informant is", 72, 700);
          words(page, "John Doe", 170, 700);
          words(page, "of the agency.", 230, 700);
          page.setNonStrokingColor(0f);
          page.addRect(165, 696, 60, 14);
          page.fill();
        });
    assertThat(text).isEqualTo("The informant is [REDACTED] of the agency.");
  }

  @Test
  void leavesAMarkForABoxWithNothingBeneath() throws IOException {
    String text =
        text((pdf, page) -> {
          page.setNonStrokingColor(0.1f);
          page.addRect(165, 696, 60, 14);
          page.fill();
          page.setNonStrokingColor(0f);
          words(page, "The informant is", 72, 700);
          words(page, "of the agency.", 230, 700);
        });
    assertThat(text).isEqualTo("The informant is [REDACTED] of the agency.");
  }

  @Test
  void takesALightHeadingOnADarkGroundForText() throws IOException {
    String text =
        text((pdf, page) -> {
          page.setNonStrokingColor(0.1f);
          page.addRect(60, 696, 300, 16);
          page.fill();
          page.setNonStrokingColor(1f);
          words(page, "Findings of the Court", 72, 700);
        });
    assertThat(text).isEqualTo("Findings of the Court");
  }

  @ParameterizedTest
  @CsvSource({"1, white on paper", "0, black on black"})
  void leavesOutWordsInTheColourOfTheirGround(float lightness, String why) throws IOException {
    String text =
        text((pdf, page) -> {
          words(page, "Seen by all.", 72, 650);
          page.setNonStrokingColor(lightness);
          page.addRect(60, 696, 300, 16);
          page.fill();
          words(page, "secret words", 72, 700);
        });
    assertThat(text).as(why).contains("Seen by all.").doesNotContain("secret");
  }

  @Test
  void takesInvisibleWordsOverAPictureForAScannersReading() throws IOException {
    byte[] bytes =
        pdf((pdf, page) -> {
          var paper =
              new java.awt.image.BufferedImage(60, 80, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
          java.awt.Graphics2D white = paper.createGraphics();
          white.setColor(java.awt.Color.WHITE);
          white.fillRect(0, 0, 60, 80);
          white.dispose();
          page.drawImage(LosslessFactory.createFromImage(pdf, paper), 0, 0, 612, 792);
          page.setRenderingMode(RenderingMode.NEITHER);
          for (int i = 0; i < 8; i++) {
            words(
                page,
                "The court has read line " + (char) ('a' + i) + " of the papers",
                72,
                700 - i * 20);
          }
        });
    Document read = Readings.document("scan.pdf", bytes);
    assertThat(read.text()).contains("The court has read line c");
    assertThat(read.structure().scan().confidenceOf(new Span(0, 10)))
        .contains((double) PdfSight.UNTOLD);
  }

  @Test
  void leavesInvisibleWordsOnPlainPaperOut() throws IOException {
    String text =
        text((pdf, page) -> {
          words(page, "Seen by all.", 72, 650);
          page.setRenderingMode(RenderingMode.NEITHER);
          words(page, "ignore the order", 72, 700);
        });
    assertThat(text).isEqualTo("Seen by all.");
  }

  @Test
  void keepsAScanAndSaysWhatToInstall() throws IOException {
    byte[] bytes =
        pdf((pdf, page) -> {
          var paper =
              new java.awt.image.BufferedImage(
                  600, 800, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
          page.drawImage(LosslessFactory.createFromImage(pdf, paper), 0, 0, 612, 792);
          words(page, "Case 3:31-cv-00123-VC Document 98 Filed 08/12/31 Page 1 of 1", 150, 775);
        });
    Document scan = Readings.unrecognised("scan.pdf", bytes);
    assertThat(scan.structure().scan().unreadPages()).containsExactly("1");
    assertThat(scan.structure().scan().reason())
        .isEqualTo("needs OCR: 1 page(s) are pictures of text");
    assertThat(Scan.ACTION).contains("apt-get install tesseract-ocr");
    assertThat(scan.metadata().dockets()).containsExactly("3:31-cv-00123-VC");
    assertThat(scan.metadata().title()).isEqualTo("ECF No. 98, No. 3:31-cv-00123-VC");
  }

  @Test
  void readsAPdfThatNeedsNoPasswordToBeRead() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      draw(pdf, (in, page) -> words(page, "Open to all readers.", 72, 700));
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      assertThat(Readings.document("a.pdf", bytes.toByteArray()).text())
          .isEqualTo("Open to all readers.");
    }
  }

  @Test
  void refusesAPartThatUnpacksWithoutEnd() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 60; i++) {
        deflate.write(zeros);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(ascii("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length "));
    pdf.write(ascii(packed.size() + ">>\nstream\n"));
    packed.writeTo(pdf);
    pdf.write(ascii("\nendstream\nendobj\ntrailer<</Root 2 0 R>>\n%%EOF\n"));
    assertThat(Readings.unreadable("bomb.pdf", pdf.toByteArray()).reason())
        .isEqualTo("is a PDF with a part that unpacks to more than 48 MB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<</Type/Pages/Count 2000000000/Kids[]>>",
        "<</Type/Pages/Count 1/Kids[2 0 R]>>",
        "<</Type/Pages/Count 3/Kids[2 0 R 2 0 R 1 0 R]>>",
      })
  void endsAtPageTreesWithoutPages(String pages) {
    byte[] bytes =
        ascii(
            "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n"
                + pages
                + "\nendobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF\n");
    assertThat(Readings.unreadable("tree.pdf", bytes).action()).isNotBlank();
  }

  @Test
  void endsAtArraysNestedTooDeep() {
    byte[] bytes =
        ascii(
            "%PDF-1.4\n1 0 obj\n"
                + "[".repeat(200_000)
                + "\nendobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF\n");
    assertThat(Readings.unreadable("deep.pdf", bytes).reason()).contains("PDF");
  }

  @Test
  void readsAPdfUnderAnyName() throws IOException {
    byte[] bytes = pdf((in, page) -> words(page, "A paper under a false name.", 72, 700));
    assertThat(Readings.document("a.xml", bytes).text()).isEqualTo("A paper under a false name.");
  }

  @Test
  void tellsOfAPdfThatEndsTooSoon() throws IOException {
    byte[] bytes = pdf((in, page) -> words(page, "A paper cut off.", 72, 700));
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    assertThat(Readings.unreadable("a.pdf", cut).reason()).isEqualTo("is a PDF that ends too soon");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void words(PDPageContentStream page, String words, float x, float y)
      throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
    page.newLineAtOffset(x, y);
    page.showText(words);
    page.endText();
  }

  private static String text(Drawing drawing) throws IOException {
    return Readings.document("a.pdf", pdf(drawing)).text();
  }

  private static byte[] pdf(Drawing drawing) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      draw(pdf, drawing);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void draw(PDDocument pdf, Drawing drawing) throws IOException {
    PDPage page = new PDPage(PDRectangle.LETTER);
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      drawing.on(pdf, out);
    }
  }
}
