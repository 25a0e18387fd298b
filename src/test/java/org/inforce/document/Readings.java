package org.inforce.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.document.ReadResult.Read;
import org.inforce.document.ReadResult.Unreadable;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceDocument;
import org.inforce.source.SourceResult;

/// Reads bytes, texts and paths for tests.
public final class Readings {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private Readings() {}

  /// Everything at a path, through the same door as the program.
  public static List<ReadResult> at(Path path) {
    List<ReadResult> results = new ArrayList<>();
    DocumentReader reader = new DocumentReader();
    new LocalSources(InstantSource.fixed(NOON))
        .find(
            List.of(path),
            found -> {
              switch (found) {
                case SourceResult.Found source -> reader.read(source.source(), results::add);
                case SourceResult.Unavailable missing ->
                    results.add(
                        new Unreadable(
                            missing.location(), missing.reason(), missing.action(), new byte[0]));
              }
            });
    return results;
  }

  /// The documents among `at(path)`.
  public static List<Document> documentsAt(Path path) {
    return at(path).stream()
        .filter(Read.class::isInstance)
        .map(result -> ((Read) result).document())
        .toList();
  }

  static Document documentAt(Path path) {
    return ((Read) at(path).getFirst()).document();
  }

  static List<ReadResult> of(String name, byte[] bytes, String sidecar) {
    List<ReadResult> results = new ArrayList<>();
    new DocumentReader().read(new InMemory(name, bytes, sidecar), results::add);
    return results;
  }

  /// The documents in one text, with what its sidecar states (nothing when that is empty).
  public static List<Document> documents(String name, String text, String sidecar) {
    return of(name, text.getBytes(StandardCharsets.UTF_8), sidecar).stream()
        .filter(Read.class::isInstance)
        .map(result -> ((Read) result).document())
        .toList();
  }

  static List<ReadResult> of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8), "");
  }

  static SourceDocument source(String name, String text) {
    return new InMemory(name, text.getBytes(StandardCharsets.UTF_8), "");
  }

  /// The document as it is read where no reader for pictures is installed.
  static Document unrecognised(String name, byte[] bytes) {
    List<ReadResult> results = new ArrayList<>();
    DocumentReader.withoutOcr().read(new InMemory(name, bytes, ""), results::add);
    return ((Read) results.getFirst()).document();
  }

  static Document document(String name, String text) {
    return document(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Document document(String name, byte[] bytes) {
    return switch (of(name, bytes, "").getFirst()) {
      case Read read -> read.document();
      case Unreadable failed -> throw new AssertionError(failed.reason());
    };
  }

  static Unreadable unreadable(String name, byte[] bytes) {
    return switch (of(name, bytes, "").getFirst()) {
      case Read read -> throw new AssertionError("was read: " + read.document().text());
      case Unreadable failed -> failed;
    };
  }

  static Unreadable unreadable(String name, String text) {
    return unreadable(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private record InMemory(String name, byte[] bytes, String stated) implements SourceDocument {
    @Override
    public String location() {
      return "folder/" + name;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Instant retrieved() {
      return NOON;
    }

    @Override
    public Optional<byte[]> sidecar() {
      return stated.isEmpty()
          ? Optional.empty()
          : Optional.of(stated.getBytes(StandardCharsets.UTF_8));
    }
  }
}
