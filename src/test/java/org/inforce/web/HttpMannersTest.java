package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What HTTP asks of a server, over real connections: methods, types, errors, names.
class HttpMannersTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Library library;

  @BeforeAll
  static void open(@TempDir Path directory) throws Exception {
    Path notice =
        Files.writeString(
            directory.resolve("notice.txt"),
            "The Agency must report to the Secretary under 8 U.S.C. 1360(b) by March 1, 2026.");
    library =
        Library.of(
            directory,
            WebSettings.standard()
                .at("127.0.0.1", 0)
                .withToken("open sesame")
                .named(Set.of("Law.Example ")),
            notice);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(library.base() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/documents/nowhere",
        "/obligations.csv",
        "/api/v1/obligations",
        "/api/v1/status",
        "/api/v1/obligations/none"
      })
  void aHeadIsAnsweredAsItsGetWouldBe(String path) throws Exception {
    HttpResponse<String> whole = send(to(path));
    HttpResponse<String> head = send(to(path).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(whole.statusCode());
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"Content-Type", "ETag", "Cache-Control", "Vary"}) {
      assertThat(header(head, name)).as(name).isEqualTo(header(whole, name));
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          DELETE,  /api/v1/search,      'GET, HEAD'
          PUT,     /api/v1/watches,     'GET, HEAD, POST'
          OPTIONS, /api/v1/status,      'GET, HEAD'
          GET,     /api/v1/rulings,     POST
          TRACE,   /,                   'GET, HEAD'
          PUT,     /cite-check,         'GET, HEAD, POST'
          """)
  void aMethodThatIsNotTakenIsToldWhichAre(String method, String path, String allowed)
      throws Exception {
    String answer = raw("%s %s HTTP/1.1\r\nHost: localhost\r\n".formatted(method, path));
    assertThat(answer).startsWith("HTTP/1.1 405 ").contains("\r\nAllow: " + allowed + "\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json                   | 200
          */*                                | 200
          text/html, application/*;q=0.5     | 200
          application/xml                    | 406
          text/html                          | 406
          application/json;q=0               | 406
          """)
  void whoTakesNoJsonIsToldThereIsNothingElse(String taken, int status) throws Exception {
    HttpResponse<String> answer = send(to("/api/v1/obligations").header("Accept", taken));
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/reviews         | text/plain                        | 415
          /api/v1/reviews         | application/xml                   | 415
          /api/v1/reviews         | application/json                  | 400
          # what curl says when it is not told
          /api/v1/reviews         | application/x-www-form-urlencoded | 400
          /api/v1/watches         | text/csv                          | 415
          /api/v1/citation-lookup | application/xml                   | 415
          /api/v1/citation-lookup | image/png                         | 415
          /api/v1/citation-lookup | text/plain; charset=utf-8         | 200
          /api/v1/citation-lookup | application/octet-stream          | 200
          """)
  void aBodyOfAnotherTypeIsTurnedAwayForItsType(String path, String type, int status)
      throws Exception {
    HttpResponse<String> answer =
        send(
            to(path)
                .header("Authorization", "Bearer open sesame")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("See 8 U.S.C. 1373.")));
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status != 200) {
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
      JsonNode problem = JsonMapper.shared().readTree(answer.body());
      assertThat(problem.path("status").asInt()).isEqualTo(status);
      assertThat(problem.path("instance").asString()).isEqualTo(path);
      assertThat(problem.path("title").asString()).isNotBlank();
      assertThat(problem.path("detail").asString()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/search?q=%ZZ", "/search?q=50%", "/obligations.csv?bearer=%f"})
  void aParameterWithABrokenEscapeIsNotPassedOver(String path) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400 ").contains("%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /documents/%00 HTTP/1.1\r\nHost: localhost\r\n",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n",
        "GET / HTTP/1.1\r\nNo colon\r\nHost: localhost\r\n",
        "nonsense\r\n"
      })
  void whatIsNoRequestGetsAProblemWithEveryHeader(String request) throws Exception {
    assertThat(raw(request))
        .startsWith("HTTP/1.1 400 ")
        .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
        .contains("Referrer-Policy: same-origin", "application/problem+json", "\"status\":400")
        .doesNotContain("Jetty", "passwd", "Server:");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          localhost,          200
          localhost:7070,     200
          127.0.0.1:80,       200
          [::1]:7070,         200
          LAW.example:443,    200
          evil.example,       421
          127.0.0.1.nip.io,   421
          localhost.evil.net, 421
          """)
  void aNameThatIsNotItsOwnIsAnotherServers(String host, int status) throws Exception {
    assertThat(raw("GET /readyz HTTP/1.1\r\nHost: " + host + "\r\n"))
        .startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void anAnswerIsPackedForWhoeverUnpacksIt() throws Exception {
    HttpResponse<byte[]> packed =
        CLIENT.send(
            to("/api/v1/openapi.json").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray());
    HttpResponse<String> plain = send(to("/api/v1/openapi.json"));
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "Vary")).contains("Accept-Encoding");
    assertThat(header(packed, "ETag")).isEqualTo(header(plain, "ETag")).startsWith("W/");
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
    }
    assertThat(packed.body().length).isLessThan(plain.body().length() / 3);
  }

  /// The server's answer to exactly these lines.
  private static String raw(String lines) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", URI.create(library.base()).getPort())) {
      String request = lines + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
