package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the help page tells people to type, typed.
class HelpExamplesTest {
  @TempDir private static Path folder;
  private static Library library;

  @BeforeAll
  static void fill() throws Exception {
    library = Library.of(folder, Library.sample());
    Path dated = folder.resolve("dated.txt");
    Files.writeString(
        dated, "The Agency must report to the Secretary under 8 U.S.C. 1360(b) by March 1, 2026.");
    library.add(dated);
  }

  @AfterAll
  static void close() throws Exception {
    library.close();
  }

  static List<String> examples() {
    return Jsoup.parse(SaidWords.text(Path.of("web/templates/help.jte")))
        .select("code.example")
        .stream()
        .map(Element::text)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isReadWithoutComplaintAndFindsSomething(String query) throws Exception {
    String address = "/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    JsonNode result = JsonMapper.shared().readTree(library.get(address).body());
    assertThat(result.path("problems")).isEmpty();
    assertThat(result.path("count").asInt()).isPositive();
  }

  @Test
  void everyFieldOfTheLanguageHasAnExample() {
    String fields =
        "cite authority role bearer modality status scope court docket agency type deadline"
            + " effective published year source title text";
    assertThat(Stream.of(fields.split(" ")))
        .allSatisfy(field ->
            assertThat(String.join(" ", examples()).toLowerCase(Locale.ROOT))
                .contains(field + ":"));
  }
}
