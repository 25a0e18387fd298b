package org.inforce.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.inforce.source.SourceResult.Found;
import org.inforce.source.SourceResult.Unavailable;

/// Finds the source documents in files, folders, archives and mailboxes of this machine. A `.zip`
/// gives its members and a `.gz` its content, known by their first bytes; `NAME.meta.json` beside a
/// file is its sidecar and no document. Hidden files inside folders are passed over; each file is
/// given once, however many paths or links lead to it. Nothing is written or unpacked to disk.
public final class LocalSources {
  private static final int MAX_DEPTH = 64;
  private static final long MAX_SIDECAR_BYTES = 1 << 20;

  private final InstantSource clock;

  /// `clock` says when the bytes were taken.
  public LocalSources(InstantSource clock) {
    this.clock = clock;
  }

  /// Everything at or under `paths`, folders in the order of their file names. Never throws: what
  /// cannot be taken is told to `sink`, and the walk goes on.
  public void find(List<Path> paths, Consumer<SourceResult> sink) {
    Walk walk = new Walk(sink);
    for (Path path : paths) {
      walk.visit(path, 0);
    }
  }

  /// The source documents at one path; an archive has several.
  public List<SourceResult> at(Path path) {
    List<SourceResult> found = new ArrayList<>();
    find(List.of(path), found::add);
    return found;
  }

  /// One walk: remembers which real files and folders it has seen.
  private final class Walk {
    private final Consumer<SourceResult> sink;
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> open = new HashSet<>();

    Walk(Consumer<SourceResult> sink) {
      this.sink = sink;
    }

    void visit(Path path, int depth) {
      try {
        Path real = path.toRealPath();
        if (open.contains(real)) {
          unavailable(path, "is a link back to a folder that holds it", "remove the link");
        } else if (depth > MAX_DEPTH) {
          unavailable(path, "lies more than " + MAX_DEPTH + " folders deep", "move it up");
        } else if (!seen.add(real)) {
          return;
        } else if (Files.isDirectory(real)) {
          open.add(real);
          visitFolder(path, depth);
          open.remove(real);
        } else if (Files.isRegularFile(real)) {
          visitFile(path);
        } else {
          unavailable(path, "is neither a file nor a folder", "copy its content into a file");
        }
      } catch (NoSuchFileException e) {
        boolean isLink = Files.isSymbolicLink(path);
        unavailable(
            path,
            isLink ? "is a link to nothing" : "does not exist",
            isLink ? "remove the link" : "check the path");
      } catch (IOException | SecurityException e) {
        unavailable(path, "cannot be opened: " + Failures.told(e), "check its permissions");
      }
    }

    private void visitFolder(Path folder, int depth) throws IOException {
      if (MailboxReader.isMaildir(folder)) {
        new MailboxReader(clock.instant(), sink).readMaildir(folder);
        return;
      }
      TreeMap<String, Path> entries = new TreeMap<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entry -> entries.put(nameOf(entry), entry));
      }
      for (var entry : entries.entrySet()) {
        if (!isHidden(entry.getKey()) && !speaksForAnother(entry.getKey(), entries.keySet())) {
          visit(entry.getValue(), depth + 1);
        }
      }
    }

    private void visitFile(Path file) throws IOException {
      String name = nameOf(file);
      if (Sidecars.isSidecar(name)) {
        visitSidecar(file, name);
        return;
      }
      Optional<byte[]> sidecar = sidecarOf(file, name);
      ArchiveReader archives = new ArchiveReader(clock.instant(), sidecar, sink);
      if (!archives.read(file, name) && !new MailboxReader(clock.instant(), sink).readMbox(file)) {
        sink.accept(
            new Found(
                new LocalDocument(
                    file.toString(),
                    name,
                    clock.instant(),
                    sidecar,
                    () -> Files.newInputStream(file))));
      }
    }

    /// A sidecar named by itself is passed over when its document is there.
    private void visitSidecar(Path file, String name) throws IOException {
      Set<String> names = new HashSet<>();
      Path folder = file.toAbsolutePath().getParent();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entry -> names.add(nameOf(entry)));
      }
      if (!speaksForAnother(name, names)) {
        unavailable(
            file,
            "is a sidecar, and the document it speaks for is not beside it",
            "put the document beside it or remove it");
      }
    }

    private void unavailable(Path path, String reason, String action) {
      sink.accept(new Unavailable(path.toString(), reason, action));
    }
  }

  private static boolean speaksForAnother(String name, Set<String> all) {
    return Sidecars.isSidecar(name)
        && all.stream()
            .anyMatch(
                other -> !Sidecars.isSidecar(other) && Sidecars.namesFor(other).contains(name));
  }

  private static Optional<byte[]> sidecarOf(Path file, String name) throws IOException {
    for (String candidate : Sidecars.namesFor(name)) {
      Path sidecar = file.resolveSibling(candidate);
      if (Files.isRegularFile(sidecar)) {
        if (Files.size(sidecar) > MAX_SIDECAR_BYTES) {
          throw new IOException("its sidecar " + candidate + " is longer than a megabyte");
        }
        return Optional.of(Files.readAllBytes(sidecar));
      }
    }
    return Optional.empty();
  }

  static boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.equals("__MACOSX")
        || name.equals("Thumbs.db")
        || name.equals("desktop.ini");
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    if (name == null || name.toString().equals(".") || name.toString().equals("..")) {
      name = path.toAbsolutePath().normalize().getFileName();
    }
    return name == null ? path.toString() : name.toString();
  }
}
