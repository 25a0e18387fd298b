package org.inforce.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A decompressing stream that refuses to be a bomb: it gives up once the content has grown past
/// `freeBytes` and is more than `ratio` times as long as its compressed form, or passes `maxBytes`.
/// Real publications compress five- to twentyfold; deflate can do a thousandfold only on nothing
/// but repetition.
final class BoundedStream extends FilterInputStream {
  private static final long FREE_BYTES = 32L << 20;
  private static final long MAX_BYTES = 8L << 30;
  private static final int RATIO = 150;

  private final long limit;
  private long count;

  /// `compressed` is the length of the compressed form, in bytes.
  BoundedStream(InputStream content, long compressed) {
    super(content);
    this.limit = Math.min(MAX_BYTES, Math.max(FREE_BYTES, compressed * RATIO));
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      count(1);
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    if (n > 0) {
      count(n);
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long n) throws IOException {
    count += n;
    if (count > limit) {
      throw new IOException(
          "it unpacks to more than "
              + RATIO
              + " times its size, as only a decompression bomb does");
    }
  }
}
