package org.inforce.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Finds the encoding of a text from its bytes: a byte order mark, zero bytes at every other place
/// (UTF-16), else UTF-8 when the bytes are valid as that, else Windows-1252, which every Western
/// publisher that means ISO-8859-1 uses (WHATWG Encoding Standard, section 4.2).
final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charsets() {}

  /// An encoding, and how many bytes of mark stand before the text.
  record Guess(Charset charset, int markBytes) {

    /// The text of the first `length` bytes; bytes that are not valid become U+FFFD.
    String decode(byte[] bytes, int length) {
      return new String(bytes, markBytes, Math.max(0, length - markBytes), charset);
    }
  }

  /// The encoding of the first `length` bytes of `bytes`, whose last character may be cut off.
  static Guess guess(byte[] bytes, int length) {
    if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
      return new Guess(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(bytes, length, 0xFF, 0xFE)) {
      return new Guess(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(bytes, length, 0xFE, 0xFF)) {
      return new Guess(StandardCharsets.UTF_16BE, 2);
    }
    int zerosAtEven = zeros(bytes, length, 0);
    int zerosAtOdd = zeros(bytes, length, 1);
    if (length >= 8 && zerosAtOdd > length / 4 && zerosAtEven < length / 32) {
      return new Guess(StandardCharsets.UTF_16LE, 0);
    }
    if (length >= 8 && zerosAtEven > length / 4 && zerosAtOdd < length / 32) {
      return new Guess(StandardCharsets.UTF_16BE, 0);
    }
    return new Guess(isUtf8(bytes, length) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
  }

  private static boolean startsWith(byte[] bytes, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] bytes, int length, int from) {
    int count = 0;
    for (int i = from; i < length; i += 2) {
      count += bytes[i] == 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean isUtf8(byte[] bytes, int length) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(8192);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    while (true) {
      CoderResult result = decoder.decode(in, out, false);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return true;
      }
      out.clear();
    }
  }

  /// The text of all `bytes`.
  static String decode(byte[] bytes) {
    return guess(bytes, bytes.length).decode(bytes, bytes.length);
  }
}
