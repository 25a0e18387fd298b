package org.inforce.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The other forms in which an English word is met: singular and plural, and the forms of a verb.
/// The index holds words as written; a query asks for their forms, so that a quoted word stays
/// exact. Forms that no text has cost nothing.
final class WordForms {
  private static final double NUMBER = 0.95;
  private static final double VERB = 0.8;
  private static final int SHORTEST = 4;

  /// Words that only look like forms of another (`united`, `news`), and words too common to ask
  /// for.
  private static final Set<String> RIGID = read("rigid.txt");

  private static final Set<String> STOP = read("stop.txt");

  private WordForms() {}

  /// The forms of `word` with their weights; itself first, with weight 1.
  static Map<String, Double> of(String word) {
    Map<String, Double> forms = new LinkedHashMap<>();
    forms.put(word, 1.0);
    boolean isPlain = word.length() >= SHORTEST - 1 && word.chars().allMatch(Character::isLetter);
    if (!isPlain || RIGID.contains(word)) {
      return forms;
    }
    stems(word).forEach((stem, weight) -> addForms(stem, weight, forms));
    return forms;
  }

  /// True of words that say nothing by themselves (`the`, `of`, `may`).
  static boolean isStop(String word) {
    return STOP.contains(word);
  }

  static boolean isStop(Expression expression) {
    return expression instanceof Expression.Words words && isStop(Folding.fold(words.text()));
  }

  /// What the word may be a form of, itself included.
  private static Map<String, Double> stems(String word) {
    Map<String, Double> stems = new LinkedHashMap<>();
    stems.put(word, 1.0);
    if (word.endsWith("ies") && word.length() > 4) {
      stems.put(word.substring(0, word.length() - 3) + "y", NUMBER);
    } else if (word.endsWith("es") && word.length() > 4) {
      stems.put(word.substring(0, word.length() - 1), NUMBER);
      if (isSibilant(word.substring(0, word.length() - 2))) {
        stems.put(word.substring(0, word.length() - 2), NUMBER);
      }
    } else if (word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      stems.put(word.substring(0, word.length() - 1), NUMBER);
    }
    addVerbStems(word, "ing", stems);
    addVerbStems(word, "ed", stems);
    return stems;
  }

  private static void addVerbStems(String word, String ending, Map<String, Double> stems) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 3) {
      return;
    }
    String stem = word.substring(0, word.length() - ending.length());
    if (!hasVowel(stem)) {
      return;
    }
    if (ending.equals("ed") && stem.endsWith("i")) {
      stems.put(stem.substring(0, stem.length() - 1) + "y", VERB);
      return;
    }
    if (!isShortSyllable(stem)) {
      stems.put(stem, VERB);
    }
    stems.put(stem + "e", VERB);
    if (isDoubled(stem)) {
      stems.put(stem.substring(0, stem.length() - 1), VERB);
    }
  }

  private static void addForms(String stem, double weight, Map<String, Double> forms) {
    if (stem.length() < SHORTEST - 1) {
      return;
    }
    forms.putIfAbsent(stem, weight);
    String dropped = stem.substring(0, stem.length() - 1);
    if (stem.endsWith("y") && !isVowel(stem.charAt(stem.length() - 2))) {
      forms.putIfAbsent(dropped + "ies", weight * NUMBER);
      forms.putIfAbsent(dropped + "ied", weight * VERB);
      forms.putIfAbsent(stem + "ing", weight * VERB);
      return;
    }
    forms.putIfAbsent(stem + (isSibilant(stem) ? "es" : "s"), weight * NUMBER);
    if (stem.length() < SHORTEST) {
      return;
    }
    if (stem.endsWith("e")) {
      forms.putIfAbsent(stem + "d", weight * VERB);
      forms.putIfAbsent(dropped + "ing", weight * VERB);
    } else if (!stem.endsWith("s") || stem.endsWith("ss")) {
      forms.putIfAbsent(stem + "ed", weight * VERB);
      forms.putIfAbsent(stem + "ing", weight * VERB);
    }
  }

  private static boolean isSibilant(String stem) {
    return stem.endsWith("s")
        || stem.endsWith("x")
        || stem.endsWith("z")
        || stem.endsWith("ch")
        || stem.endsWith("sh");
  }

  /// `rat`, `fil`: before an ending such a stem would double its last letter.
  private static boolean isShortSyllable(String stem) {
    return stem.length() == 3
        && !isVowel(stem.charAt(0))
        && isVowel(stem.charAt(1))
        && !isVowel(stem.charAt(2));
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem.charAt(last));
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(c -> isVowel((char) c) || c == 'y');
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static Set<String> read(String name) {
    Predicate<String> isWord = line -> !line.isBlank() && !line.startsWith("#");
    try (InputStream in = Objects.requireNonNull(WordForms.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(isWord)
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
