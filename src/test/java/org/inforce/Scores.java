package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Keeps `corpus/SCORES.md` true: every suite recomputes its section, and the build fails when the
/// file says something else. `-Dscores.update=true` writes the section anew and ends red, so that
/// nobody does it unawares.
public final class Scores {
  private static final Path FILE = Path.of("corpus/SCORES.md");
  private static final Path SHARED = Path.of("../shared");

  private Scores() {}

  /// A path under the shared corpus; where that folder is absent the calling test is skipped with
  /// one visible line.
  public static Path shared(String path) {
    if (!Files.isDirectory(SHARED)) {
      System.out.println("skipped: " + SHARED + " is not here, so nothing is scored against it");
      Assumptions.abort(SHARED + " is absent");
    }
    return SHARED.resolve(path);
  }

  /// Compares one section with the file. `section` names it (`citations`), `markdown` is all that
  /// stands under its heading.
  public static void check(String section, String markdown) throws IOException {
    String all = Files.exists(FILE) ? Files.readString(FILE) : "# Scores\n";
    String start = "<!-- " + section + " -->\n";
    String end = "<!-- end " + section + " -->\n";
    String wanted = start + markdown.strip() + "\n" + end;
    int from = all.indexOf(start);
    int to = all.indexOf(end);
    String held = from < 0 || to < 0 ? "" : all.substring(from, to + end.length());
    if (Boolean.getBoolean("scores.update") && !held.equals(wanted)) {
      if (System.getenv("CI") != null) {
        fail("scores are not rewritten in CI");
      }
      String updated = held.isEmpty() ? all + "\n" + wanted : all.replace(held, wanted);
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, updated);
      fail(FILE + " was rewritten, section " + section + ": review the difference");
    }
    assertThat(held)
        .as("run: mvn test -Dscores.update=true, then review corpus/SCORES.md")
        .isEqualTo(wanted);
  }
}
