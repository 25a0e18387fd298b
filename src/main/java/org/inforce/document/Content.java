package org.inforce.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.inforce.source.SourceDocument;

/// The bytes of a source as a parser sees them: a beginning to judge by, then all of it, once, as a
/// stream or (within [#MAX_BYTES]) as an array.
final class Content {
  /// The longest single document that is read into memory: 64 MB, thirty times the longest rule of
  /// a usual Federal Register issue. Issues and line-wise files are streams and have no bound.
  static final int MAX_BYTES = 64 << 20;

  private static final int HEAD = 1 << 16;

  private final SourceDocument source;
  private final InputStream stream;
  private final byte[] head;
  private final Charsets.Guess guess;
  private final String headText;

  /// Reads the beginning of `stream`, which the caller closes.
  Content(SourceDocument source, InputStream stream) throws IOException {
    this.source = source;
    this.head = stream.readNBytes(HEAD);
    this.stream = stream;
    this.guess = Charsets.guess(head, head.length, head.length < HEAD);
    this.headText = guess.decode(head, head.length);
  }

  SourceDocument source() {
    return source;
  }

  /// The first 64 KB.
  byte[] head() {
    return head.clone();
  }

  /// The first 64 KB as characters, without a byte order mark; the last character may be broken.
  String headText() {
    return headText;
  }

  /// The first characters that are not white space, up to `length`.
  String start(int length) {
    int from = 0;
    while (from < headText.length() && Character.isWhitespace(headText.charAt(from))) {
      from++;
    }
    return headText.substring(from, Math.min(headText.length(), from + length));
  }

  /// The encoding the beginning is in, by its bytes alone.
  java.nio.charset.Charset charset() {
    return guess.charset();
  }

  boolean startsWith(String ascii) {
    byte[] wanted = ascii.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    return head.length >= wanted.length
        && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
  }

  /// All bytes from the beginning, as a stream; to be called once, instead of [#bytes()].
  InputStream open() {
    return new SequenceInputStream(new ByteArrayInputStream(head), stream);
  }

  /// The same in an encoding that contains ASCII: a text in UTF-16 comes as UTF-8.
  InputStream openAsciiBased() {
    return guess.charset().name().startsWith("UTF-16")
        ? new Transcoder(open(), guess.charset())
        : open();
  }

  /// All bytes; to be called once, instead of [#open()].
  ///
  /// @throws UnreadableException when there are more than [#MAX_BYTES]
  byte[] bytes() throws IOException, UnreadableException {
    return bytes(open());
  }

  /// All bytes of [#openAsciiBased()]; to be called once, instead of it.
  ///
  /// @throws UnreadableException when there are more than [#MAX_BYTES]
  byte[] asciiBasedBytes() throws IOException, UnreadableException {
    return bytes(openAsciiBased());
  }

  private static byte[] bytes(InputStream in) throws IOException, UnreadableException {
    byte[] all = in.readNBytes(MAX_BYTES + 1);
    if (all.length > MAX_BYTES) {
      throw tooLong();
    }
    return all;
  }

  static UnreadableException tooLong() {
    return new UnreadableException(
        "is one document of more than " + (MAX_BYTES >> 20) + " MB",
        "split it into its documents, or check that it is not damaged");
  }
}
