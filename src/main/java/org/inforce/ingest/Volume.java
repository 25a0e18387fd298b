package org.inforce.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.Stream;
import org.inforce.source.Capture;
import org.inforce.source.SourceDocument;

/// How much of a run's files is read, by their bytes on the disk; 0 where nobody knows, as of
/// publishers and of what lies in archives.
final class Volume {
  private final double total;
  private final DoubleAdder done = new DoubleAdder();

  private Volume(double total) {
    this.total = total;
  }

  /// Of sources that are no files.
  static Volume unknown() {
    return new Volume(0);
  }

  /// Of everything at or under `paths`.
  static Volume of(List<Path> paths) {
    return new Volume(paths.stream().mapToDouble(Volume::under).sum());
  }

  private static double under(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToDouble(file -> file.toFile().length()).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /// Between 0 and 1.
  double share() {
    return total > 0 ? Math.min(1, done.sum() / total) : 0;
  }

  /// A place need not be read.
  void passed(SourceDocument source) {
    done.add(size(source));
  }

  /// The same place, which has `length` bytes when unpacked; what is read of them is counted.
  SourceDocument counted(SourceDocument source, long length) {
    return new Counted(source, length > 0 ? size(source) / length : 0, done);
  }

  private static double size(SourceDocument source) {
    try {
      return source.url().isPresent() ? 0 : Path.of(source.location()).toFile().length();
    } catch (InvalidPathException e) {
      return 0;
    }
  }

  /// A place whose bytes count `each` when they are read.
  private record Counted(SourceDocument source, double each, DoubleAdder done)
      implements SourceDocument {
    @Override
    public String location() {
      return source.location();
    }

    @Override
    public String name() {
      return source.name();
    }

    @Override
    public Instant retrieved() {
      return source.retrieved();
    }

    @Override
    public Optional<String> url() {
      return source.url();
    }

    @Override
    public Optional<byte[]> sidecar() {
      return source.sidecar();
    }

    @Override
    public Optional<Capture> capture() {
      return source.capture();
    }

    @Override
    public InputStream open() throws IOException {
      return new FilterInputStream(source.open()) {
        @Override
        public int read() throws IOException {
          int one = in.read();
          done.add(one < 0 ? 0 : each);
          return one;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
          int count = in.read(bytes, from, most);
          done.add(each * Math.max(0, count));
          return count;
        }
      };
    }
  }
}
