package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.inforce.source.Digest;

/// Lets in who knows the operator's token: programs by `Authorization: Bearer`, people by a cookie
/// that other sites' forms cannot carry and scripts cannot read. A person's form must come from a
/// page of this server and carry that session's own word. Without a token nobody may write.
final class Gate {
  /// The name of the hidden field that proves a form to be this server's.
  static final String FORM = "csrf";

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
    return isProgram(context) || isPerson(context);
  }

  private boolean isProgram(Context context) {
    String header = Optional.ofNullable(context.header("Authorization")).orElse("");
    return token.filter(secret -> equal(header, "Bearer " + secret)).isPresent();
  }

  private boolean isPerson(Context context) {
    String cookie = Optional.ofNullable(context.cookie(COOKIE)).orElse("");
    return token.filter(secret -> equal(cookie, derived(secret, "session"))).isPresent();
  }

  /// What a form of this server carries; empty where nobody may write.
  String formWord() {
    return token.map(secret -> derived(secret, "form")).orElse("");
  }

  /// @throws Problem with status 403 when the caller may not write
  void check(Context context) {
    if (isProgram(context)) {
      return;
    }
    if (!isPerson(context)) {
      throw new Problem(
          403,
          "Read-only",
          token.isPresent()
              ? "Writing needs the operator's token."
              : "This server is read-only: its operator has set no token.");
    }
    if (!isFromHere(context) || !isOwnForm(context)) {
      throw new Problem(
          403,
          "Not from here",
          "A decision is taken from a page of this server only. Open it anew.");
    }
  }

  /// As [#check], for what is no form: programs carry the token itself.
  ///
  /// @throws Problem with status 403 when the caller may not write
  void checkProgram(Context context) {
    if (!isProgram(context)) {
      throw new Problem(
          403,
          "Read-only",
          token.isPresent()
              ? "Writing needs the operator's token as Authorization: Bearer."
              : "This server is read-only: its operator has set no token.");
    }
  }

  /// Browsers say where a request comes from; what they say must be this server.
  private static boolean isFromHere(Context context) {
    String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("same-origin");
    boolean isSameSite = Set.of("same-origin", "none").contains(site);
    return isSameSite
        && Optional.ofNullable(context.header("Origin"))
            .map(origin -> isHost(origin, context))
            .orElse(true);
  }

  private static boolean isHost(String origin, Context context) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equals(context.header("Host"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean isOwnForm(Context context) {
    return equal(Optional.ofNullable(context.formParam(FORM)).orElse(""), formWord());
  }

  /// Lets the caller in if `given` is the token.
  boolean open(Context context, String given) {
    if (token.isEmpty() || !equal(given, token.get()) || !isFromHere(context)) {
      return false;
    }
    context.cookie(cookie(context, derived(token.get(), "session"), HOURS * 3600));
    return true;
  }

  /// Ends the caller's session in this browser.
  void close(Context context) {
    context.cookie(cookie(context, "", 0));
  }

  private static Cookie cookie(Context context, String value, int seconds) {
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setSecure(context.scheme().equals("https"));
    return cookie;
  }

  private String derived(String secret, String purpose) {
    return Digest.sha256((nonce + purpose + secret).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean equal(String one, String other) {
    return !other.isEmpty()
        && MessageDigest.isEqual(
            one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
