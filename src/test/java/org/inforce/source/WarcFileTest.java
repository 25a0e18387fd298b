package org.inforce.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

class WarcFileTest {
  private static final Instant AT = Instant.parse("2026-03-02T06:00:00.123Z");

  @TempDir private Path folder;

  private static Capture answer(String address, Map<String, List<String>> headers, String body) {
    return new Capture(
        URI.create(address), URI.create(address), AT, 200, headers, body.getBytes(UTF_8));
  }

  private static List<WarcRecord> read(Path file) throws IOException {
    List<WarcRecord> records = new ArrayList<>();
    try (WarcReader reader = new WarcReader(file)) {
      for (WarcRecord record : reader) {
        record.body().stream().readAllBytes();
        records.add(record);
      }
    }
    return records;
  }

  @ParameterizedTest
  @ValueSource(strings = {"answers.warc", "answers.warc.gz"})
  void anAnswerIsReadBackWithItsAddressHeadersTimeAndDigest(String name) throws IOException {
    Capture capture =
        new Capture(
            URI.create("https://example.org/a?b=1&c=%20"),
            URI.create("https://example.org/moved?b=1"),
            AT,
            203,
            Map.of(
                "content-type", List.of("text/html; charset=utf-8"),
                "content-encoding", List.of("gzip"),
                "content-length", List.of("17"),
                "set-cookie", List.of("a=1", "b=2"),
                "etag", List.of("\"x\"")),
            "<p>§ 1360\r\n\r\nHTTP/1.1 200</p>".getBytes(UTF_8));
    Path file = folder.resolve(name);
    assertThat(WarcFile.write(file, "inforce 1", sink -> sink.accept(capture))).isEqualTo(1);
    try (WarcReader reader = new WarcReader(file)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          assertThat(response.targetURI()).isEqualTo(capture.address());
          assertThat(response.date()).isEqualTo(AT.truncatedTo(ChronoUnit.SECONDS));
          assertThat(response.payloadDigest().orElseThrow().hex()).isEqualTo(capture.sha256());
          assertThat(response.http().status()).isEqualTo(203);
          assertThat(response.http().headers().first("etag")).hasValue("\"x\"");
          assertThat(response.http().headers().all("set-cookie")).containsExactly("a=1", "b=2");
          assertThat(response.http().headers().first("content-encoding")).isEmpty();
          assertThat(response.http().headers().first("X-As-Sent-content-encoding"))
              .hasValue("gzip");
          assertThat(response.http().contentType().toString()).startsWith("text/html");
          assertThat(response.http().body().stream().readAllBytes()).isEqualTo(capture.bytes());
        } else if (record instanceof WarcRequest request) {
          assertThat(request.http().target()).isEqualTo("/moved?b=1");
          assertThat(request.http().headers().first("host")).hasValue("example.org");
        } else if (record instanceof WarcMetadata metadata) {
          assertThat(metadata.fields().map()).containsEntry("sha256", List.of(capture.sha256()));
          assertThat(metadata.fields().map())
              .containsEntry("at", List.of(AT.toString()))
              .containsEntry("asked", List.of("https://example.org/a?b=1&c=%20"));
        }
      }
    }
    assertThat(read(file))
        .extracting(record -> record.getClass().getSimpleName())
        .containsExactly("Warcinfo", "WarcRequest", "WarcResponse", "WarcMetadata");
  }

  @Test
  void whatCameUnaskedIsAResourceAndAnEmptyArchiveIsAFile() throws IOException {
    Path file = folder.resolve("one.warc");
    Capture post = answer("urn:inforce:webhook:courtlistener:7", Map.of(), "{}");
    WarcFile.write(file, "inforce 1", sink -> sink.accept(post));
    assertThat(read(file)).hasAtLeastOneElementOfType(WarcResource.class);
    Path none = folder.resolve("none.warc");
    assertThat(WarcFile.write(none, "inforce 1", sink -> {})).isZero();
    assertThat(read(none)).allMatch(record -> record instanceof Warcinfo);
  }

  @Test
  void theSameAnswersGiveTheSameFile() throws IOException {
    Capture capture =
        answer("https://example.org/", Map.of("content-type", List.of("text/plain")), "words");
    Path one = folder.resolve("one.warc.gz");
    Path other = folder.resolve("other.warc.gz");
    WarcFile.write(one, "inforce 1", sink -> sink.accept(capture));
    WarcFile.write(other, "inforce 1", sink -> sink.accept(capture));
    assertThat(one).hasSameBinaryContentAs(other);
  }

  @Test
  void whatCannotBeWrittenLeavesTheFileThatWasThere() throws IOException {
    Path file = folder.resolve("kept.warc");
    Files.writeString(file, "before");
    assertThatThrownBy(() ->
            WarcFile.write(
                file,
                "inforce 1",
                sink -> {
                  throw new UncheckedIOException(new IOException("the disk broke"));
                }))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(file).hasContent("before");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }
}
