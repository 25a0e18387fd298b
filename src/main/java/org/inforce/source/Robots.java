package org.inforce.source;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/// What hosts let programs visit, by their robots.txt (RFC 9309), asked for once a run.
final class Robots {
  private static final int MAX_BYTES = 512 << 10;

  private final String product;
  private final ConcurrentMap<String, BaseRobotRules> known = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> silent = new ConcurrentHashMap<>();

  /// `product` is the name by which a robots.txt would speak of this program, in small letters.
  Robots(String product) {
    this.product = product;
  }

  /// Why `address` may not be visited; empty when it may. `ask` fetches a robots.txt. A host
  /// without the file allows all; one that cannot tell allows nothing (RFC 9309, 2.3.1).
  Optional<String> objection(URI address, Function<URI, Fetched> ask) {
    String host = address.getScheme() + "://" + address.getAuthority();
    if (!known.containsKey(host) && !silent.containsKey(host)) {
      learn(host, ask);
    }
    String reason = silent.get(host);
    if (reason != null) {
      return Optional.of("is at a host that cannot tell its rules: its robots.txt " + reason);
    }
    BaseRobotRules rules = known.get(host);
    return rules == null || rules.isAllowed(address.toString())
        ? Optional.empty()
        : Optional.of("is closed to programs by the robots.txt of its host");
  }

  private void learn(String host, Function<URI, Fetched> ask) {
    URI file = URI.create(host + "/robots.txt");
    switch (ask.apply(file)) {
      case Fetched.Fresh(Capture capture) -> known.put(host, parse(file, capture.bytes()));
      case Fetched.Missing missing ->
          known.put(host, new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
      case Fetched.Unchanged unchanged ->
          known.put(host, new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
      case Fetched.Failed(URI address, String reason, String action) -> silent.put(host, reason);
    }
  }

  private BaseRobotRules parse(URI file, byte[] bytes) {
    byte[] read = bytes.length > MAX_BYTES ? java.util.Arrays.copyOf(bytes, MAX_BYTES) : bytes;
    return new SimpleRobotRulesParser()
        .parseContent(file.toString(), read, "text/plain", List.of(product));
  }
}
