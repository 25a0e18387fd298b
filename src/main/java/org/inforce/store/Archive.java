package org.inforce.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.inforce.store.StoreException.Problem;

/// A whole store in one `.zip`: the database as of one moment, and a manifest with its digest. Both
/// ends verify it.
final class Archive {
  private static final String MANIFEST = "manifest.json";

  private Archive() {}

  static void backup(Data database, Path archive) {
    Path target = archive.toAbsolutePath();
    Path copy = target.resolveSibling(target.getFileName() + ".db.part");
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(copy);
      database.copyTo(copy);
      write(copy, part);
      verify(part, copy);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failed("the backup " + archive + " cannot be written", e);
    } finally {
      delete(copy);
      delete(part);
    }
  }

  private static void write(Path copy, Path part) throws IOException {
    MessageDigest digest = sha256();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
      zip.putNextEntry(new ZipEntry(Database.FILE));
      OutputStream out = new DigestOutputStream(zip, digest);
      Files.copy(copy, out);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry(MANIFEST));
      String manifest =
          new Fields()
              .put("format", "inforce-backup-1")
              .put("sha256", HexFormat.of().formatHex(digest.digest()))
              .put("bytes", Files.size(copy))
              .json();
      zip.write(manifest.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  /// Unpacks the database to `copy` and compares its digest with the manifest's.
  private static void verify(Path archive, Path copy) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      ZipEntry manifest = zip.getEntry(MANIFEST);
      ZipEntry database = zip.getEntry(Database.FILE);
      if (manifest == null || database == null) {
        throw new StoreException(Problem.DAMAGED, archive + " is no backup of a store");
      }
      Fields told = manifest(zip, manifest);
      MessageDigest digest = sha256();
      try (InputStream in = new DigestInputStream(zip.getInputStream(database), digest)) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      if (!HexFormat.of().formatHex(digest.digest()).equals(told.text("sha256"))) {
        throw new StoreException(
            Problem.DAMAGED, "the backup " + archive + " is damaged: use another one");
      }
    } catch (java.util.zip.ZipException e) {
      throw new StoreException(
          Problem.DAMAGED, "the backup " + archive + " is damaged: use another one", e);
    }
  }

  private static Fields manifest(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return Fields.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static void restore(Path archive, Path directory) {
    Path target = directory.resolve(Database.FILE);
    Path part = directory.resolve(Database.FILE + ".part");
    if (Files.exists(target)) {
      throw new StoreException(
          Problem.FAILED,
          directory + " holds a store already: name an empty directory with --data");
    }
    if (!Files.isRegularFile(archive)) {
      throw new StoreException(Problem.FAILED, archive + " does not exist: check the path");
    }
    try {
      Files.createDirectories(directory);
      verify(archive, part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failed("the backup " + archive + " cannot be restored into " + directory, e);
    } finally {
      delete(part);
    }
    examine(directory);
  }

  private static void examine(Path directory) {
    try (SqliteStore restored = SqliteStore.open(directory)) {
      List<Flaw> flaws = restored.examine();
      if (!flaws.isEmpty()) {
        throw new StoreException(
            Problem.DAMAGED,
            "the restored store has "
                + flaws.size()
                + " flaws, the first: "
                + flaws.getFirst().subject()
                + " "
                + flaws.getFirst().problem());
      }
    }
  }

  private static StoreException failed(String what, IOException e) {
    return new StoreException(
        Problem.FAILED, what + ": " + e.getMessage() + "; check free space and permissions", e);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
