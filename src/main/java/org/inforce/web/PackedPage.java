package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A page as it was made, packed once for all who read it so.
///
/// @param gzip the page's bytes, packed
/// @param tag names what it says, as [EntityTags] does
record PackedPage(byte[] gzip, String tag) {
  private static final String HTML = "text/html";

  /// What stands in `context`, unless it is no page or not a whole one.
  static Optional<PackedPage> of(Context context) {
    String type = context.res().getContentType();
    boolean isPage = type != null && type.startsWith(HTML) && context.status() == HttpStatus.OK;
    return isPage && context.resultInputStream() instanceof ByteArrayInputStream body
        ? Optional.of(new PackedPage(packed(body), EntityTags.of(body)))
        : Optional.empty();
  }

  private static byte[] packed(ByteArrayInputStream body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      body.transferTo(gzip);
    } catch (IOException e) {
      throw new UncheckedIOException("a page cannot be packed in memory", e);
    }
    body.reset();
    return bytes.toByteArray();
  }

  int bytes() {
    return gzip.length + tag.length() * 2;
  }

  /// Answers with it, packed if the reader takes that.
  void send(Context context) throws IOException {
    context.contentType("text/html; charset=utf-8");
    context.header("Cache-Control", "no-cache");
    context.header("ETag", tag);
    if (takesGzip(context.header("Accept-Encoding"))) {
      context.header("Content-Encoding", "gzip");
      context.result(gzip);
    } else {
      context.result(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes());
    }
  }

  /// Whether the list (RFC 9110, 12.5.3) names it and does not refuse it.
  static boolean takesGzip(@Nullable String accepted) {
    return accepted != null
        && Arrays.stream(accepted.split(","))
            .map(coding -> coding.replace(" ", ""))
            .anyMatch(coding ->
                coding.equals("gzip")
                    || coding.startsWith("gzip;") && !coding.matches("gzip;q=0(\\.0*)?"));
  }
}
