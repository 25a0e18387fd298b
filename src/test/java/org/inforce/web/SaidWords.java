package org.inforce.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The English words that templates and code hand to the catalogue, read from the sources.
final class SaidWords {
  /// A call that says words, and which of its arguments are words.
  private static final Map<String, List<Integer>> CALLS =
      Map.of(
          "say", List.of(0),
          "why", List.of(0),
          "rich", List.of(0),
          "count", List.of(1, 2),
          "Phrase.of", List.of(0),
          "notFound", List.of(0),
          "badParameter", List.of(2),
          "new Problem", List.of(1, 2),
          "new QueryProblem", List.of(1),
          "new UnreadableException", List.of(0, 1));

  private static final List<Path> ROOTS =
      List.of(
          Path.of("web/templates"),
          Path.of("src/main/java/org/inforce/web"),
          Path.of("src/main/java/org/inforce/alert"),
          Path.of("src/main/java/org/inforce/document"),
          Path.of("src/main/java/org/inforce/search/QueryParser.java"));

  private static final Pattern CALL =
      Pattern.compile(
          "(?<![A-Za-z])(say|why|rich|count|Phrase\\.of|notFound|badParameter|new Problem|new"
              + " (?:QueryProblem|UnreadableException))\\(");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

  private SaidWords() {}

  static TreeSet<String> inSources() {
    TreeSet<String> words = new TreeSet<>();
    for (Path root : ROOTS) {
      for (Path file : files(root)) {
        words.addAll(in(text(file)));
      }
    }
    return words;
  }

  static List<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().matches(".*\\.(jte|java)")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> in(String source) {
    List<String> words = new ArrayList<>();
    for (MatchResult call : CALL.matcher(source).results().toList()) {
      List<String> arguments = arguments(source, call.end());
      for (int at : CALLS.getOrDefault(call.group(1), List.of())) {
        if (at < arguments.size()) {
          words.addAll(literals(arguments.get(at)));
        }
      }
    }
    return words.stream()
        .filter(word -> LETTERS.matcher(word).find())
        .filter(word -> !isFragment(word))
        .filter(word -> !word.startsWith(": "))
        .toList();
  }

  /// What a value is put before, behind or between.
  private static boolean isFragment(String word) {
    return !word.equals(word.strip()) || word.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /// The arguments of a call from after its parenthesis on, as written.
  private static List<String> arguments(String source, int from) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"') {
        i = closingQuote(source, i);
      } else if (c == '(' || c == '{') {
        depth++;
      } else if (c == ',' && depth == 0) {
        arguments.add(source.substring(start, i));
        start = i + 1;
      } else if (c == ')' || c == '}') {
        if (--depth < 0) {
          arguments.add(source.substring(start, i));
          return arguments;
        }
      }
    }
    throw new AssertionError("a call without end: " + source.substring(from, from + 60));
  }

  static int closingQuote(String source, int open) {
    return IntStream.range(open + 1, source.length())
        .filter(i -> source.charAt(i) == '"' && source.charAt(i - 1) != '\\')
        .findFirst()
        .orElseThrow();
  }

  /// The string literals of an expression that are no argument of a call within it; those joined by
  /// a plus are one.
  private static List<String> literals(String expression) {
    List<String> found = new ArrayList<>();
    int depth = 0;
    String between = "";
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '"') {
        int end = closingQuote(expression, i);
        String literal = expression.substring(i + 1, end).translateEscapes();
        if (depth == 0 && between.strip().equals("+") && !found.isEmpty()) {
          found.add(found.removeLast() + literal);
        } else if (depth == 0) {
          found.add(literal);
        }
        between = "";
        i = end;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        between += c;
      }
    }
    return found;
  }
}
