package org.inforce.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.inforce.source.SourceResult.Found;
import org.inforce.source.SourceResult.Unavailable;

/// Opens what is packed: `.gz` and `.zip`, known by their first bytes. A `.docx` is a zip too, but
/// one document. Members are read where they lie; their names are only labels, and one that leads
/// out of the archive (`../x`, `/x`) is refused.
final class ArchiveReader {
  private static final int MAX_MEMBERS = 200_000;
  private static final long MAX_SIDECAR_BYTES = 1 << 20;

  private final Instant retrieved;
  private final Optional<byte[]> sidecar;
  private final Consumer<SourceResult> sink;

  /// `sidecar` speaks for the packed file; members of a zip may have their own beside them.
  ArchiveReader(Instant retrieved, Optional<byte[]> sidecar, Consumer<SourceResult> sink) {
    this.retrieved = retrieved;
    this.sidecar = sidecar;
    this.sink = sink;
  }

  /// Whether `file` is packed; if so its content went to the sink.
  boolean read(Path file, String name) throws IOException {
    return switch (Packing.of(headOf(file))) {
      case NONE -> false;
      case GZIP -> {
        sink.accept(new Found(unpacked(file, name)));
        yield true;
      }
      case ZIP -> readZip(file);
    };
  }

  private static byte[] headOf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(4);
    }
  }

  private SourceDocument unpacked(Path file, String name) {
    return new LocalDocument(
        file.toString(),
        Packing.GZIP.nameInside(name),
        retrieved,
        sidecar,
        () -> gunzip(Files.newInputStream(file), Files.size(file)));
  }

  private static InputStream gunzip(InputStream in, long compressed) throws IOException {
    try {
      return new BoundedStream(
          new GZIPInputStream(new BufferedInputStream(in, 1 << 16), 1 << 16), compressed);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private boolean readZip(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
        return false;
      }
      if (zip.size() > MAX_MEMBERS) {
        unavailable(
            file.toString(), "holds more than " + MAX_MEMBERS + " members", "split the archive");
        return true;
      }
      List<? extends ZipEntry> entries =
          zip.stream().filter(entry -> !entry.isDirectory()).toList();
      Map<String, ZipEntry> sidecars = new HashMap<>();
      entries.stream()
          .filter(entry -> Sidecars.isSidecar(entry.getName()))
          .forEach(entry -> sidecars.put(entry.getName(), entry));
      for (ZipEntry entry : entries) {
        if (!Sidecars.isSidecar(entry.getName())) {
          readMember(file, zip, entry, sidecars);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      unavailable(
          file.toString(), "is a damaged archive: " + Failures.told(e), "pack or fetch it again");
    }
    return true;
  }

  private void readMember(Path file, ZipFile zip, ZipEntry entry, Map<String, ZipEntry> sidecars)
      throws IOException {
    String member = entry.getName();
    String location = file + "!" + member;
    String name = member.substring(member.replace('\\', '/').lastIndexOf('/') + 1);
    if (leadsOut(member)) {
      unavailable(
          location, "has a name that leads out of its archive", "pack it under a plain name");
    } else if (isHidden(member)) {
      return;
    } else {
      Packing packing = packingOf(zip, entry);
      String inside = packing == Packing.GZIP ? packing.nameInside(name) : name;
      sink.accept(
          new Found(
              new LocalDocument(
                  location,
                  inside,
                  retrieved,
                  sidecarOf(zip, member, name, sidecars),
                  () -> openMember(file, member, packing))));
    }
  }

  private static boolean leadsOut(String member) {
    String path = member.replace('\\', '/');
    return path.startsWith("/")
        || path.indexOf('\0') >= 0
        || path.matches("[A-Za-z]:.*")
        || List.of(path.split("/")).contains("..");
  }

  private static boolean isHidden(String member) {
    for (String part : member.split("[/\\\\]")) {
      if (LocalSources.isHidden(part)) {
        return true;
      }
    }
    return false;
  }

  private static Packing packingOf(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return Packing.of(in.readNBytes(4));
    }
  }

  private static Optional<byte[]> sidecarOf(
      ZipFile zip, String member, String name, Map<String, ZipEntry> sidecars) throws IOException {
    String folder = member.substring(0, member.length() - name.length());
    for (String candidate : Sidecars.namesFor(name)) {
      ZipEntry found = sidecars.get(folder + candidate);
      if (found != null) {
        try (InputStream in = zip.getInputStream(found)) {
          return Optional.of(in.readNBytes((int) MAX_SIDECAR_BYTES));
        }
      }
    }
    return Optional.empty();
  }

  private static InputStream openMember(Path file, String member, Packing packing)
      throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    try {
      ZipEntry entry = zip.getEntry(member);
      if (entry == null) {
        throw new IOException("the archive no longer holds it");
      }
      long compressed = Math.max(0, entry.getCompressedSize());
      InputStream content = new BoundedStream(zip.getInputStream(entry), compressed);
      InputStream closing = new ClosingStream(content, zip);
      return packing == Packing.GZIP ? gunzip(closing, compressed) : closing;
    } catch (IOException | IllegalArgumentException e) {
      zip.close();
      throw e instanceof IOException io ? io : new IOException("the archive is damaged", e);
    }
  }

  private void unavailable(String location, String reason, String action) {
    sink.accept(new Unavailable(location, reason, action));
  }

  /// Closes the archive with the member.
  private static final class ClosingStream extends FilterInputStream {
    private final ZipFile zip;

    ClosingStream(InputStream content, ZipFile zip) {
      super(content);
      this.zip = zip;
    }

    @Override
    public void close() throws IOException {
      try {
        super.close();
      } finally {
        zip.close();
      }
    }
  }
}
