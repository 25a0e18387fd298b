package org.inforce.alert;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// What the operator configured: the address of the pages, a mail server with a sender, a secret to
/// sign webhooks with. A channel that is not configured sends nothing; its alerts wait.
public record ChannelSettings(
    String site, Optional<URI> mailServer, String mailFrom, Optional<String> webhookSecret) {
  public ChannelSettings {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(mailServer, "mailServer");
    Objects.requireNonNull(mailFrom, "mailFrom");
    Objects.requireNonNull(webhookSecret, "webhookSecret");
  }

  /// From the environment: `INFORCE_SITE`, `INFORCE_SMTP` (`smtp://host:25`), `INFORCE_MAIL_FROM`,
  /// `INFORCE_WEBHOOK_SECRET`.
  ///
  /// @throws IllegalArgumentException when `INFORCE_SMTP` is no address
  public static ChannelSettings from(Function<String, Optional<String>> environment) {
    return new ChannelSettings(
        environment.apply("INFORCE_SITE").orElse("http://127.0.0.1:7070"),
        environment.apply("INFORCE_SMTP").map(URI::create),
        environment.apply("INFORCE_MAIL_FROM").orElse("inforce@localhost"),
        environment.apply("INFORCE_WEBHOOK_SECRET"));
  }
}
