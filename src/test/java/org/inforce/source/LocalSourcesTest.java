package org.inforce.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.inforce.source.SourceResult.Found;
import org.inforce.source.SourceResult.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalSourcesTest {
  private static final LocalSources SOURCES =
      new LocalSources(InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z")));

  @TempDir Path folder;

  @Test
  void givesTheFilesOfAFolderInOrderWithoutTheHidden() throws IOException {
    write("b.txt", "b");
    write("a.txt", "a");
    write("sub/c.txt", "c");
    write(".git/config", "x");
    write(".hidden", "x");
    assertThat(names(folder)).containsExactly("a.txt", "b.txt", "c.txt");
  }

  @Test
  void attachesTheSidecarAndDoesNotReadItAsADocument() throws IOException {
    write("a.txt", "a");
    write("a.meta.json", "{}");
    write("b.xml.gz", "b");
    write("b.meta.json", "{\"b\":1}");
    List<SourceResult> found = SOURCES.at(folder);
    assertThat(found).hasSize(2);
    assertThat(found)
        .allSatisfy(result -> assertThat(((Found) result).source().sidecar()).isPresent());
    assertThat(SOURCES.at(folder.resolve("a.meta.json"))).isEmpty();
  }

  @Test
  void tellsOfASidecarWithoutItsDocument() throws IOException {
    write("a.meta.json", "{}");
    assertThat(unavailable(folder.resolve("a.meta.json")).reason()).contains("sidecar");
  }

  @Test
  void opensWhatIsGzippedByItsBytes() throws IOException {
    Files.write(folder.resolve("issue.xml.gz"), gzip("<FEDREG/>"));
    Files.write(folder.resolve("misnamed.txt"), gzip("text"));
    assertThat(contents(folder)).containsExactly("<FEDREG/>", "text");
    assertThat(names(folder)).containsExactly("issue.xml", "misnamed.txt");
  }

  @Test
  void givesTheMembersOfAZipWithTheirSidecars() throws IOException {
    Path zip = folder.resolve("all.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      member(out, "in/a.txt", "a");
      member(out, "in/a.meta.json", "{}");
      member(out, "__MACOSX/._a.txt", "x");
      member(out, "../evil.txt", "e");
      member(out, "/etc/passwd", "e");
    }
    List<SourceResult> found = SOURCES.at(zip);
    assertThat(found).hasSize(3);
    SourceDocument first = ((Found) found.getFirst()).source();
    assertThat(first.location()).isEqualTo(zip + "!in/a.txt");
    assertThat(first.name()).isEqualTo("a.txt");
    assertThat(first.sidecar()).isPresent();
    assertThat(found.subList(1, 3))
        .allSatisfy(result -> assertThat(((Unavailable) result).reason()).contains("leads out of"));
  }

  @Test
  void stopsADecompressionBomb() throws IOException {
    Path bomb = folder.resolve("bomb.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        out.write(zeros);
      }
    }
    try (InputStream in = ((Found) SOURCES.at(bomb).getFirst()).source().open()) {
      Assertions.assertThatThrownBy(() -> in.transferTo(java.io.OutputStream.nullOutputStream()))
          .hasMessageContaining("decompression bomb");
    }
  }

  @Test
  void stopsADecompressionBombInsideAnArchive() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      member(out, "before.txt", "words");
      out.putNextEntry(new ZipEntry("bomb.txt"));
      for (int i = 0; i < 64; i++) {
        out.write(new byte[1 << 20]);
      }
      out.closeEntry();
      member(out, "behind.txt", "words");
    }
    List<SourceResult> found = SOURCES.at(bomb);
    assertThat(found).hasSize(3);
    try (InputStream in = ((Found) found.get(1)).source().open()) {
      Assertions.assertThatThrownBy(in::readAllBytes).hasMessageContaining("decompression bomb");
    }
    try (InputStream in = ((Found) found.get(2)).source().open()) {
      assertThat(in.readAllBytes()).hasSize(5);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.txt",
        "a/../../evil.txt",
        "/etc/evil.txt",
        "C:\\evil.txt",
        "..\\evil.txt",
        "a/.."
      })
  void refusesAMemberThatLeadsOutOfItsArchive(String name) throws IOException {
    Path zip = folder.resolve("all.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      member(out, name, "e");
      member(out, "good.txt", "g");
    }
    List<SourceResult> found = SOURCES.at(zip);
    assertThat(found).hasSize(2);
    assertThat(((Unavailable) found.getFirst()).reason()).contains("leads out of its archive");
    assertThat(((Found) found.getLast()).source().name()).isEqualTo("good.txt");
  }

  @Test
  void tellsOfWhatIsNotThereAndOfLinksInACircle() throws IOException {
    write("sub/a.txt", "a");
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    Files.createSymbolicLink(folder.resolve("sub/nothing"), folder.resolve("gone"));
    List<String> reasons = new ArrayList<>();
    SOURCES.find(
        List.of(folder, folder.resolve("absent")),
        result -> {
          if (result instanceof Unavailable missing) {
            reasons.add(missing.reason());
          }
        });
    assertThat(reasons)
        .containsExactly(
            "is a link back to a folder that holds it", "is a link to nothing", "does not exist");
  }

  @Test
  void givesAFileOnceHoweverOftenItIsNamed() throws IOException {
    write("a.txt", "a");
    List<SourceResult> found = new ArrayList<>();
    SOURCES.find(List.of(folder.resolve("a.txt"), folder, folder.resolve("./a.txt")), found::add);
    assertThat(found).hasSize(1);
  }

  @Test
  void tellsOfADamagedArchive() throws IOException {
    write("broken.zip", "PK\u0003\u0004 nothing more");
    assertThat(unavailable(folder.resolve("broken.zip")).reason()).contains("damaged archive");
  }

  private Unavailable unavailable(Path path) {
    return (Unavailable) SOURCES.at(path).getFirst();
  }

  private List<String> names(Path path) {
    return SOURCES.at(path).stream().map(result -> ((Found) result).source().name()).toList();
  }

  private static List<String> contents(Path path) throws IOException {
    List<String> contents = new ArrayList<>();
    for (SourceResult result : SOURCES.at(path)) {
      try (InputStream in = ((Found) result).source().open()) {
        contents.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return contents;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void member(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
