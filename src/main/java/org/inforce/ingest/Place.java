package org.inforce.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.inforce.source.SourceDocument;

/// The key under which the store remembers where bytes came from.
final class Place {
  private Place() {}

  /// The address, or the absolute path with the members of archives as they are.
  static String of(SourceDocument source) {
    return source.url().orElseGet(() -> absolute(source.location()));
  }

  static String absolute(String location) {
    if (location.startsWith("https://") || location.startsWith("http://")) {
      return location;
    }
    int bang = location.indexOf('!');
    String file = bang < 0 ? location : location.substring(0, bang);
    String member = bang < 0 ? "" : location.substring(bang);
    try {
      return Path.of(file).toAbsolutePath().normalize() + member;
    } catch (InvalidPathException e) {
      return location;
    }
  }
}
