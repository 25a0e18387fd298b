package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.inforce.source.Digest;
import org.jspecify.annotations.Nullable;

/// Names each answer by what it says, so that a reader who has it is told so instead of being sent
/// it again. Tags are weak, since one answer goes out compressed and plain ([RFC 9110, section
/// 8.8.3](https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3)).
final class EntityTags {
  /// Hexadecimal digits of the hash that a tag keeps.
  private static final int KEPT_DIGITS = 32;

  private EntityTags() {}

  /// Gives the answer its tag where it has none; empties it, with 304, where the reader has it.
  static void tag(Context context) {
    if (context.method() != HandlerType.GET || context.status() != HttpStatus.OK) {
      return;
    }
    if (context.res().getHeader("Vary") == null) {
      context.header("Vary", "Accept-Encoding");
    }
    String tag = context.res().getHeader("ETag");
    if (tag == null) {
      if (!(context.resultInputStream() instanceof ByteArrayInputStream body)) {
        return;
      }
      tag = of(body);
      context.header("ETag", tag);
    }
    if (isHeld(context.header("If-None-Match"), tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
      context.result("");
    }
  }

  /// The tag of an answer that says this.
  static String of(ByteArrayInputStream body) {
    String digest = Digest.sha256(body.readAllBytes());
    body.reset();
    return "W/\"" + digest.substring(0, KEPT_DIGITS) + "\"";
  }

  /// Whether the reader's list of tags names this one, weakly compared.
  private static boolean isHeld(@Nullable String held, String tag) {
    return held != null
        && (held.strip().equals("*")
            || Arrays.stream(held.split(",")).anyMatch(one -> opaque(one).equals(opaque(tag))));
  }

  private static String opaque(String tag) {
    String bare = tag.strip();
    return bare.startsWith("W/") ? bare.substring(2) : bare;
  }
}
