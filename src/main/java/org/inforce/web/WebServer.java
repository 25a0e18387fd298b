package org.inforce.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.inforce.alert.WatchDesk;
import org.inforce.answer.Answers;
import org.inforce.citation.CitationFinder;
import org.inforce.review.ReviewDesk;

/// Serves the pages and the HTTP interface. Stops gracefully: requests under way are answered.
public final class WebServer implements AutoCloseable {
  private static final long STOP_MILLIS = 5_000;

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /// Starts serving at the host and port of `settings`; returns once requests are answered.
  public static WebServer start(Answers answers, CitationFinder finder, WebSettings settings) {
    return start(
        Present.of(answers),
        new ReviewDesk(answers.store(), () -> {}),
        new WatchDesk(answers.store(), answers::book, () -> {}),
        finder,
        settings);
  }

  /// As [#start(Answers, CitationFinder, WebSettings)]; what people decide is kept at `desk`, what
  /// they watch at `watches`.
  public static WebServer start(
      Present present,
      ReviewDesk desk,
      WatchDesk watches,
      CitationFinder finder,
      WebSettings settings) {
    Site site = new Site(desk, watches, settings);
    Javalin javalin =
        Javalin.create(config -> {
          configure(config, site, finder);
          config.jetty.modifyServletContextHandler(handler -> show(handler, present));
        });
    javalin.start(settings.host(), settings.port());
    return new WebServer(javalin);
  }

  private static void show(ServletContextHandler handler, Present present) {
    for (Filter filter : List.of(new HeadRequests(), new RequestMoment(present))) {
      FilterHolder holder = new FilterHolder(filter);
      holder.setAsyncSupported(true);
      handler.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
    }
  }

  /// Every address that is answered, as `GET /search`.
  Set<String> addresses() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method + " " + endpoint.path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The port it listens at.
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private static void configure(JavalinConfig config, Site site, CitationFinder finder) {
    config.startup.showJavalinBanner = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = BriefUpload.MOST_BYTES;
    BriefUpload.allow(config);
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.router.treatMultipleSlashesAsSingleSlash = true;
    config.jetty.modifyServer(server -> {
      server.insertHandler(new GracefulHandler());
      server.setErrorHandler(new UnreadRequests());
      server.setStopTimeout(STOP_MILLIS);
    });
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(Security::protect);
    config.routes.before(new Hosts(site.settings())::check);
    RateLimit limit = new RateLimit(site.settings().clock());
    config.routes.before("/api/*", limit::count);
    config.routes.before("/api/*", Negotiation::checkTaken);
    config.routes.before("/review/login", limit::count);
    config.routes.before("/webhooks/*", limit::count);
    Operations operations = new Operations(site);
    config.routes.before(operations::begin);
    config.routes.after(operations::end);
    config.routes.after(EntityTags::tag);
    Routes.add(config.routes, site, finder, operations);
    new ErrorAnswers(site).add(config.routes);
  }
}
