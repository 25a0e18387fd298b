package org.inforce.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.inforce.alert.WatchDesk;
import org.inforce.answer.Answers;
import org.inforce.answer.JsonObject;
import org.inforce.answer.Viewpoint;
import org.inforce.citation.CitationFinder;
import org.inforce.review.ReviewDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the pages and the HTTP interface. Stops gracefully: requests under way are answered.
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
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
    FilterHolder filter = new FilterHolder(new RequestMoment(present));
    filter.setAsyncSupported(true);
    handler.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
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
      server.setStopTimeout(STOP_MILLIS);
    });
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(Security::protect);
    RateLimit limit = new RateLimit(site.settings().clock());
    config.routes.before("/api/*", limit::count);
    config.routes.before("/review/login", limit::count);
    config.routes.before("/webhooks/*", limit::count);
    Operations operations = new Operations(site);
    config.routes.before(operations::begin);
    config.routes.after(operations::end);
    config.routes.after(EntityTags::tag);
    Routes.add(config.routes, site, finder, operations);
    config.routes.exception(Problem.class, (problem, context) -> show(context, site, problem));
    config.routes.exception(
        HttpResponseException.class,
        (response, context) -> show(context, site, ofStatus(response.getStatus())));
    config.routes.exception(
        Exception.class,
        (broken, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), broken);
          show(context, site, ofStatus(500));
        });
    config.routes.error(
        404,
        context -> {
          if (context.result() == null || "Endpoint not found".equals(context.result())) {
            show(context, site, ofStatus(404));
          }
        });
  }

  private static Problem ofStatus(int status) {
    return switch (status) {
      case 404 -> Problem.notFound("There is no page at this address.");
      case 405 -> new Problem(405, "Not allowed", "This address does not take that method.");
      case 413 -> new Problem(413, "Too long", "What was sent is longer than this server takes.");
      case 503 ->
          new Problem(503, "Not now", "The server cannot answer at the moment. Try again shortly.");
      default ->
          status >= 500
              ? new Problem(
                  status,
                  "Something broke",
                  "The page could not be made. What went wrong is in the server's log.")
              : new Problem(status, "The request cannot be answered", "The request is not valid.");
    };
  }

  private static void show(Context context, Site site, Problem problem) {
    context.status(problem.status());
    boolean isProgram = context.path().startsWith("/api/") || Format.of(context.path()).isPresent();
    if (isProgram) {
      context.contentType("application/problem+json");
      context.result(
          new JsonObject()
              .put("type", "about:blank")
              .put("title", Speech.ENGLISH.say(problem.title()))
              .put("status", problem.status())
              .put("detail", Speech.ENGLISH.say(problem.detail()))
              .put("instance", context.path())
              .toString());
      return;
    }
    Speech speech = Speech.in(Language.of(context));
    Frame frame =
        new Frame(
            speech.say(problem.title()),
            "error",
            Viewpoint.present(site.today()),
            Address.of(context.path()),
            List.of(),
            site.assets(),
            speech);
    site.page(
        context,
        "error",
        frame,
        Map.of("status", problem.status(), "detail", speech.say(problem.detail())));
  }
}
