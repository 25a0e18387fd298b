package org.inforce.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Under which names this server answers. One that listens to its own machine only must not be read
/// by a page of another site whose name was made to lead here ("DNS rebinding"): it answers to this
/// machine's own names, to addresses in digits, and to what its operator calls it. One that listens
/// to a network goes by names it cannot know.
final class Hosts {
  /// Matches `127.0.0.1`, `[::1]`; not `127.0.0.1.example`.
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.]{2,45}]");

  private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

  private final boolean isOpen;
  private final Set<String> named;

  Hosts(WebSettings settings) {
    isOpen = !isOfThisMachine(settings.host().toLowerCase(Locale.ROOT));
    named = settings.names();
  }

  private static boolean isOfThisMachine(String host) {
    return isNameOfThisMachine(host) || host.startsWith("127.") || host.matches("\\[?::1]?");
  }

  private static boolean isNameOfThisMachine(String host) {
    return host.equals("localhost") || host.endsWith(".localhost");
  }

  /// @throws Problem with status 421 when the caller means another server
  void check(Context context) {
    String header = context.header("Host");
    if (!isOpen && header != null && !isOwn(header)) {
      throw new Problem(
          421,
          "Another server is meant",
          "This server does not go by the name {0}. Its operator can say so in INFORCE_HOSTS.",
          header);
    }
  }

  private boolean isOwn(String header) {
    String host = PORT.matcher(header.toLowerCase(Locale.ROOT)).replaceFirst("");
    return isNameOfThisMachine(host) || DIGITS.matcher(host).matches() || named.contains(host);
  }
}
