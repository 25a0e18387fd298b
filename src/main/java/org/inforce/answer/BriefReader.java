package org.inforce.answer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.Document;
import org.inforce.document.DocumentReader;
import org.inforce.document.ReadResult;
import org.inforce.source.PastedDocument;

/// Reads a brief from the bytes of a text, a PDF or an office document, as ingest would and within
/// its limits, but in memory alone. Never throws for what somebody gives.
public final class BriefReader {
  private static final List<String> MARKED = List.of("%PDF", "PK\u0003\u0004", "{\\rtf", "<");

  private final DocumentReader reader;

  /// `reader` should leave pictures unread where nothing may touch the disk: reading them does.
  public BriefReader(DocumentReader reader) {
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  /// What came of reading a brief.
  public sealed interface Reading {
    record Read(Brief brief) implements Reading {}

    /// `reason` is a clause about the file (`is encrypted`), `action` what to do about it.
    record Refused(String reason, String action) implements Reading {
      public String message() {
        return "The file " + reason + ": " + action + ".";
      }
    }
  }

  /// A text that somebody typed or pasted; unchanged, and never refused.
  public static Brief ofText(String text) {
    return new Brief(DocumentReader.readText("brief", text));
  }

  /// A file. What is text in UTF-8 stays as it is; everything else is read by its form, and of
  /// several documents the first counts.
  public Reading read(byte[] bytes) {
    Optional<String> text = plain(bytes);
    if (text.isPresent()) {
      return new Reading.Read(ofText(text.get()));
    }
    List<Document> documents = new ArrayList<>();
    List<Reading.Refused> refusals = new ArrayList<>();
    reader.read(
        new PastedDocument(bytes, Instant.EPOCH),
        result -> {
          switch (result) {
            case ReadResult.Read read -> documents.add(read.document());
            case ReadResult.Unreadable bad ->
                refusals.add(new Reading.Refused(bad.reason(), bad.action()));
          }
        });
    if (!documents.isEmpty()) {
      return new Reading.Read(new Brief(documents.getFirst()));
    }
    return refusals.isEmpty()
        ? new Reading.Refused("holds no text", "check that it is the file that was meant")
        : refusals.getFirst();
  }

  /// The text of bytes that are nothing else.
  private static Optional<String> plain(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String start = text.substring(0, Math.min(64, text.length())).stripLeading();
      boolean isMarked = MARKED.stream().anyMatch(mark -> start.startsWith(mark));
      return isMarked || text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
