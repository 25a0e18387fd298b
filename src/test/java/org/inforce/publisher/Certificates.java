package org.inforce.publisher;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// Certificates of every sort, made anew by the `keytool` of this Java, and servers that show them.
public final class Certificates {
  private static final String AUTHORITY = "authority";
  private static final String SECRET = "only for tests";
  private static final String LOCAL = "SAN=dns:localhost,ip:127.0.0.1";
  private static final List<String> SIGNED = List.of("-signer", AUTHORITY);

  private final Path file;

  private Certificates(Path file) {
    this.file = file;
  }

  /// Made in `folder`: one of an authority of its own (`good`), the same for `wrong-host` and
  /// `expired`, and one that nobody vouches for (`self-signed`).
  public static Certificates in(Path folder) throws IOException, InterruptedException {
    Certificates all = new Certificates(folder.resolve("keys.p12"));
    all.make(AUTHORITY, "-2d", "bc:c", List.of());
    all.make("good", "-2d", LOCAL, SIGNED);
    all.make("wrong-host", "-2d", "SAN=dns:other.example", SIGNED);
    all.make("expired", "-20d", LOCAL, SIGNED);
    all.make("self-signed", "-2d", LOCAL, List.of());
    return all;
  }

  private void make(String name, String from, String extension, List<String> more)
      throws IOException, InterruptedException {
    Path program = Path.of(System.getProperty("java.home"), "bin", "keytool");
    List<String> command = new ArrayList<>(List.of(program.toString(), "-genkeypair"));
    command.addAll(List.of("-alias", name, "-dname", "CN=" + name, "-keyalg", "EC"));
    command.addAll(List.of("-startdate", from, "-validity", "10", "-ext", extension));
    command.addAll(List.of("-keystore", file.toString(), "-storepass", SECRET));
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1"));
    command.addAll(more);
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes());
    if (keytool.waitFor() != 0) {
      throw new IOException("keytool: " + said);
    }
  }

  /// A server on this machine that shows the certificate of a name. It is not started.
  public HttpsServer server(String name) throws IOException, GeneralSecurityException {
    KeyStore one = empty();
    KeyStore all = all();
    char[] secret = SECRET.toCharArray();
    one.setKeyEntry(name, all.getKey(name, secret), secret, all.getCertificateChain(name));
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(one, secret);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return server;
  }

  /// Trusts the authority made here and no other.
  public SSLContext trust() throws IOException, GeneralSecurityException {
    KeyStore trusted = empty();
    trusted.setCertificateEntry(AUTHORITY, all().getCertificate(AUTHORITY));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private KeyStore all() throws IOException, GeneralSecurityException {
    KeyStore all = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      all.load(in, SECRET.toCharArray());
    }
    return all;
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    KeyStore none = KeyStore.getInstance("PKCS12");
    none.load(null, null);
    return none;
  }
}
