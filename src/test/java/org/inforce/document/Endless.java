package org.inforce.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.inforce.source.SourceDocument;

/// A beginning, then one letter for so long; made as it is read.
record Endless(String start, long length) implements SourceDocument {
  @Override
  public String location() {
    return "endless.txt";
  }

  @Override
  public String name() {
    return "endless.txt";
  }

  @Override
  public InputStream open() {
    return new SequenceInputStream(
        new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
        new InputStream() {
          private long left = length;

          @Override
          public int read() {
            return left-- > 0 ? 'a' : -1;
          }

          @Override
          public int read(byte[] buffer, int offset, int wanted) {
            int n = (int) Math.min(left, wanted);
            Arrays.fill(buffer, offset, offset + n, (byte) 'a');
            left -= n;
            return n == 0 ? -1 : n;
          }
        });
  }

  @Override
  public Instant retrieved() {
    return Instant.EPOCH;
  }
}
