package org.inforce.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.inforce.publisher.Certificates;
import org.inforce.source.Ask.Expected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom the fetcher believes: names that lead to public machines, and certificates that are valid.
class FetcherTrustTest {
  private static final Manners QUICK =
      new Manners(
          Duration.ZERO,
          Duration.ofSeconds(20),
          1 << 20,
          3,
          Duration.ofMillis(1),
          Duration.ofMillis(50));

  @TempDir private static Path folder;
  private static Certificates certificates;

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final List<HttpServer> servers = new ArrayList<>();

  @BeforeAll
  static void certify() throws IOException, InterruptedException {
    certificates = Certificates.in(folder);
  }

  @AfterEach
  void stop() {
    servers.forEach(server -> server.stop(0));
  }

  private Fetched ask(URI address, List<String> allowed, PublicAddresses.Names names, SSLContext of)
      throws InterruptedException {
    SourcesFile file =
        new SourcesFile("https://example.org/contact", QUICK, Map.of(), allowed, List.of());
    PublicAddresses addresses = new PublicAddresses(allowed, names);
    try (Fetcher fetcher = new Fetcher(file, "0.1", Clock.systemUTC(), addresses, of)) {
      return fetcher.fetch(Ask.program(address, Expected.ANY));
    }
  }

  private Fetched ask(URI address, SSLContext trust) throws InterruptedException {
    return ask(address, List.of("localhost"), InetAddress::getAllByName, trust);
  }

  /// Answers with each status in turn, and with the last from then on; `location` goes with each.
  private URI started(HttpServer server, String location, int... statuses) {
    server.createContext(
        "/",
        exchange -> {
          int status = statuses[Math.min(seen.size(), statuses.length - 1)];
          seen.add(exchange.getRequestURI().getPath());
          try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.getResponseHeaders().set("Location", location);
            byte[] body = "a statement".getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
    servers.add(server);
    String scheme = server instanceof HttpsServer ? "https" : "http";
    return URI.create(scheme + "://localhost:" + server.getAddress().getPort() + "/a");
  }

  private static HttpServer plain() throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @Test
  void readsWhatAValidCertificateVouchesFor()
      throws IOException, GeneralSecurityException, InterruptedException {
    URI address = started(certificates.server("good"), "", 200);
    assertThat(ask(address, certificates.trust())).isInstanceOf(Fetched.Fresh.class);
    assertThat(seen).containsExactly("/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"self-signed", "wrong-host", "expired"})
  void takesNothingUnderACertificateThatIsNotValid(String name)
      throws IOException, GeneralSecurityException, InterruptedException {
    URI address = started(certificates.server(name), "", 200);
    assertRefused(ask(address, certificates.trust()), "has no valid certificate");
  }

  @Test
  void takesNothingUnderTheCertificateOfAnAuthorityThatThePlatformDoesNotKnow()
      throws IOException, GeneralSecurityException, InterruptedException {
    URI address = started(certificates.server("good"), "", 200);
    assertRefused(ask(address, SSLContext.getDefault()), "has no valid certificate");
  }

  @Test
  void tellsAServerThatShowsNoCertificateFromOneThatMayNotBeBelieved()
      throws IOException, GeneralSecurityException, InterruptedException {
    HttpsServer server = certificates.server("good");
    server.setHttpsConfigurator(new HttpsConfigurator(certificates.trust()));
    URI address = started(server, "", 200);
    assertRefused(ask(address, certificates.trust()), "cannot agree on encryption");
  }

  private void assertRefused(Fetched fetched, String reason) {
    assertThat(((Fetched.Failed) fetched).reason()).isEqualTo(reason);
    assertThat(seen).as("nothing was asked of it").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          127.0.0.1               | leads to a machine that is not public
          8.8.8.8 127.0.0.1       | leads to a machine that is not public
          10.0.0.7                | leads to a machine that is not public
          169.254.169.254         | leads to a machine that is not public
          ::1                     | leads to a machine that is not public
          2606:4700::1111 fd00::1 | leads to a machine that is not public
          ''                      | has a host that cannot be found
          """)
  void isNotLedInwardByANameThatLooksPublic(String leadsTo, String reason)
      throws IOException, NoSuchAlgorithmException, InterruptedException {
    URI address = started(plain(), "", 200);
    assertRefused(
        ask(address, List.of(), name -> places(leadsTo), SSLContext.getDefault()), reason);
  }

  @Test
  void isNotLedInwardByARedirectToANameThatLooksPublic()
      throws IOException, NoSuchAlgorithmException, InterruptedException {
    URI address = started(plain(), "http://records.example.gov/secret", 302);
    Fetched fetched =
        ask(address, List.of("localhost"), name -> places("127.0.0.1"), SSLContext.getDefault());
    assertThat(((Fetched.Failed) fetched).reason())
        .isEqualTo("leads to a machine that is not public");
    assertThat(seen).containsExactly("/a");
  }

  @Test
  void looksAgainWhereANameLeadsBeforeEachAttempt()
      throws IOException, NoSuchAlgorithmException, InterruptedException {
    URI address = started(plain(), "", 503, 200);
    PublicAddresses.Names turning = name -> places(seen.isEmpty() ? "8.8.8.8" : "127.0.0.1");
    Fetched fetched = ask(address, List.of(), turning, SSLContext.getDefault());
    assertThat(((Fetched.Failed) fetched).reason())
        .isEqualTo("leads to a machine that is not public");
    assertThat(seen).as("the second attempt was not made").containsExactly("/a");
  }

  private static InetAddress[] places(String addresses) throws UnknownHostException {
    if (addresses.isEmpty()) {
      throw new UnknownHostException("no such host");
    }
    List<InetAddress> places = new ArrayList<>();
    for (String address : addresses.split(" ")) {
      places.add(InetAddress.getByName(address));
    }
    return places.toArray(InetAddress[]::new);
  }
}
