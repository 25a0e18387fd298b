package org.inforce.source;

import java.util.Locale;

/// How bytes are packed, by their first bytes.
enum Packing {
  NONE(""),
  /// RFC 1952, section 2.3.1.
  GZIP(".gz"),
  /// A local file header, or the end record of an empty archive (APPNOTE.TXT, 4.3.7 and 4.3.16).
  ZIP(".zip");

  private final String extension;

  Packing(String extension) {
    this.extension = extension;
  }

  static Packing of(byte[] head) {
    if (head.length >= 2 && head[0] == 0x1f && (head[1] & 0xff) == 0x8b) {
      return GZIP;
    }
    boolean isZip =
        head.length >= 4
            && head[0] == 'P'
            && head[1] == 'K'
            && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    return isZip ? ZIP : NONE;
  }

  /// The name without the extension of this packing.
  String nameInside(String name) {
    boolean has =
        !extension.isEmpty()
            && name.length() > extension.length()
            && name.toLowerCase(Locale.ROOT).endsWith(extension);
    return has ? name.substring(0, name.length() - extension.length()) : name;
  }
}
