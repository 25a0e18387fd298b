package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file is laid out by google-java-format. `mvn test -Dtest=LayoutTest
/// -Dlayout.write=true` does it.
class LayoutTest {
  @Test
  void everySourceIsFormatted() throws Exception {
    List<Path> odd = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      String formatted = new Formatter().formatSourceAndFixImports(text);
      if (!formatted.equals(text)) {
        odd.add(source);
        if (Boolean.getBoolean("layout.write")) {
          Files.writeString(source, formatted);
        }
      }
    }
    assertThat(odd).as("run: mvn test -Dtest=LayoutTest -Dlayout.write=true").isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
