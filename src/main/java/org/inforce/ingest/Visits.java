package org.inforce.ingest;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.inforce.source.Ask;
import org.inforce.source.Ask.Expected;
import org.inforce.source.Fetcher;
import org.inforce.source.LocalSources;
import org.inforce.source.VisitResult;
import org.inforce.source.WatchedSource;
import org.inforce.store.Setting;
import org.inforce.store.Store;

/// Visits sources one after another and tells of each when its visit is over, and why it could not
/// be ended if it could not. One source's failure leaves the others alone.
final class Visits {
  /// The key under which the days of the Codes are kept.
  static final String CURRENCY = Setting.OBSERVED + "currency.";

  private final Fetcher fetcher;
  private final Store store;
  private final InstantSource clock;
  private final Function<String, Optional<String>> secrets;
  private final Consumer<String> listener;
  private final Map<String, String> currency = new HashMap<>();
  private final List<String> read = new ArrayList<>();

  /// `secrets` gives a token by the name of its environment variable; `listener` hears which source
  /// is being visited.
  Visits(
      Fetcher fetcher,
      Store store,
      InstantSource clock,
      Function<String, Optional<String>> secrets,
      Consumer<String> listener) {
    this.fetcher = fetcher;
    this.store = store;
    this.clock = clock;
    this.secrets = secrets;
    this.listener = listener;
  }

  /// What the Codes said of their currency, after all visits.
  Map<String, String> currency() {
    return Map.copyOf(currency);
  }

  /// The keys of what was posted and is read now, after all visits.
  List<String> read() {
    return List.copyOf(read);
  }

  void all(List<WatchedSource> sources, Consumer<VisitResult> sink) {
    for (WatchedSource source : sources) {
      listener.accept(source.id());
      sink.accept(new VisitResult.Begun(source.id()));
      Visit visit = new Visit(fetcher, store, clock, sink);
      Optional<String> problem = Optional.empty();
      try {
        visit(source, visit);
      } catch (VisitFailedException e) {
        problem = Optional.ofNullable(e.getMessage());
      } catch (InterruptedException e) {
        throw new StoppedException(e);
      } catch (StoppedException e) {
        throw e;
      } catch (RuntimeException e) {
        problem = Optional.of("broke a rule of ours (" + e + "): report it");
      }
      // A list that led to a failure is asked for again in full.
      boolean isWhole = problem.isEmpty();
      sink.accept(
          new VisitResult.Over(
              source.id(), visit.fetched(), problem, isWhole ? visit.lists() : List.of()));
    }
  }

  private void visit(WatchedSource source, Visit visit)
      throws VisitFailedException, InterruptedException {
    switch (source) {
      case WatchedSource.FederalRegister register ->
          new FederalRegisterVisit(register, visit).run();
      case WatchedSource.GovinfoIssues issues -> new GovinfoVisit(visit).issues(issues);
      case WatchedSource.GovinfoOpinions opinions ->
          new GovinfoVisit(visit).opinions(opinions, secret(opinions.keyVariable()));
      case WatchedSource.CourtListenerDocket docket ->
          new CourtListenerVisit(visit, secrets.apply(docket.tokenVariable())).docket(docket);
      case WatchedSource.CourtListenerSearch search ->
          new CourtListenerVisit(visit, secrets.apply(search.tokenVariable())).search(search);
      case WatchedSource.CourtListenerWebhooks webhooks -> webhooks(webhooks, visit);
      case WatchedSource.Newsroom newsroom -> new NewsroomVisit(newsroom, visit).run();
      case WatchedSource.Feed feed ->
          visit.take(Ask.program(feed.address(), Expected.XML), Optional.empty());
      case WatchedSource.Page page ->
          visit.take(
              Ask.page(page.address(), Expected.ANY),
              NewsroomVisit.statement(page.publisher(), page.sourceKind()));
      case WatchedSource.Folder folder ->
          new LocalSources(clock).find(List.of(folder.path()), visit::give);
      case WatchedSource.Currency codes -> currency.putAll(CurrencyVisit.run(codes, visit));
    }
  }

  /// What was read is settled once all of it was taken in; what nobody can read is told once.
  private void webhooks(WatchedSource.CourtListenerWebhooks source, Visit visit)
      throws VisitFailedException, InterruptedException {
    List<WebhookInbox.Delivery> waiting = new WebhookInbox(store, clock).waiting();
    CourtListenerVisit court = new CourtListenerVisit(visit, secrets.apply(source.tokenVariable()));
    WebhookVisit webhooks = new WebhookVisit(court, source);
    webhooks.run(waiting);
    waiting.forEach(delivery -> read.add(delivery.key()));
    if (!webhooks.unknown().isEmpty()) {
      throw new VisitFailedException(
          "was told something of a form that is not known, which is kept: "
              + String.join("; ", webhooks.unknown()));
    }
  }

  private String secret(String variable) throws VisitFailedException {
    return secrets
        .apply(variable)
        .orElseThrow(() ->
            new VisitFailedException("needs a key: set the environment variable " + variable));
  }
}
