package org.inforce.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.ReadResult.Unreadable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a fuzzer starts from and what it once found, kept here file by file: each is read, or
/// refused in words, and what is read holds the laws of a document.
class FuzzSeedsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/inforce/document/fuzz");

  @ParameterizedTest
  @MethodSource("files")
  void readsOrRefusesInWords(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (ReadResult result : Readings.of(String.valueOf(file.getFileName()), bytes, "")) {
      switch (result) {
        case Read read -> assertWithinText(read.document());
        case Unreadable failed -> {
          assertThat(failed.reason())
              .isNotBlank()
              .isNotEqualTo("is built in a way no reader expects");
          assertThat(failed.action()).isNotBlank();
        }
      }
    }
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void assertWithinText(Document document) {
    Structure structure = document.structure();
    List<Span> spans = new ArrayList<>(structure.blocks());
    structure.sections().forEach(section -> spans.add(section.span()));
    structure.footnotes().forEach(note -> spans.add(note.body()));
    structure.provisions().forEach(provision -> spans.add(provision.span()));
    int length = document.text().length();
    assertThat(spans).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(length));
  }
}
