package org.inforce.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Names of one axis by their first word, longest first; finds them in a text in one pass. A name
/// counts only between word boundaries. A name that is all capitals must be met in capitals, any
/// other in any case.
final class PhraseIndex {
  private record Phrase(String words, String code, boolean exact) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  void add(String name, String code) {
    boolean exact = name.equals(name.toUpperCase(Locale.ROOT));
    List<Phrase> list = byFirstWord.computeIfAbsent(firstWord(name, 0), any -> new ArrayList<>());
    list.add(new Phrase(name, code, exact));
    list.sort((a, b) -> Integer.compare(b.words().length(), a.words().length()));
  }

  List<Taxonomy.Mention> find(String text) {
    List<Taxonomy.Mention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      Optional<Taxonomy.Mention> mention = at(text, at);
      if (mention.isPresent()) {
        found.add(mention.get());
        at = mention.get().end();
      } else {
        at = endOfWord(text, at);
      }
    }
    return found;
  }

  Optional<String> exactly(String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return at(words, 0)
        .filter(mention -> mention.end() == words.length())
        .map(Taxonomy.Mention::code);
  }

  private Optional<Taxonomy.Mention> at(String text, int at) {
    for (Phrase phrase : byFirstWord.getOrDefault(firstWord(text, at), List.of())) {
      int end = matchEnd(text, at, phrase);
      if (end >= 0 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return Optional.of(new Taxonomy.Mention(phrase.code(), at, end));
      }
    }
    return Optional.empty();
  }

  /// Where the phrase ends in the text when it starts at `at`; any run of white space matches one
  /// blank; -1 if it does not match.
  private static int matchEnd(String text, int at, Phrase phrase) {
    int i = at;
    for (int p = 0; p < phrase.words().length(); p++) {
      char wanted = phrase.words().charAt(p);
      if (i >= text.length()) {
        return -1;
      }
      char met = text.charAt(i);
      if (wanted == ' ' && Character.isWhitespace(met)) {
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
          i++;
        }
      } else if (wanted == met || (!phrase.exact() && sameLetter(wanted, met))) {
        i++;
      } else {
        return -1;
      }
    }
    return i;
  }

  private static boolean sameLetter(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }

  private static String firstWord(String text, int at) {
    return text.substring(at, endOfWord(text, at)).toLowerCase(Locale.ROOT);
  }

  private static int endOfWord(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, at + 1);
  }
}
