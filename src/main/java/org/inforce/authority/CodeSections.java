package org.inforce.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The sections that exist in the United States Code, by title, in the order of their numbers: what
/// decides whether the hyphen in `78o-7` belongs to a number or joins two. Hyphens are written `-`.
public final class CodeSections {
  private static final Map<Integer, Title> TITLES = new ConcurrentHashMap<>();

  private record Title(String[] ordered, Map<String, Integer> index) {
    static final Title NONE = new Title(new String[0], Map.of());
  }

  private static final class Lines {
    static final Map<Integer, String> BY_TITLE = read();

    private static Map<Integer, String> read() {
      Map<Integer, String> lines = new HashMap<>();
      for (String line : Tables.lines("code-sections.tsv")) {
        int tab = line.indexOf('\t');
        lines.put(Integer.parseInt(line.substring(0, tab)), line.substring(tab + 1));
      }
      return lines;
    }
  }

  private CodeSections() {}

  /// True of `("1396b")` in title 42.
  public static boolean exists(int title, String section) {
    return title(title).index().containsKey(section);
  }

  /// Every section from `from` to `to`, both included, if both exist in this order and there are at
  /// most `max` of them; else empty.
  public static List<String> between(int title, String from, String to, int max) {
    Title sections = title(title);
    Integer first = sections.index().get(from);
    Integer last = sections.index().get(to);
    if (first == null || last == null || last < first || last - first >= max) {
      return List.of();
    }
    return new ArrayList<>(Arrays.asList(sections.ordered()).subList(first, last + 1));
  }

  private static Title title(int number) {
    return TITLES.computeIfAbsent(number, CodeSections::read);
  }

  private static Title read(int number) {
    @Nullable String line = Lines.BY_TITLE.get(number);
    if (line == null) {
      return Title.NONE;
    }
    String[] ordered = line.split(" ");
    Map<String, Integer> index = HashMap.newHashMap(ordered.length);
    for (int i = 0; i < ordered.length; i++) {
      index.put(ordered[i], i);
    }
    return new Title(ordered, index);
  }
}
