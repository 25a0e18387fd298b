package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.answer.Days;
import org.inforce.store.Watch;

/// A language of the interface. What is quoted keeps its own.
public enum Language {
  ENGLISH("en", "English", Locale.US, Days.ENGLISH, "MMMM d, uuuu, HH:mm 'UTC'"),
  SPANISH(
      "es", "Español", Locale.of("es", "US"), Days.SPANISH, "d 'de' MMMM 'de' uuuu, HH:mm 'UTC'");

  /// The parameter that asks for a language; also what a choice is remembered under.
  static final String PARAMETER = "lang";

  private static final String COOKIE = "inforce_lang";
  private static final int YEAR = 365 * 24 * 3600;

  private final String tag;
  private final String ownName;
  private final Locale locale;
  private final Days days;
  private final String moment;

  Language(String tag, String ownName, Locale locale, Days days, String moment) {
    this.tag = tag;
    this.ownName = ownName;
    this.locale = locale;
    this.days = days;
    this.moment = moment;
  }

  /// Its tag (BCP 47), as `lang` of a page: `es`.
  public String tag() {
    return tag;
  }

  /// As those who speak it call it.
  public String ownName() {
    return ownName;
  }

  Locale locale() {
    return locale;
  }

  Days days() {
    return days;
  }

  /// The pattern of a moment in UTC.
  String moment() {
    return moment;
  }

  /// That in which a watch tells.
  static Language of(Watch.Language told) {
    return switch (told) {
      case EN -> ENGLISH;
      case ES -> SPANISH;
    };
  }

  /// As watches are told in.
  Watch.Language forWatches() {
    return switch (this) {
      case ENGLISH -> Watch.Language.EN;
      case SPANISH -> Watch.Language.ES;
    };
  }

  static Optional<Language> tryParse(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /// What the address asks for, else what this browser chose before, else what it prefers.
  static Language of(Context context) {
    return asked(context).orElseGet(() -> standing(context));
  }

  private static Optional<Language> asked(Context context) {
    return Optional.ofNullable(context.queryParam(PARAMETER)).flatMap(Language::tryParse);
  }

  private static Language standing(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE))
        .flatMap(Language::tryParse)
        .orElseGet(() -> preferred(context.header("Accept-Language")));
  }

  /// The first of a browser's preferences (RFC 9110, 12.5.4) that is spoken here; English where
  /// none is, or where they cannot be read.
  static Language preferred(@org.jspecify.annotations.Nullable String header) {
    if (header == null || header.isBlank()) {
      return ENGLISH;
    }
    try {
      List<Locale> spoken = Arrays.stream(values()).map(each -> Locale.of(each.tag)).toList();
      return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), spoken))
          .flatMap(locale -> tryParse(locale.getLanguage()))
          .orElse(ENGLISH);
    } catch (IllegalArgumentException e) {
      return ENGLISH;
    }
  }

  /// Has the browser remember a choice made in the address, and tells caches on what a page hangs.
  void mark(Context context) {
    context.header("Content-Language", tag);
    context.header("Vary", "Accept-Encoding, Accept-Language, Cookie");
    if (asked(context).isPresent()) {
      Cookie cookie = new Cookie(COOKIE, tag);
      cookie.setPath("/");
      cookie.setMaxAge(YEAR);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.LAX);
      cookie.setSecure(context.scheme().equals("https"));
      context.cookie(cookie);
    }
  }
}
