package org.inforce.source;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.inforce.source.Attempt.Again;
import org.inforce.source.Attempt.Answered;
import org.inforce.source.Attempt.Moved;

/// Asks publishers for what is at an address, with manners: one request at a time to each host and
/// a pause between two, conditional requests, robots.txt, `Retry-After`, pauses that grow, bounded
/// times, sizes and redirects, only public machines, certificates verified, and a name with a
/// contact. Safe for use by many threads.
public final class Fetcher implements AutoCloseable {
  private static final int MAX_REDIRECTS = 5;
  private static final String PRODUCT = "inforce";

  private final SourcesFile file;
  private final PublicAddresses addresses;
  private final HostTurns turns = new HostTurns();
  private final Robots robots = new Robots(PRODUCT);
  private final HttpClient client;
  private final Exchange exchange;

  /// `version` is the program's own, for the User-Agent; `clock` says when answers came.
  public Fetcher(SourcesFile file, String version, InstantSource clock) {
    this(file, version, clock, new PublicAddresses(file.allowed()), trustOfThePlatform());
  }

  /// The same with other ways to look up names and to verify certificates.
  Fetcher(
      SourcesFile file,
      String version,
      InstantSource clock,
      PublicAddresses addresses,
      SSLContext trust) {
    this.file = file;
    this.addresses = addresses;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(30))
            .sslContext(trust)
            .build();
    this.exchange =
        new Exchange(client, clock, PRODUCT + "/" + version + " (+" + file.contact() + ")");
  }

  /// The authorities that Java knows, or those of `javax.net.ssl.trustStore`.
  private static SSLContext trustOfThePlatform() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java cannot verify certificates", e);
    }
  }

  /// What is at an address. Never throws for what a publisher does.
  ///
  /// @throws InterruptedException if the run is given up
  public Fetched fetch(Ask ask) throws InterruptedException {
    Ask next = ask;
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      Optional<Fetched> objection = objection(ask.address(), next);
      if (objection.isPresent()) {
        return objection.get();
      }
      switch (persistent(ask.address(), next)) {
        case Answered(Fetched fetched) -> {
          return fetched;
        }
        case Again(String reason, Optional<Duration> pause) -> {
          return new Fetched.Failed(
              ask.address(),
              reason
                  + pause
                      .map(asked -> ", and asks to be left alone for " + Exchange.told(asked))
                      .orElse(""),
              "it is asked again with the next run");
        }
        case Moved(URI address) -> {
          if (next.address().getScheme().equals("https") && !"https".equals(address.getScheme())) {
            return new Fetched.Failed(
                ask.address(), "sends to an address without encryption", "ask the publisher");
          }
          next = elsewhere(next, address);
        }
      }
    }
    return new Fetched.Failed(
        ask.address(), "sends on more than " + MAX_REDIRECTS + " times", "ask the publisher");
  }

  /// Headers such as tokens are for the host that was meant, and for no other.
  private static Ask elsewhere(Ask ask, URI address) {
    boolean isSameHost = ask.address().getAuthority().equals(address.getAuthority());
    return isSameHost ? ask.at(address) : ask.at(address).with(java.util.Map.of());
  }

  private Optional<Fetched> objection(URI asked, Ask ask) throws InterruptedException {
    Optional<Fetched> whereTo = notPublic(asked, ask);
    if (whereTo.isPresent()) {
      return whereTo;
    }
    return ask.isProgram()
        ? Optional.empty()
        : robots
            .objection(ask.address(), this::robotsFile)
            .map(reason ->
                new Fetched.Failed(asked, reason, "ask the publisher, or watch another address"));
  }

  private Optional<Fetched> notPublic(URI asked, Ask ask) {
    return addresses
        .objection(ask.address())
        .map(reason ->
            new Fetched.Failed(
                asked,
                reason,
                "name the host under allow_private_hosts in sources.yaml if it should be visited"));
  }

  private Fetched robotsFile(URI address) {
    try {
      return fetch(Ask.program(address, Ask.Expected.ANY));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Fetched.Failed(address, "the run was given up", "run it again");
    }
  }

  /// Asks until there is an answer or patience ends.
  private Attempt persistent(URI asked, Ask ask) throws InterruptedException {
    Manners manners = file.hosts().getOrDefault(ask.address().getHost(), file.manners());
    try {
      return Failsafe.with(policy(manners))
          .get(() ->
              turns.take(
                  ask.address().getAuthority(), manners.delay(), () -> once(asked, ask, manners)));
    } catch (FailsafeException e) {
      if (e.getCause() instanceof InterruptedException interruption) {
        throw interruption;
      }
      throw e;
    }
  }

  /// Looks again where the name leads, since pauses may be longer than the platform keeps that.
  private Attempt once(URI asked, Ask ask, Manners manners) throws InterruptedException {
    Optional<Fetched> objection = notPublic(asked, ask);
    return objection.isPresent()
        ? new Answered(objection.get())
        : exchange.attempt(asked, ask, manners);
  }

  private static RetryPolicy<Attempt> policy(Manners manners) {
    Duration first = atLeastOne(manners.backoff());
    Duration last =
        manners.maxWait().compareTo(first) > 0 ? manners.maxWait() : first.plusMillis(1);
    return RetryPolicy.<Attempt>builder()
        .handleResultIf(attempt -> attempt instanceof Again)
        .abortIf(attempt -> isTooPatient(attempt, manners))
        .withMaxAttempts(manners.attempts())
        .withBackoff(first, last)
        .withJitter(0.25)
        .withDelayFn(context -> waitOf(context.getLastResult()))
        .build();
  }

  private static Duration atLeastOne(Duration duration) {
    return duration.toMillis() < 1 ? Duration.ofMillis(1) : duration;
  }

  /// The publisher asks to be left alone for longer than a run may wait.
  private static boolean isTooPatient(Attempt attempt, Manners manners) {
    return attempt instanceof Again(String reason, Optional<Duration> pause)
        && pause.filter(asked -> asked.compareTo(manners.maxWait()) > 0).isPresent();
  }

  /// What the publisher asks for; less than nothing leaves it to the growing pauses.
  private static Duration waitOf(Attempt last) {
    return last instanceof Again(String reason, Optional<Duration> pause)
        ? pause.orElse(Duration.ofNanos(-1))
        : Duration.ofNanos(-1);
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }
}
