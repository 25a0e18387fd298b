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
      return charset.equals(WINDOWS_1252)
          ? decodeMixed(bytes, length)
          : new String(bytes, markBytes, Math.max(0, length - markBytes), charset);
    }
  }

  /// The encoding of the first `length` bytes of `bytes`. Where they are only a beginning
  /// (`isWhole` false), the last character may be cut off.
  static Guess guess(byte[] bytes, int length, boolean isWhole) {
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
    return new Guess(isUtf8(bytes, length, isWhole) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
  }

  /// Text that is not UTF-8 throughout may still be so in parts, pasted together from two sources:
  /// what is valid UTF-8 is read as that, each other byte as Windows-1252.
  private static String decodeMixed(byte[] bytes, int length) {
    StringBuilder text = new StringBuilder(length);
    int from = 0;
    for (int i = 0; i < length; ) {
      int sequence = sequenceLength(bytes, i, length);
      if (sequence == 0) {
        text.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
        text.append(new String(bytes, i, 1, WINDOWS_1252));
        i++;
        from = i;
      } else {
        i += sequence;
      }
    }
    return text.append(new String(bytes, from, length - from, StandardCharsets.UTF_8)).toString();
  }

  /// Bytes of the UTF-8 character at `i`; 0 when there is none (RFC 3629, section 4).
  private static int sequenceLength(byte[] bytes, int i, int length) {
    int first = bytes[i] & 0xff;
    int wanted =
        first < 0x80
            ? 1
            : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (i + wanted > length) {
      return 0;
    }
    for (int k = 1; k < wanted; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return wanted;
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

  private static boolean isUtf8(byte[] bytes, int length, boolean isWhole) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(8192);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    while (true) {
      CoderResult result = decoder.decode(in, out, isWhole);
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
    return guess(bytes, bytes.length, true).decode(bytes, bytes.length);
  }

  /// The text of all `bytes`, which say they are in `declared`; where they say UTF-8 and are not,
  /// they are taken for what they are.
  static String decode(byte[] bytes, Charset declared) {
    return declared.equals(StandardCharsets.UTF_8) ? decode(bytes) : new String(bytes, declared);
  }

  /// Undoes a double encoding: UTF-8 bytes that were once taken for characters show as letters with
  /// accents followed by control characters, which no text has on purpose; a no-break space as a
  /// capital A with a circumflex before one.
  static String repaired(String words) {
    if (words.chars().noneMatch(c -> c >= 0x80 && c < 0xA0) && !words.contains("\u00c2\u00a0")) {
      return words;
    }
    StringBuilder text = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); ) {
      int length = doublyEncoded(words, i);
      if (length > 1) {
        byte[] bytes = words.substring(i, i + length).getBytes(StandardCharsets.ISO_8859_1);
        text.append(new String(bytes, StandardCharsets.UTF_8));
        i += length;
      } else {
        text.append(words.charAt(i++));
      }
    }
    return text.toString();
  }

  private static int doublyEncoded(String words, int at) {
    int end = at;
    while (end < words.length() && end < at + 4 && words.charAt(end) < 0x100) {
      end++;
    }
    byte[] bytes = words.substring(at, end).getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length == 0 ? 0 : sequenceLength(bytes, 0, bytes.length);
  }
}
