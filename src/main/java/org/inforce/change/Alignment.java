package org.inforce.change;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.change.Redline.Kind;
import org.inforce.change.Redline.Piece;

/// Finds which words of two texts answer to each other.
final class Alignment {
  /// Differing stretches longer than this, in words, that share no telling phrase are shown as
  /// replaced whole: comparing them word by word would cost the product of their lengths, and no
  /// reader could follow it.
  private static final int MAX_WORDS = 4_000;

  /// A paragraph of fewer words that stands elsewhere as well is chance, not a move.
  private static final int MIN_MOVED_WORDS = 8;

  private final String before;
  private final String after;
  private final List<Piece> pieces = new ArrayList<>();

  /// Long paragraphs that stand elsewhere in the other text.
  private final Set<Paragraph> moved = new HashSet<>();

  private Alignment(String before, String after) {
    this.before = before;
    this.after = after;
  }

  static List<Piece> of(String before, String after) {
    List<Paragraph> old = Paragraph.in(before);
    List<Paragraph> now = Paragraph.in(after);
    Alignment alignment = new Alignment(before, after);
    int doneNow = 0;
    List<Change> changes = changes(old, now);
    alignment.findMoved(old, now, changes);
    for (Change change : changes) {
      alignment.same(now.subList(doneNow, change.startRevised));
      alignment.replaced(
          old.subList(change.startOriginal, change.endOriginal),
          now.subList(change.startRevised, change.endRevised));
      doneNow = change.endRevised;
    }
    alignment.same(now.subList(doneNow, now.size()));
    return alignment.withMoves();
  }

  private void findMoved(List<Paragraph> old, List<Paragraph> now, List<Change> changes) {
    Set<Paragraph> gone = new HashSet<>();
    for (Change change : changes) {
      old.subList(change.startOriginal, change.endOriginal).stream()
          .filter(paragraph -> paragraph.words().size() >= MIN_MOVED_WORDS)
          .forEach(gone::add);
    }
    for (Change change : changes) {
      now.subList(change.startRevised, change.endRevised).stream()
          .filter(gone::contains)
          .forEach(moved::add);
    }
  }

  /// What was taken away and put in at one place, as one change each.
  private static <T> List<Change> changes(List<T> old, List<T> now) {
    List<Change> changes = new ArrayList<>();
    for (Change change : new MyersDiffWithLinearSpace<T>().computeDiff(old, now, new Unheard())) {
      boolean isAdjacent =
          !changes.isEmpty()
              && changes.getLast().endOriginal == change.startOriginal
              && changes.getLast().endRevised == change.startRevised;
      changes.add(isAdjacent ? merged(changes.removeLast(), change) : change);
    }
    return changes;
  }

  private static Change merged(Change first, Change last) {
    return new Change(
        DeltaType.CHANGE,
        first.startOriginal,
        last.endOriginal,
        first.startRevised,
        last.endRevised);
  }

  /// One line of a text with at least one word; equal to another with the same words.
  private record Paragraph(List<Word> words, String key) {
    static List<Paragraph> in(String text) {
      List<Paragraph> paragraphs = new ArrayList<>();
      int start = 0;
      while (start < text.length()) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        List<Word> words = Word.in(text, start, end);
        if (!words.isEmpty()) {
          String key = words.stream().map(Word::form).collect(Collectors.joining(" "));
          paragraphs.add(new Paragraph(words, key));
        }
        start = end + 1;
      }
      return paragraphs;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Paragraph that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  private void same(List<Paragraph> paragraphs) {
    paragraphs.forEach(paragraph -> add(Kind.SAME, paragraph.words()));
  }

  /// Paragraphs in place of others. Those that only moved stay whole; what stands between them is
  /// compared word by word, in order.
  private void replaced(List<Paragraph> old, List<Paragraph> now) {
    old.stream().filter(moved::contains).forEach(gone -> add(Kind.DELETED, gone.words()));
    Deque<List<Paragraph>> oldRuns = new ArrayDeque<>();
    runs(old).stream().map(this::still).filter(run -> !run.isEmpty()).forEach(oldRuns::add);
    for (List<Paragraph> run : runs(now)) {
      List<Paragraph> still = still(run);
      compared(still.isEmpty() || oldRuns.isEmpty() ? List.of() : oldRuns.poll(), still);
      run.stream().filter(moved::contains).forEach(here -> add(Kind.INSERTED, here.words()));
    }
    oldRuns.forEach(run -> compared(run, List.of()));
  }

  /// Cut behind each paragraph that moved.
  private List<List<Paragraph>> runs(List<Paragraph> paragraphs) {
    List<List<Paragraph>> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (moved.contains(paragraphs.get(i)) || i + 1 == paragraphs.size()) {
        runs.add(paragraphs.subList(start, i + 1));
        start = i + 1;
      }
    }
    return runs;
  }

