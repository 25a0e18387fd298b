package org.inforce.taxonomy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a user's own table of values is: the file that the environment variable `INFORCE_TAXONOMY`
/// (or the property `inforce.taxonomy`) names, else `taxonomy.tsv` in the project's folder. It adds
/// to the shipped values; what was read before it changed is read anew by `inforce reanalyze`.
public final class UserTable {
  private static final String PROPERTY = "inforce.taxonomy";
  private static final String VARIABLE = "INFORCE_TAXONOMY";
  private static final String NAME = "taxonomy.tsv";

  private UserTable() {}

  /// The table, empty if there is none. A table that is named need not exist, and is then missed by
  /// whoever reads it.
  public static Optional<Path> find() {
    Optional<Path> named =
        Optional.ofNullable(System.getProperty(PROPERTY))
            .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
            .filter(name -> !name.isBlank())
            .map(Path::of);
    Path usual = Path.of(System.getProperty("inforce.home", "")).resolve(NAME);
    return named.or(() -> Optional.of(usual).filter(Files::isRegularFile));
  }
}
