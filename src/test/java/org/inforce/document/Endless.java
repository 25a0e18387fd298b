package org.inforce.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.inforce.source.SourceDocument;

/// A beginning, then one letter for so long; made as it is read. `given` counts the letters that
/// were taken since it was last opened.
record Endless(String start, long length, AtomicLong given) implements SourceDocument {
  Endless(String start, long length) {
    this(start, length, new AtomicLong());
  }

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
    given.set(0);
    return new SequenceInputStream(
        new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
        new InputStream() {
          @Override
          public int read() {
            return given.getAndIncrement() < length ? 'a' : -1;
          }

          @Override
          public int read(byte[] buffer, int offset, int wanted) {
            int n = (int) Math.min(length - given.get(), wanted);
            Arrays.fill(buffer, offset, offset + n, (byte) 'a');
            given.addAndGet(n);
            return n == 0 ? -1 : n;
          }
        });
  }

  @Override
  public Instant retrieved() {
    return Instant.EPOCH;
  }
}
