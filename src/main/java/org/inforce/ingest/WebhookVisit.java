package org.inforce.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.ingest.WebhookInbox.Delivery;
import org.inforce.source.JsonPage;
import org.inforce.source.JsonPage.UnknownShape;
import org.inforce.source.WatchedSource.CourtListenerWebhooks;

/// Reads what CourtListener posted, and takes in the dockets and opinions it tells of from their
/// own addresses: what was posted says that something happened, the docket says what. Deliveries of
/// other sorts are kept and need nothing.
final class WebhookVisit {
  /// Matches `70735` and `https://www.courtlistener.com/api/rest/v4/dockets/70735/`.
  private static final Pattern NUMBER = Pattern.compile("(?:.{0,200}/)?(\\d{1,12})/?");

  private final CourtListenerVisit court;
  private final CourtListenerWebhooks source;
  private final Set<String> dockets = new LinkedHashSet<>();
  private final Set<String> opinions = new LinkedHashSet<>();
  private final List<String> unknown = new ArrayList<>();

  WebhookVisit(CourtListenerVisit court, CourtListenerWebhooks source) {
    this.court = court;
    this.source = source;
  }

  void run(List<Delivery> deliveries) throws VisitFailedException, InterruptedException {
    for (Delivery delivery : deliveries) {
      try {
        read(JsonPage.parse(delivery.capture().bytes()));
      } catch (UnknownShape e) {
        unknown.add(delivery.key() + " " + e.reason());
      }
    }
    for (String docket : dockets) {
      court.docketNumbered(source, docket);
    }
    for (String opinion : opinions) {
      court.opinion(source.base(), opinion);
    }
  }

  /// What was posted and could not be read, a clause each; it stays kept.
  List<String> unknown() {
    return List.copyOf(unknown);
  }

  /// `{"webhook":{"event_type":1,...},"payload":{"results":[...]}}`; a fetch that is done names its
  /// docket in the payload itself.
  private void read(JsonPage delivery) throws UnknownShape {
    delivery.object("webhook").text("event_type");
    JsonPage payload = delivery.object("payload");
    docketIn(payload);
    if (payload.has("results")) {
      for (JsonPage result : payload.items("results")) {
        docketIn(result);
        if (result.has("opinions")) {
          for (JsonPage opinion : result.items("opinions")) {
            opinions.add(opinion.text("id"));
          }
        }
      }
    }
  }

  private void docketIn(JsonPage object) {
    Optional<String> docket = object.optionalText("docket");
    docket
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .ifPresent(matcher -> dockets.add(matcher.group(1)));
  }
}
