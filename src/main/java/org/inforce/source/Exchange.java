package org.inforce.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.CertificateException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.inforce.source.Attempt.Again;
import org.inforce.source.Attempt.Answered;
import org.inforce.source.Attempt.Moved;

/// One request and its answer, bounded in time and bytes.
final class Exchange {
  private final HttpClient client;
  private final InstantSource clock;
  private final String userAgent;

  Exchange(HttpClient client, InstantSource clock, String userAgent) {
    this.client = client;
    this.clock = clock;
    this.userAgent = userAgent;
  }

  /// Asks once. `asked` is the address before any redirect.
  Attempt attempt(URI asked, Ask ask, Manners manners) throws InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request(ask), BodyHandlers.limiting(BodyHandlers.ofByteArray(), manners.maxBytes()));
    try {
      HttpResponse<byte[]> response =
          answer.get(manners.timeout().toMillis(), TimeUnit.MILLISECONDS);
      return judged(asked, ask, response, manners);
    } catch (TimeoutException e) {
      answer.cancel(true);
      return new Again("did not answer within " + told(manners.timeout()), Optional.empty());
    } catch (ExecutionException e) {
      return failed(ask, Optional.ofNullable(e.getCause()).orElse(e), manners);
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw e;
    }
  }

  private HttpRequest request(Ask ask) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(ask.address())
            .header("User-Agent", userAgent)
            .header("Accept-Encoding", "gzip");
    ask.headers().forEach(request::header);
    ask.known()
        .flatMap(Ask.Validators::etag)
        .ifPresent(tag -> request.header("If-None-Match", tag));
    ask.known()
        .flatMap(Ask.Validators::lastModified)
        .ifPresent(moment -> request.header("If-Modified-Since", moment));
    return request.build();
  }

  private Attempt judged(URI asked, Ask ask, HttpResponse<byte[]> response, Manners manners) {
    int status = response.statusCode();
    if (status == 304) {
      return new Answered(new Fetched.Unchanged(asked));
    }
    if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
      return moved(ask, response);
    }
    if (status == 404 || status == 410) {
      return new Answered(new Fetched.Missing(asked, status));
    }
    if (status == 408 || status == 429 || status >= 500) {
      return new Again("answered with status " + status, retryAfter(response));
    }
    if (status == 401 || status == 403) {
      return failed(
          asked,
          "refuses the visit with status " + status,
          "check the token or key it asks for, or ask the publisher");
    }
    if (status < 200 || status >= 300) {
      return failed(asked, "answered with status " + status, "look at the address in a browser");
    }
    return content(asked, ask, response, manners);
  }

  private Attempt content(URI asked, Ask ask, HttpResponse<byte[]> response, Manners manners) {
    byte[] body;
    try {
      body = unpacked(response, manners);
    } catch (IOException e) {
      return new Again("sent a body that cannot be unpacked", Optional.empty());
    }
    Capture capture =
        new Capture(
            asked,
            response.uri(),
            clock.instant(),
            response.statusCode(),
            response.headers().map(),
            body);
    if (body.length == 0) {
      return new Again("answered with nothing", Optional.empty());
    }
    Optional<String> standin = Standin.of(capture);
    if (standin.isPresent()) {
      return failed(asked, standin.get(), "look at the address in a browser");
    }
    if (!ask.expected().fits(capture.mediaType())) {
      return failed(
          asked,
          "answered with " + capture.mediaType() + " where " + ask.expected() + " was expected",
          "look at the address in a browser");
    }
    return new Answered(new Fetched.Fresh(capture));
  }

  private static byte[] unpacked(HttpResponse<byte[]> response, Manners manners)
      throws IOException {
    byte[] body = response.body();
    String coding = response.headers().firstValue("content-encoding").orElse("identity");
    if (!coding.equalsIgnoreCase("gzip") || body.length == 0) {
      return body;
    }
    try (BoundedStream in =
        new BoundedStream(new GZIPInputStream(new ByteArrayInputStream(body)), body.length)) {
      byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, manners.maxBytes() + 1));
      if (content.length > manners.maxBytes()) {
        throw new IOException("unpacks to more than is taken");
      }
      return content;
    }
  }

  private static Attempt moved(Ask ask, HttpResponse<byte[]> response) {
    Optional<String> location = response.headers().firstValue("location");
    if (location.isEmpty()) {
      return failed(ask.address(), "sends elsewhere without saying where", "ask the publisher");
    }
    try {
      return new Moved(ask.address().resolve(location.get().strip()));
    } catch (IllegalArgumentException e) {
      return failed(ask.address(), "sends to what is no address", "ask the publisher");
    }
  }

  /// In seconds or as a moment (RFC 9110, section 10.2.3).
  private Optional<Duration> retryAfter(HttpResponse<byte[]> response) {
    return response
        .headers()
        .firstValue("retry-after")
        .flatMap(text -> {
          try {
            return text.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                : Optional.of(
                    Duration.between(
                        clock.instant(),
                        Instant.from(
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME))));
          } catch (DateTimeException e) {
            return Optional.empty();
          }
        });
  }

  private static Attempt failed(Ask ask, Throwable cause, Manners manners) {
    if (cause instanceof SSLException && isOfCertificate(cause)) {
      return failed(
          ask.address(),
          "has no valid certificate",
          "look at the address in a browser; nothing is taken unverified");
    }
    if (cause instanceof SSLException) {
      return new Again("cannot agree on encryption", Optional.empty());
    }
    if (cause instanceof ConnectException) {
      return new Again("cannot be reached", Optional.empty());
    }
    if (cause instanceof IOException && isTooLong(cause)) {
      return failed(
          ask.address(),
          "is longer than " + (manners.maxBytes() >> 20) + " MB",
          "raise max_size in sources.yaml if it should be taken");
    }
    return new Again("broke off its answer", Optional.empty());
  }

  /// A handshake that breaks off says nothing of the certificate, and may do better later.
  private static boolean isOfCertificate(Throwable cause) {
    return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
        .anyMatch(one -> one instanceof CertificateException);
  }

  private static boolean isTooLong(Throwable cause) {
    String message = cause.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("capacity");
  }

  private static Attempt failed(URI address, String reason, String action) {
    return new Answered(new Fetched.Failed(address, reason, action));
  }

  static String told(Duration duration) {
    long seconds = duration.toSeconds();
    return seconds < 120 ? seconds + " seconds" : duration.toMinutes() + " minutes";
  }
}
