package org.inforce.web;

import io.javalin.http.Context;
import java.util.Map;

/// The headers every answer carries: nothing from elsewhere is loaded, nothing inline runs, no
/// other site may frame a page.
final class Security {
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  private Security() {}

  static void protect(Context context) {
    HEADERS.forEach(context::header);
  }
}
