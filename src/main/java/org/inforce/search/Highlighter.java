package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Marks in a text what made it fit a query, by the same rules as the index: forms of a word, whole
/// phrases, citations of an authority and of all that lies in it.
final class Highlighter {
  private final List<WordMark> marks;
  private final Set<String> cited;

  private Highlighter(List<WordMark> marks, Set<String> cited) {
    this.marks = marks;
    this.cited = cited;
  }

  static Highlighter of(Expression expression) {
    WordMarks gathered = new WordMarks();
    gathered.gather(expression);
    return new Highlighter(gathered.marks(), gathered.cited());
  }

  /// Marks in a title, in order, without overlap.
  List<Highlight> mark(String text) {
    return merged(inWords(text));
  }

  /// Marks in the text of a passage; `places` says what is cited where in it, `stated` where what
  /// was asked for is stated.
  List<Highlight> mark(String text, Places places, List<Highlight> stated) {
    List<Highlight> found = inWords(text);
    found.addAll(stated);
    if (!cited.isEmpty()) {
      for (Places.CitedAt at : places.cited()) {
        boolean isAskedFor = AuthorityWords.of(at.authority()).stream().anyMatch(cited::contains);
        if (isAskedFor && at.to() <= text.length()) {
          found.add(new Highlight(at.from(), at.to()));
        }
      }
    }
    return merged(found);
  }

  private List<Highlight> inWords(String text) {
    List<Highlight> found = new ArrayList<>();
    PlacedWords words = PlacedWords.of(text);
    marks.forEach(mark -> mark.mark(words, found));
    return found;
  }

  private static List<Highlight> merged(List<Highlight> found) {
    found.sort((a, b) ->
        a.start() != b.start()
            ? Integer.compare(a.start(), b.start())
            : Integer.compare(b.end(), a.end()));
    List<Highlight> merged = new ArrayList<>();
    for (Highlight each : found) {
      if (merged.isEmpty() || merged.getLast().end() <= each.start()) {
        merged.add(each);
      } else if (merged.getLast().end() < each.end()) {
        merged.set(merged.size() - 1, new Highlight(merged.getLast().start(), each.end()));
      }
    }
    return merged;
  }
}
