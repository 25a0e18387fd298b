package org.inforce.document;

/// Names what the bytes are when no parser takes them, so that the message can say what to do.
final class Formats {
  private Formats() {}

  static UnreadableException unknown(Content content) {
    byte[] head = content.head();
    if (head.length > 4
        && (head[0] & 0xff) == 0xD0
        && (head[1] & 0xff) == 0xCF
        && head[2] == 0x11) {
      return new UnreadableException(
          "is an older or encrypted office file", "save it as PDF or DOCX, without a password");
    }
    if (content.startsWith("\u007fELF") || content.startsWith("MZ")) {
      return new UnreadableException("is a program", "remove it");
    }
    return new UnreadableException(
        "is no text and of no form that is known", "check that it is the file that was meant");
  }
}
