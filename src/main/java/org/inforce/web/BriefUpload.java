package org.inforce.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.inforce.answer.Brief;
import org.inforce.answer.BriefReader;
import org.inforce.document.DocumentReader;

/// A brief as it is sent: in a form's field `text`, as its file `file`, or as the body itself. Held
/// in memory while it is answered, never on the disk; few are read at one time.
final class BriefUpload {
  /// The longest file that is taken, in bytes.
  static final int MOST_BYTES = 12_000_000;

  /// The longest text that is taken, in characters; of a file, the longest that may come of it.
  static final int LONGEST = 2_000_000;

  /// Types of files that are taken besides texts.
  private static final Set<String> FILES =
      Set.of(
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/rtf",
          "application/octet-stream");

  private static final int ENVELOPE = 1_000_000;
  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 20;

  private final BriefReader reader = new BriefReader(DocumentReader.withoutOcr());
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /// What was sent, and under which name if it was a file.
  record Sent(BriefReader.Reading reading, Optional<String> name) {}

  /// Lets in what this class takes, in memory.
  static void allow(JavalinConfig config) {
    config.jetty.multipartConfig.maxFileSize(MOST_BYTES + ENVELOPE, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(MOST_BYTES + ENVELOPE, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(MOST_BYTES + ENVELOPE, SizeUnit.BYTES);
  }

  /// @throws Problem with status 413 for what is too long, 503 when too many are being read
  Sent take(Context context) {
    if (context.contentLength() > MOST_BYTES + ENVELOPE) {
      throw tooLong();
    }
    if (!isFreeSoon()) {
      throw new Problem(
          503, "Not now", "Other briefs are being read just now. Try again in a minute.");
    }
    try {
      Sent sent = read(context);
      if (sent.reading() instanceof BriefReader.Reading.Read(Brief brief)
          && brief.text().length() > LONGEST) {
        throw tooLong();
      }
      return sent;
    } finally {
      places.release();
    }
  }

  private boolean isFreeSoon() {
    try {
      return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Sent read(Context context) {
    if (context.isMultipartFormData() || context.isFormUrlencoded()) {
      Optional<UploadedFile> file = file(context);
      if (file.isPresent()) {
        return new Sent(reader.read(bytes(file.get())), Optional.of(file.get().filename()));
      }
      return text(Optional.ofNullable(context.formParam("text")).orElse(""));
    }
    if (context.isJson()) {
      return text(Api.field(Api.body(context), "text"));
    }
    checkType(Negotiation.mediaType(context));
    return new Sent(reader.read(context.bodyAsBytes()), Optional.empty());
  }

  /// The reader tells by the bytes what they are; a type that is none of its own is turned away.
  private static void checkType(String type) {
    boolean isRead = type.isEmpty() || type.startsWith("text/") || FILES.contains(type);
    if (!isRead) {
      throw Negotiation.unread(type, "text, PDF or DOCX, a form, or JSON with a field text");
    }
  }

  private static Sent text(String text) {
    return new Sent(new BriefReader.Reading.Read(BriefReader.ofText(text)), Optional.empty());
  }

  /// What the server throws for a form it cannot read is of many kinds, none of them its own fault.
  private static Optional<UploadedFile> file(Context context) {
    if (!context.isMultipartFormData()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(context.uploadedFile("file")).filter(given -> given.size() > 0);
    } catch (RuntimeException e) {
      throw new Problem(
          400, "Not a form", "What was sent cannot be read as a form of at most 12 MB.");
    }
  }

  private static byte[] bytes(UploadedFile file) {
    if (file.size() > MOST_BYTES) {
      throw tooLong();
    }
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new Problem(400, "Cut off", "The file did not arrive whole. Send it again.");
    }
  }

  private static Problem tooLong() {
    return new Problem(
        413,
        "Too long",
        "A file of at most {0} MB, with a text of at most two million characters, can be checked.",
        MOST_BYTES / 1_000_000);
  }
}
