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
          "matter");

  private final Map<String, List<Mention>> byWord = new HashMap<>();
  private final Map<String, List<Mention>> byVolume = new HashMap<>();

  /// Remembers a case that was cited in full.
  void add(Mention m) {
    if (m.reporter != null && m.volume != null) {
      List<Mention> held =
          byVolume.computeIfAbsent(m.reporter + "|" + m.volume, k -> new ArrayList<>(2));
      if (held.stream().noneMatch(other -> other.ids.equals(m.ids))) {
        held.add(m);
      } else if (m.name != null) {
        held.replaceAll(other -> other.ids.equals(m.ids) && other.name == null ? m : other);
      }
    }
    if (m.name != null) {
      for (String word : m.name.split("[^\\p{L}\\d'&-]+")) {
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

  private static String key(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  List<Mention> inVolume(String reporter, String volume) {
    return byVolume.getOrDefault(reporter + "|" + volume, List.of());
  }

  /// The cases one of whose parties is called `name`; `name` may be a whole case name.
  List<Mention> named(String name) {
    String last = name.replace(", supra", "");
    String[] words = last.split("[^\\p{L}\\d'&-]+");
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
    String[] held = (full == null ? "" : full).split("[^\\p{L}\\d'&-]+");
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

  /// The start of a known party's name that ends at `end`, at or behind `from`; -1 if none does.
  int nameEndingAt(Scan s, int from, int end) {
    int stop = s.t[end - 1] == ',' ? end - 1 : end;
    int best = -1;
    int i = stop;
    while (i > from) {
      int word = i;
      while (word > from && !Chars.isBlank(s.t[word - 1])) {
        word--;
      }
      if (!Chars.isUpper(s.t[word])) {
        break;
      }
      String key = key(new String(s.t, word, i - word).replace(",", ""));
      if (byWord.containsKey(key) && !COMMON.contains(key)) {
        best = word;
      } else if (!COMMON.contains(key) || key.equals("in")) {
        break;
      }
      i = word - 1;
    }
    return best;
  }
}
