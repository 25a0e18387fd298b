package org.inforce.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Refuses a PDF whose parts unpack to more than any document holds, or that has more pages, before
/// memory or time is spent on it.
final class PdfBounds {
  /// What one part may unpack to; the parts that hold the file's objects are kept whole in memory.
  private static final long MAX_STREAM = 256L << 20;

  private static final long MAX_OBJECTS = 48L << 20;

  /// A part packed smaller than this cannot unpack to more than the bounds (deflate makes at most
  /// 1,032 bytes of one).
  private static final int MIN_PACKED = 45_000;

  private static final int MAX_PAGES = 5_000;
  private static final int HEAD = 600;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

  private PdfBounds() {}

  /// @throws UnreadableException when a part of the file unpacks to too much
  static void check(byte[] bytes) throws UnreadableException {
    int at = indexOf(bytes, STREAM, 0);
    while (at >= 0) {
      int end = indexOf(bytes, END, at + STREAM.length);
      int next = end < 0 ? bytes.length : end;
      String head =
          new String(
              bytes, Math.max(0, at - HEAD), Math.min(at, HEAD), StandardCharsets.ISO_8859_1);
      head = head.substring(Math.max(0, head.lastIndexOf(" obj")));
      if (head.split("/FlateDecode|/Fl\\b", -1).length > 2) {
        throw refusal("a part packed twice");
      }
      if (next - at >= MIN_PACKED && head.contains("/Fl")) {
        checkPart(
            bytes, at + STREAM.length, next, head.contains("/ObjStm") ? MAX_OBJECTS : MAX_STREAM);
      }
      at = end < 0 ? -1 : indexOf(bytes, STREAM, end + END.length);
    }
  }

  private static void checkPart(byte[] bytes, int from, int to, long limit)
      throws UnreadableException {
    int start = from;
    while (start < to && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, to - start);
      byte[] buffer = new byte[1 << 16];
      int read = inflater.inflate(buffer);
      while (read > 0 && inflater.getBytesWritten() <= limit) {
        read = inflater.inflate(buffer);
      }
      if (inflater.getBytesWritten() > limit) {
        throw refusal("a part that unpacks to more than " + (limit >> 20) + " MB");
      }
    } catch (DataFormatException e) {
      // Encrypted or damaged; what reads it will say so.
      return;
    } finally {
      inflater.end();
    }
  }

  private static UnreadableException refusal(String what) {
    return new UnreadableException(
        "is a PDF with " + what,
        "check where it comes from; print it to a new PDF to have it read");
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    for (int i = from; i + wanted.length <= bytes.length; i++) {
      int j = 0;
      while (j < wanted.length && bytes[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return i;
      }
    }
    return -1;
  }

  /// Counts the pages there are, whatever the file says of their number.
  ///
  /// @throws UnreadableException when there are too many, or none
  static void checkPages(PDDocument pdf) throws UnreadableException {
    int pages = 0;
    for (PDPage page : pdf.getPages()) {
      pages += page == null ? 0 : 1;
      if (pages > MAX_PAGES) {
        throw new UnreadableException(
            "is a PDF of more than " + MAX_PAGES + " pages", "split it into its documents");
      }
    }
    if (pages == 0) {
      throw new UnreadableException("is a PDF without any page", "fetch it again");
    }
  }
}
