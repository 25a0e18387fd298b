package org.inforce.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.answer.Paths;
import org.inforce.search.Facet;
import org.inforce.store.Alert;
import org.inforce.store.Watch;

/// What pages say of watches, and where one is begun.
public final class WatchWords {
  private static final String NEW = "/watches/new";

  private WatchWords() {}

  /// The page that begins a watch of a thing.
  public static String begin(Watch.Kind kind, String query) {
    return Address.of(NEW).with("kind", kind.code()).with("query", query).toString();
  }

  /// The page that begins a watch of what a search page shows, its filters made words of the query.
  public static String begin(Address search) {
    String typed = search.parameters().getOrDefault("q", List.of("")).getFirst().strip();
    String filters =
        Stream.of(Facet.values())
            .map(facet -> filter(facet, search.parameters().getOrDefault(facet.code(), List.of())))
            .filter(filter -> !filter.isEmpty())
            .collect(Collectors.joining(" "));
    boolean isBoth = !typed.isEmpty() && !filters.isEmpty();
    return begin(Watch.Kind.SEARCH, isBoth ? "(" + typed + ") " + filters : typed + filters);
  }

  private static String filter(Facet facet, List<String> values) {
    String any =
        values.stream()
            .map(value -> field(facet) + ":\"" + value.replace("\"", "") + '"')
            .collect(Collectors.joining(" OR "));
    return values.size() < 2 ? any : "(" + any + ")";
  }

  private static String field(Facet facet) {
    return switch (facet) {
      case SOURCE_KIND -> "type";
      case AGENCY, COURT, AUTHORITY, MODALITY, STATUS, YEAR -> facet.code();
    };
  }

  /// The page of what is watched.
  public static String subject(Watch watch) {
    String query = watch.query();
    return switch (watch.kind()) {
      case SEARCH -> Address.of("/search").with("q", query).toString();
      case PARTY -> Address.of("/search").with("q", '"' + query + '"').toString();
      case AUTHORITY -> Paths.encodeAll(query);
      case OBLIGATION -> "/obligations/" + Paths.encode(query);
      case CASE -> "/cases/" + Paths.encodeAll(query);
      case MEASURE -> "/measures/" + Paths.encode(query);
    };
  }

  public static String page(Watch watch) {
    return "/watches/" + Paths.encode(watch.id());
  }

  public static String label(Watch.Kind kind) {
    return switch (kind) {
      case SEARCH -> "Search";
      case AUTHORITY -> "Authority";
      case OBLIGATION -> "Obligation";
      case CASE -> "Case";
      case MEASURE -> "Measure";
      case PARTY -> "Party";
    };
  }

  public static String label(Watch.Frequency frequency) {
    return switch (frequency) {
      case IMMEDIATE -> "At once what moves a status, the rest once a day";
      case DAILY -> "Once a day";
      case WEEKLY -> "Once a week, on Monday";
    };
  }

  /// As those who speak it call it.
  public static String ownName(Watch.Language language) {
    return Language.of(language).ownName();
  }

  public static String label(Watch.Way way) {
    return switch (way) {
      case FEED -> "This page and its feed";
      case MAIL -> "Mail";
      case WEBHOOK -> "Webhook";
    };
  }

  public static String label(Alert.State state) {
    return switch (state) {
      case WAITING -> "waits to be sent";
      case SENT -> "sent";
      case TOLD -> "told with another watch of the same reader";
      case DEAD -> "could not be sent";
    };
  }

  /// What a kind's query looks like.
  public static String example(Watch.Kind kind) {
    return switch (kind) {
      case SEARCH -> "\"minimum necessary\" agency:CMS";
      case AUTHORITY -> "8 U.S.C. 1360";
      case OBLIGATION -> "ob-4bf51d5080ab";
      case CASE -> "nysd/1:18-cv-02921";
      case MEASURE -> "its name or identifier";
      case PARTY -> "California";
    };
  }
}
