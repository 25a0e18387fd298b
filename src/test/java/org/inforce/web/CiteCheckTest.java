package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.inforce.store.SqliteStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Briefs sent to `/cite-check` as people and programs send them.
class CiteCheckTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String EDGE = "----brief-7c1e";

  /// Words that stand nowhere else, so that they can be looked for.
  private static final String SECRET = "Quixotripe zanderbolt";

  private static final String FIRST = SECRET + " relies on 8 U.S.C. 1373(a).";
  private static final String SECOND =
      "See Executive Order 12891, 8 U.S.C. 99999 and Elm, supra, at 3.";

  private static final String TEMPORARY = System.getProperty("java.io.tmpdir");

  @TempDir private static Path directory;
  private static Library library;

  /// The server has no folder for temporary files: whoever tried to write one would fail.
  @BeforeAll
  static void open() {
    SqliteStore.open(directory.resolve("loaded")).close();
    System.setProperty("java.io.tmpdir", directory.resolve("absent").toString());
    library = Library.of(directory, Path.of("corpus/documents/usc-8-1373/source.html"));
  }

  @AfterAll
  static void close() {
    System.setProperty("java.io.tmpdir", TEMPORARY);
    library.close();
  }

  /// The forms a brief comes in.
  enum Form {
    TEXT,
    PDF,
    DOCX;

    byte[] bytes() throws IOException {
      return switch (this) {
        case TEXT -> (FIRST + "\n\n" + SECOND + "\n").getBytes(StandardCharsets.UTF_8);
        case PDF -> pdf("");
        case DOCX -> docx();
      };
    }
  }

  private static byte[] pdf(String password) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (String line : new String[] {FIRST, SECOND}) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 700);
          content.showText(line);
          content.endText();
        }
      }
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] docx() throws IOException {
    String body =
        """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:r><w:t>%s</w:t></w:r></w:p><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>
        """
            .formatted(FIRST, SECOND);
    return zip("word/document.xml", body.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override
          PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
          """
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyCitationOfAFileIsLookedUpWhateverItsForm(Form form) throws Exception {
    HttpResponse<String> page = send("/cite-check", form.bytes(), "brief." + form);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "4 citations: 1 on record, 1 known to the law’s tables, 0 not on record,"
                + " 1 not found, 1 not resolved; 1 perhaps no longer in force",
            "href=\"/us/usc/t8/s1373/a\"",
            "revoked by Executive Order 13062",
            "brief." + form,
            "download=\"cite-check.csv\"");
    assertThat(page.body().contains("p. 2, ")).isEqualTo(form == Form.PDF);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void programsAreToldTheSame(Form form) throws Exception {
    JsonNode list = json(send("/cite-check.json", form.bytes(), "x"));
    assertThat(list.path("count").asInt()).isEqualTo(4);
    assertThat(list.path("results").get(3).path("check").path("outcome").asString())
        .isEqualTo("not_resolved");
    assertThat(send("/cite-check.csv", form.bytes(), "x").body().lines())
        .hasSize(5)
        .anyMatch(line -> line.contains("8 U.S.C. 99999,usc,/us/usc/t8/s99999,not_found"));
    JsonNode looked = json(send("/api/v1/citation-lookup", form.bytes(), "x"));
    assertThat(looked.path("results").get(2).path("status").asInt()).isEqualTo(404);
    if (form == Form.PDF) {
      assertThat(looked.path("results").get(0).path("page").asString()).isEqualTo("1");
      assertThat(looked.path("results").get(3).path("page").asString()).isEqualTo("2");
    }
  }

  @Test
  void aFileMayBeTheBodyItself() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(library.base() + "/api/v1/citation-lookup"))
            .header("Content-Type", "application/pdf")
            .POST(HttpRequest.BodyPublishers.ofByteArray(pdf("")))
            .build();
    assertThat(
            json(CLIENT.send(request, HttpResponse.BodyHandlers.ofString())).path("count").asInt())
        .isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void nothingOfABriefIsKept(Form form) throws Exception {
    PrintStream console = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      byte[] brief = form == Form.TEXT ? lengthened(form.bytes()) : form.bytes();
      assertThat(send("/cite-check", brief, SECRET).body()).contains("zanderbolt");
    } finally {
      System.setErr(console);
    }
    assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("zanderbolt");
    try (Stream<Path> kept = Files.walk(directory)) {
      assertThat(kept.filter(Files::isRegularFile).filter(CiteCheckTest::holdsTheSecret)).isEmpty();
    }
    assertThat(Path.of(System.getProperty("java.io.tmpdir"))).doesNotExist();
  }

  /// More than servers hold in memory by default.
  private static byte[] lengthened(byte[] text) {
    byte[] longer = Arrays.copyOf(text, 1_900_000);
    Arrays.fill(longer, text.length, longer.length, (byte) '.');
    return longer;
  }

  private static boolean holdsTheSecret(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
          .contains("zanderbolt");
    } catch (IOException e) {
      return false;
    }
  }

  /// Files that break readers.
  enum Hostile {
    ENCRYPTED,
    CUT_OFF,
    BOMB,
    PROGRAM,
    EMPTY_ARCHIVE;

    byte[] bytes() throws IOException {
      return switch (this) {
        case ENCRYPTED -> pdf("secret");
        case CUT_OFF -> Arrays.copyOf(pdf(""), 300);
        case BOMB -> zip("word/document.xml", new byte[65 << 20]);
        case PROGRAM -> "\u007fELF\u0002\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1);
        case EMPTY_ARCHIVE -> zip("nothing.txt", new byte[] {1});
      };
    }
  }

  @ParameterizedTest
  @EnumSource(Hostile.class)
  void aHostileFileCostsOneClearMessage(Hostile hostile) throws Exception {
    HttpResponse<String> page = send("/cite-check", hostile.bytes(), "bad");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("The brief could not be checked.", "The file ", "name=\"file\"")
        .doesNotContain("Exception", "\tat ");
    HttpResponse<String> told = send("/api/v1/citation-lookup", hostile.bytes(), "bad");
    assertThat(told.statusCode()).isEqualTo(422);
    assertThat(json(told).path("detail").asString()).startsWith("The file ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cite-check", "/cite-check.json", "/api/v1/citation-lookup"})
  void whatIsTooLongIsRefused(String path) throws Exception {
    byte[] tooLong = new byte[BriefUpload.MOST_BYTES + 1];
    Arrays.fill(tooLong, (byte) 'a');
    HttpResponse<String> refused = send(path, tooLong, "long.txt");
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body().toLowerCase(Locale.ROOT)).contains("12 mb");
  }

  private static HttpResponse<String> send(String path, byte[] file, String name) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(
        ("--"
                + EDGE
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    new ByteArrayInputStream(file).transferTo(body);
    body.write(
        ("\r\n--"
                + EDGE
                + "\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n--"
                + EDGE
                + "--\r\n")
            .getBytes(StandardCharsets.UTF_8));
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(library.base() + path))
            .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
