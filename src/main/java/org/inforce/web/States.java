package org.inforce.web;

import java.util.List;

/// The postal codes under which state law is identified (`/us-ca/...`).
final class States {
  static final List<String> CODES =
      List.of(
          "al", "ak", "az", "ar", "ca", "co", "ct", "de", "dc", "fl", "ga", "hi", "id", "il", "in",
          "ia", "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh",
          "nj", "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut",
          "vt", "va", "wa", "wv", "wi", "wy", "pr", "gu", "vi", "as", "mp");

  private States() {}
}
