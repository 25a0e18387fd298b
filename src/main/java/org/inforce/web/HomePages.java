package org.inforce.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.answer.AgendaEntry;
import org.inforce.store.ChangeQuery;
import org.inforce.store.Weight;

/// The start page, help, method and runs.
final class HomePages {
  private static final int CHANGES = 8;
  private static final int MEASURES = 8;
  private static final int RUNS = 50;
  private static final int DAYS = 14;

  private final Site site;

  HomePages(Site site) {
    this.site = site;
  }

  void home(Context context) {
    Query query = site.query(context);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("documents", site.answers().store().documentCount());
    parameters.put("measures", site.answers().measures(query.view(), 0, MEASURES));
    Optional<Instant> visited = LastVisit.before(context, site.settings().clock().instant());
    Optional<Instant> since = query.moment("since").or(() -> visited);
    ChangeQuery news = ChangeQuery.ALL.atLeast(Weight.CORRECTION).page(0, CHANGES);
    parameters.put("since", since);
    parameters.put("changes", site.answers().changes(since.map(news::since).orElse(news)));
    parameters.put("expiring", expiring(query));
    parameters.put("run", site.answers().runs(1).stream().findFirst());
    parameters.put("sources", site.answers().sources());
    parameters.put("failures", site.answers().store().failures().size());
    parameters.put("cases", site.answers().book().cases().size());
    parameters.put("places", site.answers().places());
    parameters.put("words", new ChangeWords(site.answers(), query.speech()));
    site.page(
        context,
        "home",
        site.frame(query, query.say("Which law obliges whom, and does it hold?"), "home", feeds()),
        parameters);
  }

  private List<AgendaEntry> expiring(Query query) {
    return site.answers()
        .calendar(
            query.view().asOf(), query.view().asOf().plusDays(DAYS), query.view().knownAsOf());
  }

  private static List<Frame.Alternate> feeds() {
    return Format.alternates(Address.of("/changes")).stream().limit(2).toList();
  }

  /// A page of fixed words.
  void words(Context context, String template, Phrase title) {
    Query query = site.query(context);
    site.page(context, template, site.frame(query, query.speech().say(title), template), Map.of());
  }
}
