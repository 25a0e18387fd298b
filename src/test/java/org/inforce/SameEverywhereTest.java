package org.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a document says does not depend on the machine that reads it.
class SameEverywhereTest {
  private static final List<String> FILES =
      List.of(
          "fr-xml/gpo/2024-02-12/2024-02751.xml",
          "fr-xml/uslm/2018-02-07/2018-02412.xml",
          "statutes/8_1373.xml",
          "press/mn-ag/_Office_Communications_2019_08_22_ExpeditedRemoval.html",
          "press/mn-ag/mn_ag_rss.xml",
          "orders/opinions-json/177519.json",
          "orders/pdf/doctor_ca9_19.pdf",
          "dockets/docket_history_reports/dcd_190182.html",
          "case-study");

  @Test
  void analyzesTheSameByteForByteInEveryPlace(@TempDir Path folder) throws Exception {
    Path lines = folder.resolve("files.jsonl");
    Files.write(lines, requests(Scores.shared("corpus").toAbsolutePath().normalize()));
    byte[] here = analyzed(lines, folder.resolve("here"), "en", "US", "UTC", "UTF-8");
    assertThat(new String(here, StandardCharsets.UTF_8).lines())
        .hasSizeGreaterThan(10)
        .allSatisfy(line -> assertThat(line).contains("\"text\":\""));
    byte[] elsewhere =
        analyzed(lines, folder.resolve("there"), "ar", "EG", "Pacific/Kiritimati", "UTF-16");
    assertThat(new String(elsewhere, StandardCharsets.UTF_8))
        .isEqualTo(new String(here, StandardCharsets.UTF_8));
    assertThat(elsewhere).isEqualTo(here);
  }

  private static List<String> requests(Path corpus) throws IOException {
    List<String> requests = new ArrayList<>();
    for (String name : FILES) {
      try (var files = Files.walk(corpus.resolve(name))) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> !file.toString().endsWith(".meta.json"))
            .sorted()
            .forEach(file ->
                requests.add(
                    "{\"id\":\"%s\",\"path\":\"%s\"}".formatted(corpus.relativize(file), file)));
      }
    }
    return requests;
  }

  private static byte[] analyzed(
      Path lines, Path output, String language, String country, String zone, String encoding)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=" + zone,
            "-Dfile.encoding=" + encoding,
            "-Dstdout.encoding=" + (encoding.startsWith("UTF-16") ? "US-ASCII" : encoding),
            "-classpath",
            System.getProperty("java.class.path"),
            "org.inforce.Main",
            "analyze",
            "--lines",
            lines.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return Files.readAllBytes(output);
  }
}
