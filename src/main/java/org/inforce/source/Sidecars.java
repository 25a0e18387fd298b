package org.inforce.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How files and the sidecars beside them are named: `NAME.meta.json` speaks for `NAME.EXT`, and so
/// for `NAME.EXT.gz`.
final class Sidecars {
  private static final String SUFFIX = ".meta.json";

  private Sidecars() {}

  static boolean isSidecar(String name) {
    return name.length() > SUFFIX.length() && name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }

  /// The names a sidecar of the file `name` may have, the most exact first.
  static List<String> namesFor(String name) {
    List<String> names = new ArrayList<>();
    String stem = name;
    names.add(stem + SUFFIX);
    int dot = stem.lastIndexOf('.');
    for (int i = 0; i < 2 && dot > 0; i++) {
      stem = stem.substring(0, dot);
      names.add(stem + SUFFIX);
      dot = stem.lastIndexOf('.');
    }
    return names;
  }
}
