package org.inforce.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Makes bytes small and gives them back. Short documents share a dictionary of what Federal
/// Register records and court papers have in common; a text is packed with the bytes it was read
/// from as its dictionary, and so costs next to nothing. The first byte says how: 0 as it is, 1
/// packed (zlib, which carries its own checksum).
final class Packing {
  private static final byte PLAIN = 0;
  private static final byte DEFLATED = 1;

  /// What zlib can look back upon (RFC 1950).
  private static final int WINDOW = 32_768;

  /// Never changed once released: bytes packed with it could not be read again.
  private static final byte[] COMMON = load("packing-1.txt");

  /// One for each thread that packs, for making one costs more than packing a short text.
  private static final ThreadLocal<Deflater> DEFLATERS = ThreadLocal.withInitial(Deflater::new);

  private Packing() {}

  static byte[] pack(byte[] content) {
    return pack(content, COMMON);
  }

  /// Packs with a dictionary, which [#unpack(byte[], int, byte[])] must be given again.
  static byte[] pack(byte[] content, byte[] dictionary) {
    Deflater deflater = DEFLATERS.get();
    deflater.reset();
    deflater.setDictionary(tail(dictionary));
    deflater.setInput(content);
    deflater.finish();
    byte[] packed = new byte[content.length];
    int length = content.length == 0 ? 0 : deflater.deflate(packed);
    return deflater.finished() ? marked(DEFLATED, packed, length) : plain(content);
  }

  private static byte[] plain(byte[] content) {
    return marked(PLAIN, content, content.length);
  }

  private static byte[] marked(byte mark, byte[] content, int length) {
    byte[] result = new byte[length + 1];
    result[0] = mark;
    System.arraycopy(content, 0, result, 1, length);
    return result;
  }

  private static byte[] tail(byte[] dictionary) {
    return dictionary.length <= WINDOW
        ? dictionary
        : Arrays.copyOfRange(dictionary, dictionary.length - WINDOW, dictionary.length);
  }

  static byte[] unpack(byte[] packed, int length) throws DataFormatException {
    return unpack(packed, length, COMMON);
  }

  /// The `length` bytes that were packed.
  static byte[] unpack(byte[] packed, int length, byte[] dictionary) throws DataFormatException {
    if (packed.length == 0) {
      throw new DataFormatException("nothing is there");
    }
    if (packed[0] == PLAIN) {
      return Arrays.copyOfRange(packed, 1, packed.length);
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, 1, packed.length - 1);
      byte[] content = new byte[length];
      inflater.inflate(new byte[0]);
      if (inflater.needsDictionary()) {
        inflater.setDictionary(tail(dictionary));
      }
      int done = 0;
      while (done < length) {
        int count = inflater.inflate(content, done, length - done);
        if (count == 0) {
          throw new DataFormatException("ends after " + done + " of " + length + " bytes");
        }
        done += count;
      }
      finish(inflater);
      return content;
    } catch (IllegalArgumentException e) {
      throw new DataFormatException("was packed with other bytes");
    } finally {
      inflater.end();
    }
  }

  /// Reads to the checksum, which is verified on the way.
  private static void finish(Inflater inflater) throws DataFormatException {
    if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
      throw new DataFormatException("is longer than it should be");
    }
  }

  private static byte[] load(String name) {
    try (InputStream in = Objects.requireNonNull(Packing.class.getResourceAsStream(name), name)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      in.transferTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
