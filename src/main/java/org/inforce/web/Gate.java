package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.inforce.source.Digest;

/// Lets in who knows the operator's token: programs by `Authorization: Bearer`, people by a cookie
/// that other sites' forms cannot carry and scripts cannot read. Without a token nobody may write.
final class Gate {
  private static final String COOKIE = "inforce_review";
  private static final int HOURS = 12;

  private final Optional<String> token;
  private final String nonce;

  Gate(Optional<String> token) {
    this.token = token;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    nonce = HexFormat.of().formatHex(random);
  }

  /// True when somebody may be let in at all.
  boolean isOpenable() {
    return token.isPresent();
  }

  boolean isIn(Context context) {
    String header = Optional.ofNullable(context.header("Authorization")).orElse("");
    String cookie = Optional.ofNullable(context.cookie(COOKIE)).orElse("");
    return token
        .filter(secret -> equal(header, "Bearer " + secret) || equal(cookie, session(secret)))
        .isPresent();
  }

  /// @throws Problem with status 403 when the caller may not write
  void check(Context context) {
    if (!isIn(context)) {
      throw new Problem(
          403,
          "Read-only",
          token.isPresent()
              ? "Writing needs the operator's token."
              : "This server is read-only: its operator has set no token.");
    }
  }

  /// Lets the caller in if `given` is the token.
  boolean open(Context context, String given) {
    if (token.isEmpty() || !equal(given, token.get())) {
      return false;
    }
    Cookie cookie = new Cookie(COOKIE, session(token.get()));
    cookie.setPath("/");
    cookie.setMaxAge(HOURS * 3600);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setSecure(context.scheme().equals("https"));
    context.cookie(cookie);
    return true;
  }

  private String session(String secret) {
    return Digest.sha256((nonce + secret).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean equal(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
