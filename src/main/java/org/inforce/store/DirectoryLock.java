package org.inforce.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.inforce.store.StoreException.Problem;

/// The right to take documents into a data directory: one run at a time. The operating system frees
/// it when its owner dies, however that happens, so that no lock outlives its run; the file only
/// tells who it is, or was.
public final class DirectoryLock implements AutoCloseable {
  static final String FILE = "lock";

  private static final int ATTEMPTS = 10;
  private static final long PAUSE_NANOS = 20_000_000;

  /// What this process holds itself. It may not open such a file again: closing any channel to it
  /// frees the lock (POSIX, fcntl).
  private static final Map<Path, Holder> OWN = new ConcurrentHashMap<>();

  private final Path directory;
  private final FileChannel channel;
  private final Optional<Holder> interrupted;

  private DirectoryLock(Path directory, FileChannel channel, Optional<Holder> interrupted) {
    this.directory = directory;
    this.channel = channel;
    this.interrupted = interrupted;
  }

  /// Who holds a directory, and since when.
  public record Holder(String owner, Instant since) {

    /// `ingest (process 4711), for 3 minutes`
    public String told(Instant now) {
      long minutes = Math.max(0, Duration.between(since, now).toMinutes());
      String age = minutes < 120 ? minutes + " minutes" : minutes / 60 + " hours";
      return owner + ", for " + (minutes < 1 ? "less than a minute" : age);
    }
  }

  /// Takes `directory` for `owner`, which is made when it is not there.
  ///
  /// @throws StoreException with [Problem#LOCKED], naming the owner and the age, if another run has
  ///   it; with [Problem#READ_ONLY] if the lock cannot be written
  public static DirectoryLock take(Path directory, String owner, Instant now) {
    try {
      Files.createDirectories(directory);
      Path real = directory.toRealPath();
      Holder holder = new Holder(owner + " (process " + ProcessHandle.current().pid() + ")", now);
      Holder ours = OWN.putIfAbsent(real, holder);
      if (ours != null) {
        throw locked(directory, Optional.of(ours), now);
      }
      try {
        return held(directory, real, holder);
      } catch (IOException | RuntimeException e) {
        OWN.remove(real);
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException(
          Problem.READ_ONLY,
          directory
              + " cannot be written to: check its permissions and free space, or name another"
              + " directory with --data",
          e);
    }
  }

  private static DirectoryLock held(Path directory, Path real, Holder holder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            real.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    Optional<Holder> before = read(channel);
    if (!isTaken(channel)) {
      channel.close();
      throw locked(directory, before, holder.since());
    }
    write(channel, holder.owner() + "\n" + holder.since() + "\n");
    return new DirectoryLock(real, channel, before);
  }

  private static StoreException locked(Path directory, Optional<Holder> holder, Instant now) {
    return new StoreException(
        Problem.LOCKED,
        "another run holds "
            + directory
            + holder.map(known -> ": " + known.told(now)).orElse("")
            + "; wait for it to end");
  }

  /// Whoever only looks has the lock for a moment ([#holder]), which is waited for.
  private static boolean isTaken(FileChannel channel) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (isFree(channel)) {
        return true;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return false;
  }

  /// The lock lives as long as the channel.
  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static Optional<Holder> read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1024);
    channel.read(buffer, 0);
    String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    String[] lines = text.split("\n", -1);
    try {
      return lines.length < 2
          ? Optional.empty()
          : Optional.of(new Holder(lines[0], Instant.parse(lines[1])));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /// The run that had the directory before and did not end as it should, if there was one.
  public Optional<Holder> interrupted() {
    return interrupted;
  }

  /// Who holds `directory` now; empty when nobody does.
  public static Optional<Holder> holder(Path directory) {
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Holder ours = OWN.get(directory.toRealPath());
      return ours == null ? holderOf(file) : Optional.of(ours);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Holder> holderOf(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return isFree(channel) ? Optional.empty() : read(channel);
    }
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      throw new StoreException(Problem.FAILED, "the lock of the data directory cannot be freed", e);
    } finally {
      OWN.remove(directory);
    }
  }
}
