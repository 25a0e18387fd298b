package org.inforce.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.inforce.source.Digest;
import org.inforce.source.SourceDocument;

/// Names the bytes at a place (`bytes`) and what its sidecar states (`sidecar`, `-` without one).
record Fingerprint(String bytes, String sidecar) {
  private static final int BUFFER = 1 << 16;

  /// With the number of the bytes.
  record Measured(Fingerprint fingerprint, long length) {}

  static Measured of(SourceDocument source) throws IOException {
    MessageDigest digest = sha256();
    long total = 0;
    try (InputStream in = source.open()) {
      byte[] buffer = new byte[BUFFER];
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        digest.update(buffer, 0, length);
        total += length;
      }
    }
    Fingerprint fingerprint =
        new Fingerprint(
            HexFormat.of().formatHex(digest.digest()),
            source.sidecar().map(Digest::sha256).orElse("-"));
    return new Measured(fingerprint, total);
  }

  static Fingerprint parse(String text) {
    int colon = text.indexOf(':');
    return new Fingerprint(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public String toString() {
    return bytes + ":" + sidecar;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
