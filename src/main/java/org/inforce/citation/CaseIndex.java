package org.inforce.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The cases a document has cited in full so far, by the words of their names and by volume: what
/// short forms and `supra` are resolved from.
final class CaseIndex {
  private static final int MAX_PER_WORD = 48;
  private static final Set<String> COMMON =
      Set.of(
          "united",
          "states",
          "state",
          "people",
          "commonwealth",
          "city",
          "county",
          "in",
          "re",
          "inc",
          "co",
          "corp",
          "ltd",
          "llc",
          "ex",
          "parte",
          "of",
          "the",
          "and",
          "us",
          "u",
          "s",
          "department",
          "dep't",
          "board",
          "v",
          "rel",
          "matter",
          "bureau",
          "commission",
          "agency",
          "service",
          "association",
          "company",
          "national",
          "american",
          "secretary",
          "office",
          "trust",
          "bank",
          "insurance",
          "union",
          "institute",
          "university",
          "center",
          "council",
          "district",
          "court",
          "school",
          "ass'n",
          "comm'n",
          "nat'l",
          "ins",
          "doe",
          "federal",
          "new",
          "york",
          "california",
          "texas",
          "general",
          "attorney",
          "america");

  private final Map<String, List<Mention>> byWord = new HashMap<>();
  private final Map<String, List<Mention>> byVolume = new HashMap<>();

  /// Remembers a case that was cited in full.
  void add(Mention m) {
    if (m.reporter != null && m.volume != null) {
      List<Mention> held =
          byVolume.computeIfAbsent(m.reporter + "|" + m.volume, k -> new ArrayList<>(2));
      if (held.size() < MAX_PER_WORD && held.stream().noneMatch(o -> o.ids.equals(m.ids))) {
        held.add(m);
      }
    }
    if (m.name != null) {
      for (String word : words(m.name)) {
        String key = key(word);
        if (key.length() > 1 && !COMMON.contains(key)) {
          List<Mention> held = byWord.computeIfAbsent(key, k -> new ArrayList<>(2));
          if (held.size() < MAX_PER_WORD
              && held.stream().noneMatch(o -> o.ids.equals(m.ids) && o.isResolved())) {
            held.add(m);
          }
        }
      }
    }
  }

  /// The words of a name: letters, digits, apostrophes, `&` and hyphens.
  private static String[] words(String name) {
    List<String> words = new ArrayList<>(8);
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean in = Chars.isWord(c) || c == '\'' || c == '&' || c == '-';
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        words.add(name.substring(start, i));
        start = -1;
      }
    }
    return words.toArray(String[]::new);
  }

  private static String key(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  /// True of words many names share: `United`, `Board`, `Inc`.
  static boolean isCommon(String word) {
    return COMMON.contains(key(word));
  }

  List<Mention> inVolume(String reporter, String volume) {
    return byVolume.getOrDefault(reporter + "|" + volume, List.of());
  }

  /// The cases one of whose parties is called `name`; `name` may be a whole case name.
  List<Mention> named(String name) {
    String last = name.replace(", supra", "");
    String[] words = words(last);
    for (String word : words) {
      String key = key(word);
      if (key.length() > 1 && !COMMON.contains(key)) {
        List<Mention> held = byWord.getOrDefault(key, List.of());
        List<Mention> fitting = new ArrayList<>(held.size());
        for (Mention m : held) {
          if (fits(m.name, words)) {
            fitting.add(m);
          }
        }
        return fitting;
      }
    }
    return List.of();
  }

  /// Every telling word of the short name stands in the full one, in order.
  private static boolean fits(@Nullable String full, String[] words) {
    String[] held = words(full == null ? "" : full);
    int at = 0;
    for (String word : words) {
      if (word.isEmpty() || word.equals("v") || COMMON.contains(key(word))) {
        continue;
      }
      while (at < held.length && !key(held[at]).equals(key(word))) {
        at++;
      }
      if (at++ >= held.length) {
        return false;
      }
    }
    return true;
  }
}
