package org.inforce.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.answer.JsonObject;
import org.inforce.answer.Viewpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what cannot be answered: to a person as a page, to a program as a problem (RFC 9457).
final class ErrorAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

  private final Site site;

  ErrorAnswers(Site site) {
    this.site = site;
  }

  void add(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, context) -> show(context, problem));
    routes.exception(MethodNotAllowedResponse.class, this::notAllowed);
    routes.exception(
        HttpResponseException.class,
        (response, context) -> show(context, ofStatus(response.getStatus())));
    routes.exception(
        Exception.class,
        (broken, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), broken);
          show(context, ofStatus(500));
        });
    routes.error(
        404,
        context -> {
          if (context.result() == null || "Endpoint not found".equals(context.result())) {
            show(context, ofStatus(404));
          }
        });
  }

  /// An answer of 405 says what is allowed ([RFC 9110, section
  /// 15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)).
  private void notAllowed(MethodNotAllowedResponse response, Context context) {
    String available = response.getDetails().getOrDefault("availableMethods", "");
    Set<String> methods = new TreeSet<>(List.of(available.strip().split("\\s*,\\s*")));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    context.header("Allow", String.join(", ", methods));
    show(context, ofStatus(405));
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

  private void show(Context context, Problem problem) {
    context.status(problem.status());
    if (isForProgram(context.path())) {
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

  private static boolean isForProgram(String path) {
    return path.startsWith("/api/") || path.startsWith("/webhooks/") || Format.of(path).isPresent();
  }
}
