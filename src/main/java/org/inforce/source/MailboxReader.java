package org.inforce.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.inforce.source.SourceResult.Found;
import org.inforce.source.SourceResult.Unavailable;

/// Opens folders of mail: a Maildir (one message a file in `new` and `cur`) and an mbox (all
/// messages in one file, each after a line that begins with `From `; RFC 4155). A message keeps its
/// place when its reader marks it or moves it from `new` to `cur`, and when others before it are
/// deleted.
final class MailboxReader {
  private static final int MAX_MESSAGE_BYTES = 64 << 20;
  private static final int MAX_LINE = 1 << 16;
  private static final int HEAD = 4_096;
  private static final String FROM = "From ";
  private static final int NAME = 16;

  private final Instant retrieved;
  private final Consumer<SourceResult> sink;

  MailboxReader(Instant retrieved, Consumer<SourceResult> sink) {
    this.retrieved = retrieved;
    this.sink = sink;
  }

  static boolean isMaildir(Path folder) {
    return Files.isDirectory(folder.resolve("cur"))
        && Files.isDirectory(folder.resolve("new"))
        && Files.isDirectory(folder.resolve("tmp"));
  }

  /// Every message that was delivered whole, in order of its name.
  void readMaildir(Path folder) throws IOException {
    TreeMap<String, Path> messages = new TreeMap<>();
    for (String part : new String[] {"new", "cur"}) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(part))) {
        for (Path file : files) {
          String name = String.valueOf(file.getFileName());
          if (!name.startsWith(".") && Files.isRegularFile(file)) {
            messages.put(unmarked(name), file);
          }
        }
      }
    }
    messages.forEach((name, file) -> give(folder, name, () -> Files.newInputStream(file)));
  }

  /// A message's name without its marks (`:2,S`).
  private static String unmarked(String name) {
    int marks = name.indexOf(":2,");
    return marks < 0 ? name : name.substring(0, marks);
  }

  private void give(Path mailbox, String message, StreamOpener opener) {
    String name = message + ".eml";
    sink.accept(
        new Found(
            new LocalDocument(mailbox + "!" + name, name, retrieved, Optional.empty(), opener)));
  }

  /// Whether `file` is an mbox; if so its messages went to the sink.
  boolean readMbox(Path file) throws IOException {
    if (!isMbox(file)) {
      return false;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream message = new ByteArrayOutputStream();
      boolean isAfterBlank = true;
      boolean isFirst = true;
      for (byte[] line = line(in); line.length > 0; line = line(in)) {
        if (isAfterBlank && startsWith(line, FROM, 0)) {
          if (!isFirst) {
            give(file, message);
          }
          isFirst = false;
          message.reset();
        } else if (message.size() <= MAX_MESSAGE_BYTES) {
          int quotes = quoted(line);
          message.write(line, quotes, line.length - quotes);
        }
        isAfterBlank = line[0] == '\n' || line[0] == '\r';
      }
      give(file, message);
    }
    return true;
  }

  private void give(Path file, ByteArrayOutputStream message) {
    byte[] bytes = message.toByteArray();
    String name = Digest.sha256(bytes).substring(0, NAME);
    if (bytes.length > MAX_MESSAGE_BYTES) {
      sink.accept(
          new Unavailable(
              file + "!" + name,
              "is a message longer than " + (MAX_MESSAGE_BYTES >> 20) + " MB",
              "save what is attached to it by itself"));
    } else {
      give(file, name, () -> new ByteArrayInputStream(bytes));
    }
  }

  /// A line that begins with `From ` in the text of a message stands there with a `>` before it.
  private static int quoted(byte[] line) {
    int quotes = 0;
    while (quotes < line.length && line[quotes] == '>') {
      quotes++;
    }
    return quotes > 0 && startsWith(line, FROM, quotes) ? 1 : 0;
  }

  private static boolean startsWith(byte[] line, String word, int at) {
    if (line.length < at + word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (line[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// With its end; empty at the end of all. One that is very long comes in pieces.
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      line.write(next);
      if (next == '\n' || line.size() >= MAX_LINE) {
        break;
      }
      next = in.read();
    }
    return line.toByteArray();
  }

  /// `From `, somebody, a year, and a line that can head a message: a text that begins with the
  /// word is none.
  private static boolean isMbox(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    String[] lines = new String(head, StandardCharsets.ISO_8859_1).split("\r?\n", 3);
    return lines.length > 2
        && lines[0].matches("From \\S{1,320} .{0,60}\\d{4}.{0,20}")
        && lines[1].matches("[!-9;-~]{1,80}:.*|>?From .*");
  }
}
