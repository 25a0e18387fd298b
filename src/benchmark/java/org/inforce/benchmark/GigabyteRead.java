package org.inforce.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.inforce.document.DocumentReader;
import org.inforce.document.ReadResult;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceResult;

/// Reads the file it is given, in a virtual machine of its own with a small heap, and tells the
/// seconds, the documents, and the most that was alive after a collection, in MB.
public final class GigabyteRead {
  private static final int COLLECT_EVERY = 1000;

  private GigabyteRead() {}

  public static void main(String[] file) {
    AtomicLong documents = new AtomicLong();
    AtomicLong most = new AtomicLong();
    DocumentReader reader = new DocumentReader();
    long start = System.nanoTime();
    new LocalSources(InstantSource.fixed(Instant.EPOCH))
        .find(
            List.of(Path.of(file[0])),
            found -> {
              if (found instanceof SourceResult.Found source) {
                reader.read(
                    source.source(),
                    result -> {
                      if (!(result instanceof ReadResult.Read)) {
                        throw new IllegalStateException("not read: " + result);
                      }
                      if (documents.incrementAndGet() % COLLECT_EVERY == 0) {
                        most.accumulateAndGet(alive(), Math::max);
                      }
                    });
              }
            });
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%.1f %d %.1f%n", seconds, documents.get(), most.get() / 1e6);
  }

  /// What a full collection leaves, in bytes.
  private static long alive() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
