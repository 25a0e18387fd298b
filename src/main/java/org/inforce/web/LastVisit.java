package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When the reader last came, as his own browser remembers it in a cookie of two moments: that of
/// the visit before, and that of the last look in this one. Nothing is kept on the server.
final class LastVisit {
  private static final String COOKIE = "inforce_seen";
  private static final int YEAR = 365 * 24 * 3600;

  /// Who looks again after so long has come anew.
  private static final Duration VISIT = Duration.ofMinutes(30);

  private LastVisit() {}

  /// The moment of the visit before this one; empty on a first visit. Remembers this one.
  static Optional<Instant> before(Context context, Instant now) {
    String[] kept = Optional.ofNullable(context.cookie(COOKIE)).orElse("").split("-");
    Optional<Instant> earlier = moment(kept[0], now);
    Optional<Instant> last = kept.length > 1 ? moment(kept[1], now) : Optional.empty();
    boolean isNew = last.filter(look -> look.plus(VISIT).isAfter(now)).isEmpty();
    Optional<Instant> before = isNew ? last : earlier;
    remember(context, before, now);
    return before;
  }

  private static Optional<Instant> moment(String seconds, Instant now) {
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)))
          .filter(moment -> moment.getEpochSecond() > 0 && !moment.isAfter(now));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static void remember(Context context, Optional<Instant> before, Instant now) {
    long earlier = before.map(Instant::getEpochSecond).orElse(0L);
    Cookie cookie = new Cookie(COOKIE, earlier + "-" + now.getEpochSecond());
    cookie.setPath("/");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    cookie.setSecure(context.scheme().equals("https"));
    context.cookie(cookie);
  }
}
