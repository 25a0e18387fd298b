package org.inforce.document;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The `tesseract` command, which reads the words in a picture. One process a page, on one thread,
/// ended when it takes too long or says too much.
final class Tesseract {
  private static final int MAX_SECONDS = 90;
  private static final int MAX_OUTPUT = 16 << 20;

  private final Path command;

  Tesseract(Path command) {
    this.command = command;
  }

  /// The command as the search path has it now.
  static Optional<Tesseract> installed() {
    String path = System.getenv("PATH");
    for (String folder : (path == null ? "" : path).split(File.pathSeparator)) {
      for (String name : List.of("tesseract", "tesseract.exe")) {
        Path command = Path.of(folder.isEmpty() ? "." : folder, name);
        if (Files.isExecutable(command) && Files.isRegularFile(command)) {
          return Optional.of(new Tesseract(command));
        }
      }
    }
    return Optional.empty();
  }

  /// A word, its place in pixels, and how sure the reader is of it, from 0 to 1. Words of one line
  /// share `line`.
  record Word(String words, int line, int left, int top, int width, int height, float confidence) {}

  /// The words of a grey picture, in the order tesseract gives them.
  ///
  /// @throws IOException when the command fails or takes too long
  List<Word> read(BufferedImage grey, int dpi) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            command.toString(),
            "stdin",
            "stdout",
            "--dpi",
            Integer.toString(dpi),
            "--psm",
            "3",
            "-l",
            "eng",
            "-c",
            "tessedit_create_tsv=1");
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    CompletableFuture.delayedExecutor(MAX_SECONDS, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    try (InputStream answer = process.getInputStream()) {
      Thread.ofVirtual().start(() -> send(grey, process));
      byte[] table = answer.readNBytes(MAX_OUTPUT);
      process.destroy();
      if (process.waitFor() != 0) {
        throw new IOException("tesseract ended with " + process.exitValue());
      }
      return words(new String(table, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a page was read", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /// As a portable grey map, the plainest of the forms it takes.
  private static void send(BufferedImage grey, Process process) {
    try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
      String head = "P5\n" + grey.getWidth() + " " + grey.getHeight() + "\n255\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
    } catch (IOException e) {
      // The process ended before it took all; its exit value tells.
      process.destroy();
    }
  }

  /// Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence,
  /// text; level 5 is a word.
  static List<Word> words(String table) {
    List<Word> words = new ArrayList<>();
    int line = 0;
    for (String row : table.split("\n")) {
      String[] cells = row.split("\t", 12);
      if (cells.length == 12 && cells[0].equals("4")) {
        line++;
      } else if (cells.length == 12 && cells[0].equals("5") && !cells[11].isBlank()) {
        words.add(
            new Word(
                cells[11].strip(),
                line,
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                Math.clamp(Float.parseFloat(cells[10]) / 100f, 0f, 1f)));
      }
    }
    return words;
  }
}
