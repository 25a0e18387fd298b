package org.inforce.alert;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A real mail server and a real receiver of webhooks, and what came to them.
public final class Mailroom implements AutoCloseable {
  public static final String SITE = "https://inforce.example.org";
  public static final String SECRET = "s3cret";

  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final HttpServer receiver;
  private final List<Post> posts = new CopyOnWriteArrayList<>();
  private volatile int status = 204;

  /// What the receiver got: headers and body.
  public record Post(Map<String, List<String>> headers, String body) {
    public String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  public Mailroom() {
    mail.start();
    try {
      receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    receiver.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String body =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            posts.add(new Post(Map.copyOf(exchange.getRequestHeaders()), body));
            exchange.sendResponseHeaders(status, -1);
          }
        });
    receiver.start();
  }

  /// The settings under which messages come here.
  public ChannelSettings settings() {
    return new ChannelSettings(
        SITE,
        Optional.of(URI.create("smtp://127.0.0.1:" + mail.getSmtp().getPort())),
        "inforce@example.org",
        Optional.of(SECRET));
  }

  /// Where webhooks are received.
  public String hook() {
    return "http://localhost:" + receiver.getAddress().getPort() + "/hook";
  }

  /// What the receiver answers from now on.
  public void answer(int newStatus) {
    status = newStatus;
  }

  public List<Post> posts() {
    return posts;
  }

  public List<MimeMessage> mails() {
    return List.of(mail.getReceivedMessages());
  }

  /// The text of a mail (0) or its HTML (1).
  public static String part(MimeMessage message, int number) {
    try {
      return ((MimeMultipart) message.getContent()).getBodyPart(number).getContent().toString();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    mail.stop();
    receiver.stop(0);
  }
}
