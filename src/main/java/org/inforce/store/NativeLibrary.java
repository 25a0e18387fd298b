package org.inforce.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/// Spares each start the unpacking of SQLite's native library: it is unpacked once into the folder
/// that the launcher names, under the library's version, and loaded from there. Without that folder
/// SQLite unpacks it itself, every time.
final class NativeLibrary {
  /// The system property by which the launcher names the folder.
  static final String FOLDER = "inforce.native";

  private NativeLibrary() {}

  static void prepare() {
    String folder = System.getProperty(FOLDER);
    if (folder == null || System.getProperty("org.sqlite.lib.path") != null) {
      return;
    }
    String name = LibraryLoaderUtil.getNativeLibName();
    Path home =
        Path.of(folder)
            .resolve("sqlite-" + SQLiteJDBCLoader.getVersion())
            .resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
    try {
      if (!Files.exists(home.resolve(name))) {
        unpack(home, name);
      }
      System.setProperty("org.sqlite.lib.path", home.toString());
      System.setProperty("org.sqlite.lib.name", name);
    } catch (IOException e) {
      // The folder cannot be written: SQLite unpacks its library elsewhere.
      System.getLogger(NativeLibrary.class.getName())
          .log(System.Logger.Level.DEBUG, "cannot unpack into {0}", home);
    }
  }

  private static void unpack(Path home, String name) throws IOException {
    String resource =
        "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
    try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no " + resource);
      }
      Files.createDirectories(home);
      Path part = Files.createTempFile(home, name, ".part");
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, home.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
