package org.inforce.document;

/// Names what the bytes are when no parser takes them, so that the message can say what to do.
final class Formats {
  private Formats() {}

  static UnreadableException unknown(Content content) {
    if (content.startsWith("PK")) {
      return new UnreadableException(
          "is an archive inside an archive, or an office file of a kind that is not read",
          "unpack it, or save it as PDF, DOCX or text");
    }
    if (content.startsWith("\u007fELF") || content.startsWith("MZ")) {
      return new UnreadableException("is a program", "remove it");
    }
    return new UnreadableException(
        "is no text and of no form that is known", "check that it is the file that was meant");
  }
}
