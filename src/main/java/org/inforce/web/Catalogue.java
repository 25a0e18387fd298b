package org.inforce.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the interface says, by its English words, in another language. The table has a line for
/// each: English, a tab, the translation. Both have the same places (`{0}`) and the same markup.
final class Catalogue {
  private static final Pattern KEPT = Pattern.compile("\\{[a-z]?\\d\\}|</?[a-z]+");

  private final Map<String, String> words;

  private Catalogue(Map<String, String> words) {
    this.words = Collections.unmodifiableMap(words);
  }

  /// Of no words: everything is said as it is written.
  static Catalogue empty() {
    return new Catalogue(Map.of());
  }

  /// Reads a table beside this class.
  ///
  /// @throws IllegalStateException when a line is no pair, comes twice or loses a place or markup
  static Catalogue read(String table) {
    try (InputStream in = Catalogue.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("there is no table " + table);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Catalogue parse(String table) {
    Map<String, String> words = new LinkedHashMap<>();
    table
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> add(words, line));
    return new Catalogue(words);
  }

  private static void add(Map<String, String> words, String line) {
    String[] pair = line.split("\t", -1);
    if (pair.length != 2 || pair[0].isBlank() || pair[1].isBlank()) {
      throw new IllegalStateException("not English, a tab and a translation: " + line);
    }
    if (!kept(pair[0]).equals(kept(pair[1]))) {
      throw new IllegalStateException("places or markup differ: " + line);
    }
    if (words.put(pair[0], pair[1]) != null) {
      throw new IllegalStateException("comes twice: " + pair[0]);
    }
  }

  private static Map<String, Long> kept(String words) {
    return KEPT.matcher(words)
        .results()
        .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
  }

  /// The translation; the English words themselves where there is none.
  String of(String english) {
    return words.getOrDefault(english, english);
  }

  /// The translation; empty where there is none.
  Optional<String> find(String english) {
    return Optional.ofNullable(words.get(english));
  }

  /// All translations by their English words, in the order of the table.
  Map<String, String> words() {
    return words;
  }
}
