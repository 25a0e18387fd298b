package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.inforce.review.ReviewDesk;
import org.inforce.review.RulingKind;
import org.inforce.store.Review;
import org.inforce.store.ReviewDetails;

/// Reads decisions and words from the forms of pages, and remembers the name they are signed with.
final class ReviewForms {
  private static final String NAME_COOKIE = "inforce_reviewer";
  private static final int YEAR = 365 * 24 * 3600;
  private static final String FIELD = "set.";

  private ReviewForms() {}

  static String text(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("").strip();
  }

  static ReviewDesk.Entry entry(Context context) {
    return new ReviewDesk.Entry(
        text(context, "finding"),
        decision(text(context, "decision")),
        text(context, "note"),
        text(context, "reviewer"),
        details(context),
        seen(text(context, "version")));
  }

  static Review.Decision decision(String code) {
    return Review.Decision.tryParse(code)
        .orElseThrow(() ->
            Problem.badParameter(
                "decision",
                code,
                "confirmed, rejected, corrected, needs_review, unreviewed, noted or undone"));
  }

  static OptionalInt seen(String version) {
    try {
      return version.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(version));
    } catch (NumberFormatException e) {
      throw Problem.badParameter("version", version, "a number of entries");
    }
  }

  private static ReviewDetails details(Context context) {
    return details(
        text(context, "owner"),
        text(context, "due"),
        text(context, "evidence").lines().filter(line -> !line.isBlank()).toList(),
        fields(context));
  }

  static ReviewDetails details(
      String owner, String due, List<String> evidence, Map<String, String> corrections) {
    try {
      return new ReviewDetails(
          Optional.of(owner).filter(name -> !name.isEmpty()),
          Optional.of(due).filter(day -> !day.isEmpty()).map(LocalDate::parse),
          evidence,
          corrections);
    } catch (DateTimeException e) {
      throw Problem.badParameter("due", due, "a day such as 2026-01-10");
    } catch (IllegalArgumentException e) {
      throw new Problem(400, "A parameter cannot be read", "{0}", String.valueOf(e.getMessage()));
    }
  }

  /// One field by its name and value, and every field that has an input of its own.
  static Map<String, String> fields(Context context) {
    Map<String, String> fields = new TreeMap<>();
    String name = text(context, "field");
    if (!name.isEmpty()) {
      fields.put(name, oneLine(text(context, "value")));
    }
    context
        .formParamMap()
        .forEach((parameter, values) -> {
          if (parameter.startsWith(FIELD) && !values.getFirst().isBlank()) {
            fields.put(parameter.substring(FIELD.length()), oneLine(values.getFirst()));
          }
        });
    return fields;
  }

  private static String oneLine(String value) {
    return value.strip().replaceAll("\\s+", " ");
  }

  static RulingKind kind(String code) {
    return RulingKind.tryParse(code)
        .orElseThrow(() -> Problem.badParameter("kind", code, "a kind of ruling"));
  }

  // --- whose word --------------------------------------------------------------------------

  /// The name the last form was signed with.
  static String reviewer(Context context) {
    String kept = Optional.ofNullable(context.cookie(NAME_COOKIE)).orElse("");
    try {
      return URLDecoder.decode(kept, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  static void remember(Context context, String reviewer) {
    Cookie cookie = new Cookie(NAME_COOKIE, URLEncoder.encode(reviewer, StandardCharsets.UTF_8));
    cookie.setPath("/review");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
  }

  /// The page to go back to: one of this server's pages on which people write.
  static String back(Context context) {
    String back = text(context, "back");
    return (back.startsWith("/review") || back.startsWith("/watches"))
            && !back.contains("//")
            && !back.contains("\\")
        ? back
        : "/review";
  }
}
