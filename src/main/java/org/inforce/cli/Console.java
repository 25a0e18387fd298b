package org.inforce.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// The three streams of a command: answers go to `out`, messages for people to `messages`.
final class Console {
  private final InputStream in;
  private final PrintStream stream;
  private final Writer out;
  private final PrintStream messages;

  Console(InputStream in, PrintStream out, PrintStream messages) {
    this.in = in;
    this.stream = out;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.messages = messages;
  }

  InputStream in() {
    return in;
  }

  /// One line of the answer.
  void line(Object text) {
    try {
      out.write(text.toString());
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("standard output was closed", e);
    }
  }

  /// An answer that is a text of its own, to the character.
  void text(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("standard output was closed", e);
    }
  }

  /// What was written so far reaches the reader now.
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("standard output was closed", e);
    }
  }

  /// Whether everything written so far was taken: a full disk or a closed pipe does not.
  boolean isTaken() {
    flush();
    return !stream.checkError();
  }

  /// One line for a person.
  void say(String message) {
    messages.println(message);
  }

  /// True when a person watches the messages on a terminal.
  boolean isWatched() {
    java.io.Console terminal = System.console();
    return terminal != null && terminal.isTerminal();
  }

  PrintStream messages() {
    return messages;
  }
}
