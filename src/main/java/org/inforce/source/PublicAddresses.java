package org.inforce.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Keeps the program from being sent, by a redirect or a link, to machines that are not for
/// everybody (server-side request forgery). A host is public when every address of it is. The
/// platform keeps a looked-up address for 30 seconds (`networkaddress.cache.ttl`), so that the
/// connection made right after goes where was looked.
final class PublicAddresses {
  private final Set<String> allowed;
  private final Names names;

  /// `allowed` hosts are visited wherever they are.
  PublicAddresses(List<String> allowed) {
    this(allowed, InetAddress::getAllByName);
  }

  PublicAddresses(List<String> allowed, Names names) {
    this.allowed = Set.copyOf(allowed);
    this.names = names;
  }

  /// Where names lead.
  interface Names {
    /// All addresses of a host.
    ///
    /// @throws UnknownHostException if it has none
    InetAddress[] lookUp(String host) throws UnknownHostException;
  }

  /// Why `address` may not be visited; empty when it may.
  Optional<String> objection(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    String host = address.getHost();
    if (!scheme.equals("https") && !scheme.equals("http")) {
      return Optional.of("is no address of the web");
    }
    if (host == null || address.getUserInfo() != null) {
      return Optional.of("names no host, or a password");
    }
    if (allowed.contains(host)) {
      return Optional.empty();
    }
    try {
      for (InetAddress place : names.lookUp(host)) {
        if (!isPublic(place)) {
          return Optional.of("leads to a machine that is not public");
        }
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of("has a host that cannot be found");
    }
  }

  /// By the special-purpose registries of IANA (RFC 6890).
  static boolean isPublic(InetAddress place) {
    byte[] b = place.getAddress();
    if (place.isAnyLocalAddress()
        || place.isLoopbackAddress()
        || place.isLinkLocalAddress()
        || place.isSiteLocalAddress()
        || place.isMulticastAddress()) {
      return false;
    }
    return place instanceof Inet6Address ? isPublicSix(b) : isPublicFour(b);
  }

  private static boolean isPublicFour(byte[] b) {
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    boolean isShared = first == 100 && (second & 0xc0) == 64;
    boolean isBenchmark = first == 198 && (second & 0xfe) == 18;
    boolean isProtocol = first == 192 && second == 0 && b[2] == 0;
    boolean isExample =
        first == 192 && second == 0 && b[2] == 2
            || first == 198 && second == 51 && b[2] == 100
            || first == 203 && second == 0 && b[2] == 113;
    return first != 0 && first < 240 && !isShared && !isBenchmark && !isProtocol && !isExample;
  }

  /// Global unicast is `2000::/3`; of it, `2001:db8::/32` is for examples, and `2002::/16` and
  /// `64:ff9b::/96` carry addresses of version 4 that would have to be looked into.
  private static boolean isPublicSix(byte[] b) {
    boolean isGlobal = (b[0] & 0xe0) == 0x20;
    boolean isExample = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0d && (b[3] & 0xff) == 0xb8;
    boolean isTunnel = b[0] == 0x20 && (b[1] == 0x02 || b[1] == 0x01 && b[2] == 0 && b[3] == 0);
    return isGlobal && !isExample && !isTunnel;
  }
}