  private List<Paragraph> still(List<Paragraph> run) {
    boolean endsMoved = !run.isEmpty() && moved.contains(run.getLast());
    return endsMoved ? run.subList(0, run.size() - 1) : run;
  }

  private void compared(List<Paragraph> old, List<Paragraph> now) {
    if (old.isEmpty() || now.isEmpty()) {
      old.forEach(paragraph -> add(Kind.DELETED, paragraph.words()));
      now.forEach(paragraph -> add(Kind.INSERTED, paragraph.words()));
      return;
    }
    for (Anchors.Gap gap : Anchors.gaps(words(old), words(now))) {
      switch (gap) {
        case Anchors.Gap.Same(List<Word> words) -> add(Kind.SAME, words);
        case Anchors.Gap.Open(List<Word> oldWords, List<Word> nowWords) ->
            byWord(oldWords, nowWords);
      }
    }
  }

  private void byWord(List<Word> oldWords, List<Word> nowWords) {
    if (Math.min(oldWords.size(), nowWords.size()) > MAX_WORDS) {
      add(Kind.DELETED, oldWords);
      add(Kind.INSERTED, nowWords);
      return;
    }
    List<String> oldForms = oldWords.stream().map(Word::form).toList();
    List<String> nowForms = nowWords.stream().map(Word::form).toList();
    int doneNow = 0;
    for (Change change : joined(changes(oldForms, nowForms))) {
      add(Kind.SAME, nowWords.subList(doneNow, change.startRevised));
      changed(
          oldWords.subList(change.startOriginal, change.endOriginal),
          nowWords.subList(change.startRevised, change.endRevised));
      doneNow = change.endRevised;
    }
    add(Kind.SAME, nowWords.subList(doneNow, nowWords.size()));
  }

  /// Words that are the same once set alike (`infor-` `mation`) have not changed.
  private void changed(List<Word> old, List<Word> now) {
    if (!old.isEmpty() && !now.isEmpty() && Typography.same(in(before, old), in(after, now))) {
      add(Kind.SAME, now);
      return;
    }
    add(Kind.DELETED, old);
    add(Kind.INSERTED, now);
  }

  private static String in(String text, List<Word> words) {
    return text.substring(words.getFirst().start(), words.getLast().end());
  }

  private static List<Word> words(List<Paragraph> paragraphs) {
    return paragraphs.stream().flatMap(paragraph -> paragraph.words().stream()).toList();
  }

  /// Two changes with a single word between them read better as one, when they are no mere slips.
  private static List<Change> joined(List<Change> changes) {
    List<Change> joined = new ArrayList<>();
    for (Change change : changes) {
      if (!joined.isEmpty() && isOne(joined.getLast(), change)) {
        joined.add(merged(joined.removeLast(), change));
      } else {
        joined.add(change);
      }
    }
    return joined;
  }

  private static boolean isOne(Change last, Change next) {
    int between = next.startRevised - last.endRevised;
    int changed =
        Math.max(last.endOriginal - last.startOriginal, last.endRevised - last.startRevised)
            + Math.max(next.endOriginal - next.startOriginal, next.endRevised - next.startRevised);
    return between <= 1 && changed >= 3;
  }

  private void add(Kind kind, List<Word> words) {
    if (words.isEmpty()) {
      return;
    }
    int start = words.getFirst().start();
    int end = words.getLast().end();
    if (kind == Kind.SAME && !pieces.isEmpty() && pieces.getLast().kind() == Kind.SAME) {
      start = pieces.removeLast().start();
    }
    pieces.add(new Piece(kind, start, end));
  }

  /// Marks paragraphs that were taken away in one place and put in another.
  private List<Piece> withMoves() {
    Map<String, Integer> gone = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).kind() == Kind.DELETED) {
        longKey(before, pieces.get(i), gone, i);
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Integer from = piece.kind() == Kind.INSERTED ? gone.remove(key(after, piece)) : null;
      if (from != null) {
        Piece away = pieces.get(from);
        pieces.set(from, new Piece(Kind.MOVED_AWAY, away.start(), away.end()));
        pieces.set(i, new Piece(Kind.MOVED_HERE, piece.start(), piece.end()));
      }
    }
    return pieces;
  }

  private static void longKey(String text, Piece piece, Map<String, Integer> keys, int index) {
    if (Word.in(text, piece.start(), piece.end()).size() >= MIN_MOVED_WORDS) {
      keys.put(key(text, piece), index);
    }
  }

  private static String key(String text, Piece piece) {
    return Word.in(text, piece.start(), piece.end()).stream()
        .map(Word::form)
        .collect(Collectors.joining(" "));
  }

  /// Nobody watches the comparison.
  private static final class Unheard implements DiffAlgorithmListener {
    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int value, int max) {}

    @Override
    public void diffEnd() {}
  }
}
