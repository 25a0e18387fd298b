package org.inforce.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.answer.Viewpoint;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityParser;

/// Reads the parameters of one request; a parameter that cannot be read is a [Problem] with status
/// 400 that says what was expected.
final class Query {
  private static final int LONGEST = 4_000;

  /// Matches `%ZZ`, `%f`, `%`; not `%2F`.
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})[^&]{0,2}");

  private final Map<String, List<String>> parameters;
  private final LocalDate today;
  private final String path;
  private final Speech speech;

  Query(String path, Map<String, List<String>> parameters, LocalDate today, Speech speech) {
    this.path = path;
    this.speech = speech;
    this.parameters = parameters;
    this.today = today;
  }

  static Query of(Context context, LocalDate today) {
    checkEscapes(Optional.ofNullable(context.queryString()).orElse(""));
    Map<String, List<String>> kept = new LinkedHashMap<>();
    context.queryParamMap().forEach((name, values) -> kept.put(name, List.copyOf(values)));
    return new Query(context.path(), kept, today, Speech.in(Language.of(context)));
  }

  /// The server takes a parameter it cannot decode for none, which would answer another question.
  private static void checkEscapes(String parameters) {
    Matcher broken = BROKEN_ESCAPE.matcher(parameters);
    if (broken.find()) {
      throw new Problem(
          400,
          "A parameter cannot be read",
          "After “%” in an address stand two hexadecimal digits; it was “{0}”. A percent sign"
              + " itself is written %25.",
          broken.group());
    }
  }

  /// In which language the reader is answered.
  Speech speech() {
    return speech;
  }

  /// As [Speech#say(String, Object...)].
  String say(String english, Object... arguments) {
    return speech.say(english, arguments);
  }

  /// The page's address with all its parameters.
  Address address() {
    return new Address(path, parameters);
  }

  LocalDate today() {
    return today;
  }

  /// The same question at another address.
  Query at(Address other) {
    return new Query(other.path(), other.parameters(), today, speech);
  }

  Viewpoint view() {
    LocalDate asOf = day("as_of").orElse(today);
    return new Viewpoint(today, asOf, day("known_as_of").orElse(today), text("party"));
  }

  Optional<String> text(String name) {
    Optional<String> value =
        parameters.getOrDefault(name, List.of()).stream()
            .map(String::strip)
            .filter(given -> !given.isEmpty())
            .findFirst();
    value
        .filter(given -> given.length() > LONGEST)
        .ifPresent(given -> {
          throw Problem.badParameter(
              name,
              given.substring(0, 40) + "…",
              Phrase.of("at most {0} characters long", LONGEST));
        });
    return value;
  }

  List<String> texts(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .flatMap(value -> List.of(value.split(",")).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  Optional<LocalDate> day(String name) {
    return text(name).map(value -> readDay(name, value));
  }

  private static LocalDate readDay(String name, String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() >= 1700 && day.getYear() <= 2200) {
        return day;
      }
    } catch (DateTimeException e) {
      // Reported below, as a day out of bounds is.
    }
    throw Problem.badParameter(name, value, "a day such as 2026-01-10");
  }

  /// A moment, or the beginning of a day in UTC.
  Optional<Instant> moment(String name) {
    return text(name).map(value -> readMoment(name, value));
  }

  private static Instant readMoment(String name, String value) {
    if (value.indexOf('T') >= 0) {
      try {
        return Instant.parse(value);
      } catch (DateTimeException e) {
        throw Problem.badParameter(name, value, "a moment such as 2026-01-10T00:00:00Z");
      }
    }
    return readDay(name, value).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  int number(String name, int standard, int least, int most) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return standard;
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, as a number out of bounds is.
    }
    throw Problem.badParameter(
        name, value.get(), Phrase.of("a number from {0} to {1}", least, most));
  }

  /// An authority as cited or as identifier.
  Optional<AuthorityId> authority(String name) {
    return text(name)
        .map(value ->
            AuthorityId.tryParse(value)
                .or(() -> AuthorityParser.tryParse(value))
                .orElseThrow(() ->
                    Problem.badParameter(
                        name, value, "an authority such as “8 U.S.C. 1373” or an identifier")));
  }
}
