package org.inforce.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How the pages are served. Without `token` nobody can write through the web. Port 0 takes any
/// free one. Publishers post to an address that holds `webhookSecret`; without it there is none.
/// `names` are the host names it goes by besides this machine's own, in lower case. `clock` tells
/// the reader's present day.
public record WebSettings(
    String host,
    int port,
    Optional<String> token,
    Optional<String> webhookSecret,
    Set<String> names,
    Clock clock) {
  public WebSettings {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(clock, "clock");
    names =
        names.stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port lies in 0..65535, was " + port);
    }
    token = token.filter(secret -> !secret.isBlank());
    webhookSecret = webhookSecret.filter(secret -> !secret.isBlank());
  }

  /// Nobody posts what happened.
  public WebSettings(String host, int port, Optional<String> token, Clock clock) {
    this(host, port, token, Optional.empty(), Set.of(), clock);
  }

  /// This machine only, at the usual port, read-only.
  public static WebSettings standard() {
    return new WebSettings("127.0.0.1", 7070, Optional.empty(), Clock.systemDefaultZone());
  }

  public WebSettings at(String newHost, int newPort) {
    return new WebSettings(newHost, newPort, token, webhookSecret, names, clock);
  }

  public WebSettings withToken(String secret) {
    return new WebSettings(host, port, Optional.of(secret), webhookSecret, names, clock);
  }

  public WebSettings withClock(Clock other) {
    return new WebSettings(host, port, token, webhookSecret, names, other);
  }

  public WebSettings withWebhookSecret(String secret) {
    return new WebSettings(host, port, token, Optional.of(secret), names, clock);
  }

  public WebSettings named(Set<String> hosts) {
    return new WebSettings(host, port, token, webhookSecret, hosts, clock);
  }
}
