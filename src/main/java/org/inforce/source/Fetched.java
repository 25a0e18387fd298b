package org.inforce.source;

import java.net.URI;
import java.util.Objects;

/// What came of asking a publisher for one address.
public sealed interface Fetched {

  /// It answered with content.
  record Fresh(Capture capture) implements Fetched {
    public Fresh {
      Objects.requireNonNull(capture, "capture");
    }
  }

  /// It says that nothing changed since the validators it was sent (304).
  record Unchanged(URI address) implements Fetched {}

  /// It says that there is nothing at the address: 404 or 410.
  record Missing(URI address, int status) implements Fetched {}

  /// It could not be asked or did not answer as it should. Says nothing about the document.
  /// `reason` and `action` are whole clauses.
  record Failed(URI address, String reason, String action) implements Fetched {}
}
