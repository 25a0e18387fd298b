package org.inforce.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The part of a passage worth showing: the stretch with the most, and most different, marks.
record Snippet(int start, String text, List<Highlight> highlights) {
  private static final int LONGEST = 320;
  private static final int LEAD = 90;

  /// `marks` point into `passage`; those of the result into its `text`.
  static Snippet of(String passage, List<Highlight> marks) {
    if (passage.length() <= LONGEST) {
      return new Snippet(0, passage, marks);
    }
    int first = marks.isEmpty() ? 0 : bestFirst(passage, marks);
    int from = marks.isEmpty() ? 0 : startOf(passage, marks.get(first).start());
    int to = endOf(passage, from);
    List<Highlight> inside = new ArrayList<>();
    for (Highlight mark : marks) {
      int start = Math.max(mark.start(), from);
      int end = Math.min(mark.end(), to);
      if (start < end) {
        inside.add(new Highlight(start - from, end - from));
      }
    }
    return new Snippet(from, passage.substring(from, to), inside);
  }

  private static int bestFirst(String passage, List<Highlight> marks) {
    int best = 0;
    int bestWorth = 0;
    for (int i = 0; i < marks.size(); i++) {
      Set<String> different = new HashSet<>();
      int worth = 0;
      int limit = marks.get(i).start() + LONGEST - LEAD;
      for (int j = i; j < marks.size() && marks.get(j).end() <= limit; j++) {
        String words = passage.substring(marks.get(j).start(), marks.get(j).end());
        worth += different.add(words.toLowerCase(Locale.ROOT)) ? 4 : 1;
      }
      if (worth > bestWorth) {
        bestWorth = worth;
        best = i;
      }
    }
    return best;
  }

  /// The start of the sentence or line the first mark stands in when it is near, else of a word.
  private static int startOf(String passage, int mark) {
    int nearest = Math.max(0, mark - LEAD);
    for (int i = mark; i > nearest; i--) {
      char before = passage.charAt(i - 1);
      boolean isSentence =
          before == ' '
              && i > 1
              && passage.charAt(i - 2) == '.'
              && Character.isUpperCase(passage.charAt(i));
      if (before == '\n' || isSentence) {
        return i;
      }
    }
    return nearest == 0 ? 0 : wordStart(passage, nearest, mark);
  }

  private static int wordStart(String passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isWhitespace(passage.charAt(i - 1))) {
        return i;
      }
    }
    return to;
  }

  private static int endOf(String passage, int from) {
    int farthest = Math.min(passage.length(), from + LONGEST);
    if (farthest == passage.length()) {
      return farthest;
    }
    for (int i = farthest; i > from + LONGEST / 2; i--) {
      if (Character.isWhitespace(passage.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(passage.charAt(farthest)) ? farthest - 1 : farthest;
  }
}
