package org.inforce.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.inforce.document.DocumentReader;

/// What a command reads: a file, or standard input for `-`.
final class InputText {
  static final String STANDARD_INPUT = "-";

  private InputText() {}

  static byte[] bytes(String file, Console console) {
    try (InputStream in = open(file, console)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /// The text as ingest would decode it, so that offsets agree; without a byte order mark.
  static String text(String file, Console console) {
    return DocumentReader.decode(bytes(file, console));
  }

  static BufferedReader lines(String file, Console console) {
    try {
      return new BufferedReader(
          new InputStreamReader(open(file, console), StandardCharsets.UTF_8), 1 << 16);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  static Failure unreadable(String file, IOException cause) {
    String reason =
        cause instanceof NoSuchFileException ? "there is no such file" : cause.getMessage();
    return new Failure(ExitCode.FAILED, file + ": " + reason);
  }

  private static InputStream open(String file, Console console) throws IOException {
    return file.equals(STANDARD_INPUT) ? console.in() : Files.newInputStream(Path.of(file));
  }
}
