package org.inforce.benchmark;

import java.time.Instant;
import java.util.List;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.DocxArchive;
import org.inforce.document.ReadResult;
import org.inforce.document.Span;
import org.inforce.document.Structure;
import org.inforce.source.PastedDocument;

/// What a coverage-guided fuzzer calls with bytes of its own making. Reading them must end, must
/// say in words what is wrong with them, and what is read must hold the laws of a document.
public final class ParserFuzz {
  /// What the reader says when one of its parsers broke.
  private static final String UNEXPECTED = "is built in a way no reader expects";

  private static final DocumentReader READER = new DocumentReader();

  private ParserFuzz() {}

  /// Called by the fuzzer for every input; whatever is thrown is a find. A DOCX is fuzzed by its
  /// main part, as an archive's checksums keep a fuzzer out of what it holds.
  public static void fuzzerTestOneInput(byte[] data) {
    boolean isPart = Boolean.getBoolean("fuzz.docx");
    READER.read(
        new PastedDocument(isPart ? DocxArchive.of(data) : data, Instant.EPOCH), ParserFuzz::check);
  }

  private static void check(ReadResult result) {
    switch (result) {
      case ReadResult.Read read -> check(read.document());
      case ReadResult.Unreadable failed -> {
        if (failed.reason().equals(UNEXPECTED) || failed.action().isBlank()) {
          throw new IllegalStateException(failed.reason());
        }
      }
    }
  }

  private static void check(Document document) {
    Structure structure = document.structure();
    int length = document.text().length();
    check(structure.blocks(), length);
    check(structure.sections().stream().map(Structure.Section::span).toList(), length);
    check(structure.provisions().stream().map(Structure.Provision::span).toList(), length);
    check(structure.entries().stream().map(Structure.Entry::span).toList(), length);
    for (Structure.Footnote note : structure.footnotes()) {
      check(List.of(note.body()), length);
      if (note.at().filter(at -> at < 0 || at >= length).isPresent()) {
        throw new IllegalStateException("a note is referred to outside the text: " + note);
      }
    }
    for (Structure.Page page : structure.pages()) {
      if (page.start() < 0 || page.start() > length) {
        throw new IllegalStateException("a page starts outside the text: " + page);
      }
    }
  }

  private static void check(List<Span> spans, int length) {
    for (Span span : spans) {
      if (span.end() > length) {
        throw new IllegalStateException(span + " ends behind the text, which is " + length);
      }
    }
  }
}
