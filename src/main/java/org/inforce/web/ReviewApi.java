package org.inforce.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.inforce.answer.JsonObject;
import org.inforce.review.ReviewDesk;
import org.inforce.review.RulingKind;
import org.inforce.store.ReviewDetails;
import tools.jackson.databind.JsonNode;

/// Decisions and people's own words sent by programs, as JSON.
final class ReviewApi {
  private final ReviewPages pages;
  private final Gate gate;

  ReviewApi(ReviewPages pages, Gate gate) {
    this.pages = pages;
    this.gate = gate;
  }

  /// `{"finding","decision","note","reviewer","owner","due","evidence":[],"corrections":{}}`, with
  /// `If-Match` (or `version`) against the loss of another's word.
  JsonObject decide(Context context) {
    JsonNode body = allowed(context);
    ReviewDetails details =
        ReviewForms.details(
            Api.field(body, "owner"),
            Api.field(body, "due"),
            texts(body, "evidence"),
            fields(body, "corrections"));
    return pages.keep(
        context,
        new ReviewDesk.Entry(
            Api.field(body, "finding"),
            ReviewForms.decision(Api.field(body, "decision")),
            Api.field(body, "note"),
            Api.field(body, "reviewer"),
            details,
            seen(context, body)));
  }

  /// `{"kind","fields":{},"source","quote","note","reviewer"}`
  JsonObject rule(Context context) {
    JsonNode body = allowed(context);
    RulingKind kind = ReviewForms.kind(Api.field(body, "kind"));
    return pages.keep(
        context,
        () ->
            pages
                .resolver()
                .resolved(
                    kind,
                    fields(body, "fields"),
                    Api.field(body, "source"),
                    Api.field(body, "quote"),
                    Api.field(body, "note"),
                    Api.field(body, "reviewer")));
  }

  private JsonNode allowed(Context context) {
    gate.checkProgram(context);
    return Api.body(context);
  }

  private static OptionalInt seen(Context context, JsonNode body) {
    String match = Optional.ofNullable(context.header("If-Match")).orElse("").strip();
    if (!match.isEmpty() && !match.equals("*")) {
      return ReviewForms.seen(match.replace("W/", "").replace("\"", ""));
    }
    JsonNode version = body.get("version");
    return version != null && version.isInt()
        ? OptionalInt.of(version.asInt())
        : OptionalInt.empty();
  }

  private static List<String> texts(JsonNode body, String name) {
    List<String> texts = new ArrayList<>();
    JsonNode list = body.get(name);
    if (list != null && list.isArray()) {
      list.forEach(item -> texts.add(text(name, item)));
    }
    return texts;
  }

  private static Map<String, String> fields(JsonNode body, String name) {
    Map<String, String> fields = new TreeMap<>();
    JsonNode object = body.get(name);
    if (object != null && object.isObject()) {
      object
          .properties()
          .forEach(member -> fields.put(member.getKey(), text(name, member.getValue())));
    }
    return fields;
  }

  private static String text(String name, JsonNode value) {
    if (!value.isString()) {
      throw Problem.badParameter(name, value.toString(), "text");
    }
    return value.asString();
  }
}
