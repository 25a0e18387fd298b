package org.inforce.publisher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.inforce.source.Digest;

/// A publisher's server: pages by path, conditional answers by entity tag, a robots.txt, and a
/// fault when told.
public class Publisher implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, Answer> pages = new ConcurrentHashMap<>();
  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  public Publisher() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::exchange);
    server.start();
    put("/robots.txt", Answer.of("text/plain", "User-agent: *\nAllow: /\n"));
  }

  /// `http://localhost:PORT`
  public final String base() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public final void put(String path, Answer answer) {
    pages.put(path, answer);
  }

  public final void remove(String path) {
    pages.remove(path);
  }

  /// Everything under `prefix` fails from now on.
  public final void fail(String prefix, Fault fault) {
    faults.put(prefix, fault);
  }

  /// Nothing fails any more.
  public final void recover() {
    faults.clear();
  }

  /// `GET /path?query -> 200`, in order.
  public final List<String> requests() {
    return List.copyOf(requests);
  }

  public final void forgetRequests() {
    requests.clear();
  }

  /// The answer to a request; a publisher with an interface of its own gives more.
  protected Answer answer(URI address, Map<String, List<String>> headers) {
    return Optional.ofNullable(pages.get(address.getPath())).orElse(Answer.status(404));
  }

  private void exchange(HttpExchange exchange) throws IOException {
    URI address = exchange.getRequestURI();
    try (exchange) {
      Optional<Fault> fault = faultAt(address.getPath());
      if (fault.isPresent()) {
        requests.add("GET " + address + " -> " + fault.get());
        fail(exchange, fault.get());
        return;
      }
      Answer answer = answer(address, Map.copyOf(exchange.getRequestHeaders()));
      String tag = "\"" + Digest.sha256(answer.body()).substring(0, 16) + "\"";
      boolean isKnown =
          answer.status() == 200
              && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
      requests.add("GET " + address + " -> " + (isKnown ? 304 : answer.status()));
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.getResponseHeaders().set("ETag", tag);
      send(exchange, isKnown ? 304 : answer.status(), isKnown ? new byte[0] : answer.body());
    }
  }

  private Optional<Fault> faultAt(String path) {
    return faults.entrySet().stream()
        .filter(entry -> path.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  private void fail(HttpExchange exchange, Fault fault) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    switch (fault) {
      case TOO_MANY_REQUESTS -> {
        exchange.getResponseHeaders().set("Retry-After", "86400");
        send(exchange, 429, text("slow down"));
      }
      case SERVER_ERROR -> send(exchange, 500, text("out of order"));
      case TRUNCATED_BODY -> {
        exchange.sendResponseHeaders(200, 10_000);
        exchange.getResponseBody().write(text("<html><body><p>The beginning"));
        exchange.getResponseBody().flush();
      }
      case SLOW_BODY -> {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(text("<html>"));
        exchange.getResponseBody().flush();
        hang();
      }
      case WRONG_CONTENT_TYPE -> {
        exchange.getResponseHeaders().set("Content-Type", "image/png");
        send(exchange, 200, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
      }
      case SOFT_NOT_FOUND ->
          send(exchange, 200, text("<html><title>Page not found</title><p>Sorry.</p></html>"));
      case CAPTCHA ->
          send(exchange, 200, text("<html><title>Just a moment...</title><p>Check</p></html>"));
      case EMPTY_BODY -> send(exchange, 200, new byte[0]);
    }
  }

  private void hang() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
