package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a first visit costs, and in which language it is answered.
class FirstPageTest {
  private static final int BUDGET = 120 * 1024;
  private static final Pattern LOADED =
      Pattern.compile("(?:src|rel=\"stylesheet\" href|rel=\"icon\" href)=\"(/[^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Library library;

  @BeforeAll
  static void fill(@TempDir Path directory) throws Exception {
    library = Library.of(directory, Library.sample());
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @Test
  void theFirstPageWithAllItLoadsIsUnder120KilobytesCompressed() throws Exception {
    String page = new String(get("/").body(), StandardCharsets.UTF_8);
    List<String> loaded = LOADED.matcher(page).results().map(found -> found.group(1)).toList();
    assertThat(loaded).hasSize(3);
    long bytes = get("/", "Accept-Encoding", "gzip").body().length;
    for (String path : loaded) {
      bytes += get(path, "Accept-Encoding", "gzip").body().length;
    }
    assertThat(bytes).isLessThan(BUDGET);
  }

  @Test
  void nothingBlocksThePageOrShiftsIt() throws Exception {
    String page = new String(get("/").body(), StandardCharsets.UTF_8);
    assertThat(Pattern.compile("<script[^>]*>").matcher(page).results().map(MatchResult::group))
        .hasSize(1)
        .allMatch(script -> script.contains(" defer"));
    assertThat(page).doesNotContain("<img", "<iframe", "@font-face", "@import");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /         |                        |                 | en
          /         |                        | es              | es
          /         |                        | fr, es-MX;q=0.8 | es
          /         |                        | en-GB, es;q=0.9 | en
          /         |                        | fr              | en
          /         |                        | ;;;q=x          | en
          /         | inforce_lang=es        | en              | es
          /         | inforce_lang=<script>  | en              | en
          /?lang=es | inforce_lang=en        | en              | es
          /?lang=en | inforce_lang=es        | es              | en
          /?lang=xx |                        | es              | es
          /nowhere  |                        | es              | es
          """)
  void theAddressThenTheCookieThenTheBrowserChooseTheLanguage(
      String path, String cookie, String accepted, String language) throws Exception {
    HttpResponse<byte[]> page =
        get(
            path,
            "Cookie",
            cookie == null ? "none=1" : cookie,
            "Accept-Language",
            accepted == null ? "" : accepted);
    assertThat(new String(page.body(), StandardCharsets.UTF_8))
        .contains("<html lang=\"" + language + "\">");
    assertThat(page.headers().firstValue("Content-Language")).contains(language);
    assertThat(page.headers().firstValue("Vary").orElse("")).contains("Accept-Language", "Cookie");
    assertThat(page.headers().allValues("Set-Cookie").stream())
        .filteredOn(set -> set.startsWith("inforce_lang="))
        .hasSize(path.matches(".*lang=(en|es)") ? 1 : 0);
  }

  @Test
  void languagesDoNotShareATag() throws Exception {
    assertThat(get("/help?lang=es").headers().firstValue("ETag"))
        .isPresent()
        .isNotEqualTo(get("/help?lang=en").headers().firstValue("ETag"));
  }

  @Test
  void programsAreAnsweredInEnglish() throws Exception {
    HttpResponse<byte[]> problem = get("/api/v1/documents/none", "Accept-Language", "es");
    assertThat(new String(problem.body(), StandardCharsets.UTF_8))
        .contains("\"title\":\"Not found\"");
    HttpResponse<byte[]> feed = get("/measures.csv?lang=es");
    assertThat(new String(feed.body(), StandardCharsets.UTF_8)).startsWith("id,title");
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(library.base() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
