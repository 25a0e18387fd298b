package org.inforce.alert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Runs the operator's own command with a message on its standard input, its subject and key in
/// `INFORCE_SUBJECT` and `INFORCE_MESSAGE_KEY`. The command comes from the operator's environment
/// alone, never from what was fetched or typed into a page.
final class CommandChannel implements Channel {
  private static final Duration TIMEOUT = Duration.ofMinutes(1);

  private final String command;
  private final MessageText text;

  CommandChannel(String command, MessageText text) {
    this.command = command;
    this.text = text;
  }

  @Override
  public boolean reaches(String address) {
    return address.equals(OperatorSettings.COMMAND);
  }

  @Override
  public Outcome send(Message message) {
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command);
    builder.environment().put("INFORCE_SUBJECT", MessageText.printable(text.subject(message)));
    builder.environment().put("INFORCE_MESSAGE_KEY", message.key());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      tell(process, text.plain(message));
      if (!process.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Outcome.Refused("the command did not end within a minute", false);
      }
      return process.exitValue() == 0
          ? new Outcome.Taken()
          : new Outcome.Refused("the command ended with " + process.exitValue(), false);
    } catch (IOException e) {
      return new Outcome.Refused("the command cannot be run", false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Refused("the run was stopped", false);
    }
  }

  /// A command need not read what it is told.
  private static void tell(Process process, String words) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(words.getBytes(StandardCharsets.UTF_8));
    } catch (IOException unread) {
      // Its exit code says whether that was well.
    }
  }
}
