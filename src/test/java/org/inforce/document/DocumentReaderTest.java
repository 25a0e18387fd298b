package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.ReadResult.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
  @Test
  void keepsTheTextOfAPlainFileUnchanged() {
    String text = "\r\n  First line.\r\n\r\nSecond\tline \u00a7 1373.\r\n";
    assertThat(Readings.document("a.txt", text).text()).isEqualTo(text);
  }

  @Test
  void letsTheSidecarWin() {
    Read read =
        (Read)
            Readings.of(
                    "a.txt",
                    "# Guess\n\nText.".getBytes(StandardCharsets.UTF_8),
                    """
                    {"title":"Stated","source_kind":"federal_register_notice","published":"2025-11-25",
                     "document_number":"2025-20911","url":null,"unknown":3}
                    """)
                .getFirst();
    assertThat(read.document().metadata().title()).isEqualTo("Stated");
    assertThat(read.document().metadata().published()).contains(LocalDate.of(2025, 11, 25));
    assertThat(read.document().version().document()).isEqualTo("2025-20911");
    assertThat(read.names()).startsWith("fr:2025-20911").endsWith("name:a.txt|Stated|2025-11-25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"title":                          | not JSON
          ["title"]                          | not a JSON object
          {"title":7}                        | title is not a string
          {"published":"next Monday"}        | no date
          {"published":"2025-02-30"}         | no date
          {"published":20250720}             | published is not a string
          {"retrieved_at":"noon"}            | no moment
          {"source_kind":"gossip"}           | no kind of source
          {"title":"a","title":"b"}          | not JSON
          """)
  void refusesADocumentWhoseSidecarIsWrong(String sidecar, String reason) {
    Unreadable failed =
        (Unreadable)
            Readings.of("a.txt", "Text.".getBytes(StandardCharsets.UTF_8), sidecar).getFirst();
    assertThat(failed.reason()).contains("sidecar").contains(reason);
    assertThat(failed.action()).contains("sidecar");
    assertThat(failed.bytes()).isEqualTo("Text.".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void letsOnlyTheCallersOwnFailureOut() {
    assertThatThrownBy(() ->
            new DocumentReader()
                .read(
                    Readings.source("a.txt", "Text."),
                    result -> {
                      throw new IllegalStateException("disk full");
                    }))
        .hasMessage("disk full");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rule.xml   | <RULE><PREAMB><SUBJECT>A title</SUBJECT></PREAMB></RULE>
          page.html  | <!doctype html><title>T</title><p>A title</p>
          feed.xml   | <rss version="2.0"><channel><item><title>A title</title></item></channel></rss>
          memo.xml   | <?xml version="1.0"?><memo><title>A title</title></memo>
          one.json   | {"title":"A title"}
          lines.jsonl| {"id":"a","text":"A title"}
          note.md    | A title
          """)
  void readsEveryFormOutOfArchives(String name, String content, @TempDir Path folder)
      throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Path gz = folder.resolve(name + ".gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(bytes);
    }
    Path zip = folder.resolve("all.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("in/" + name));
      out.write(bytes);
      out.putNextEntry(new ZipEntry("in/" + name + ".gz"));
      out.write(Files.readAllBytes(gz));
    }
    assertThat(Readings.documentsAt(folder)).hasSize(3);
    assertThat(Readings.documentsAt(folder)).extracting(Document::text).containsOnly("A title");
  }

  @Test
  void tellsOfAnArchiveInsideAnArchive(@TempDir Path folder) throws IOException {
    Path inner = folder.resolve("inner.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(inner))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write('a');
    }
    byte[] bytes = Files.readAllBytes(inner);
    assertThat(Readings.unreadable("inner.zip", bytes).reason())
        .contains("archive inside an archive");
  }
}
