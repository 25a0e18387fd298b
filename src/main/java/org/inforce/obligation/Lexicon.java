package org.inforce.obligation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The closed classes of words, read once from `lexicon.tsv`. Words are asked for in lower case.
final class Lexicon {
  private static final Map<String, Long> MASKS = read();

  private Lexicon() {}

  /// All classes of a word as a set of bits; zero for a word in none.
  static long masks(String word) {
    return MASKS.getOrDefault(word, 0L);
  }

  static boolean is(String word, WordClass kind) {
    return (masks(word) & kind.mask()) != 0;
  }

  /// `shared`, `given`: could stand after be as a passive.
  static boolean isParticiple(String word) {
    return (word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed"))
        || is(word, WordClass.PARTICIPLE);
  }

  /// `sharing`, not `anything` or `during`.
  static boolean isGerund(String word) {
    return word.length() > 4 && word.endsWith("ing") && !is(word, WordClass.NO_GERUND);
  }

  /// True for a head noun that can bear a duty: listed, or of an ending that makes persons (`-er`,
  /// `-or`, `-ee`, `-ist`), in singular or plural.
  static boolean isAgentNoun(String word) {
    if (is(word, WordClass.AGENT)) {
      return true;
    }
    String one = singular(word);
    if (is(one, WordClass.AGENT)) {
      return true;
    }
    if (is(one, WordClass.THING) || is(word, WordClass.THING)) {
      return false;
    }
    if (one.startsWith("non") && one.length() > 6) {
      return isAgentNoun(one.substring(one.charAt(3) == '-' ? 4 : 3));
    }
    int hyphen = one.lastIndexOf('-');
    if (hyphen > 0) {
      return isAgentNoun(one.substring(hyphen + 1));
    }
    return one.length() > 5
        && (one.endsWith("er") || one.endsWith("or") || one.endsWith("ee") || one.endsWith("ist"));
  }

  /// The singular by ending; right for regular nouns, harmless for the rest.
  static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 4 && (word.endsWith("sses") || word.endsWith("xes"))) {
      return word.substring(0, word.length() - 2);
    }
    if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }

  private static Map<String, Long> read() {
    Map<String, Long> masks = new HashMap<>();
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.tsv")) {
      if (in == null) {
        throw new IllegalStateException("lexicon.tsv is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> add(line, masks));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read lexicon.tsv", e);
    }
    return Map.copyOf(masks);
  }

  private static void add(String line, Map<String, Long> masks) {
    int tab = line.indexOf('\t');
    long mask = WordClass.of(line.substring(0, tab)).mask();
    for (String word : line.substring(tab + 1).split(" ")) {
      masks.merge(word, mask, (a, b) -> a | b);
    }
  }
}
