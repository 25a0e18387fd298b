package org.inforce.obligation;

import java.util.ArrayList;
import java.util.List;

/// The words of a sentence on one level: what stands in parentheses is a clause of its own, quotes
/// are left out. Positions are indices into these words; asking beyond either end gives a word that
/// is nothing.
final class Clause {
  private static final Word NOTHING = new Word("", " ", 0, 0, Word.Kind.QUOTE, 0L);
  private static final int SHORTEST = 4;
  private final List<Word> words;

  private Clause(List<Word> words) {
    this.words = List.copyOf(words);
  }

  static Clause of(List<Word> words) {
    return new Clause(words.stream().filter(w -> w.kind() != Word.Kind.QUOTE).toList());
  }

  /// The clause on the top level first, then those in parentheses of four words or more.
  static List<Clause> of(Sentence sentence) {
    List<List<Word>> open = new ArrayList<>();
    open.add(new ArrayList<>());
    List<Clause> closed = new ArrayList<>();
    for (Word word : sentence.words()) {
      if (word.isMark('(')) {
        open.add(new ArrayList<>());
      } else if (word.isMark(')')) {
        close(open, closed);
      } else if (word.kind() != Word.Kind.QUOTE) {
        open.getLast().add(word);
      }
    }
    while (open.size() > 1) {
      List<Word> unclosed = open.removeLast();
      open.getLast().addAll(unclosed);
    }
    closed.addFirst(new Clause(open.getFirst()));
    return closed;
  }

  private static void close(List<List<Word>> open, List<Clause> closed) {
    if (open.size() > 1) {
      List<Word> inner = open.removeLast();
      if (inner.size() >= SHORTEST) {
        closed.add(new Clause(inner));
      }
    }
  }

  int size() {
    return words.size();
  }

  Word at(int index) {
    return index < 0 || index >= words.size() ? NOTHING : words.get(index);
  }

  String norm(int index) {
    return at(index).norm();
  }

  boolean is(int index, WordClass kind) {
    return at(index).is(kind);
  }

  boolean isWord(int index, String norm) {
    return at(index).norm().equals(norm);
  }

  boolean isMark(int index, char mark) {
    return at(index).isMark(mark);
  }

  boolean isMark(int index) {
    return at(index).kind() == Word.Kind.MARK;
  }

  /// True if the words from `index` on are these, in lower case, blanks between.
  boolean matches(int index, String phrase) {
    int at = index;
    for (String word : phrase.split(" ")) {
      if (!isWord(at++, word)) {
        return false;
      }
    }
    return true;
  }

  /// The first index from `from` on, before `to`, whose word is of the class; -1 if none.
  int next(int from, int to, WordClass kind) {
    for (int i = from; i < Math.min(to, size()); i++) {
      if (is(i, kind)) {
        return i;
      }
    }
    return -1;
  }

  /// True if a word of [`from`, `to`) is of the class.
  boolean has(int from, int to, WordClass kind) {
    return next(Math.max(0, from), to, kind) >= 0;
  }

  boolean hasWord(int from, int to, String norm) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (isWord(i, norm)) {
        return true;
      }
    }
    return false;
  }

  /// A finite auxiliary: a form of be, have or do, or a modal.
  boolean isFinite(int index) {
    Word word = at(index);
    boolean month =
        word.norm().equals("may")
            && word.isCapitalized()
            && at(index + 1).kind() == Word.Kind.NUMBER;
    return (word.is(WordClass.MODAL) && !month)
        || (word.is(WordClass.BE) && !word.norm().startsWith("be"))
        || (word.is(WordClass.HAVE) && !word.norm().equals("having"))
        || word.is(WordClass.DO);
  }

  /// Past adverbs and negations, and one parenthesis between commas that a verb follows.
  int pastAdverbs(int from) {
    int i = from;
    while (isAdverb(i)) {
      i++;
    }
    return i;
  }

  boolean isAdverb(int index) {
    Word word = at(index);
    return word.is(WordClass.ADVERB)
        || (word.kind() == Word.Kind.WORD
            && word.norm().length() > 4
            && word.norm().endsWith("ly")
            && !word.is(WordClass.VERB)
            && !word.is(WordClass.ACT)
            && !word.norm().equals("comply")
            && !word.norm().equals("family")
            && !word.norm().equals("supply"));
  }

  /// The document's offsets of [`from`, `to`).
  int start(int from) {
    return words.get(from).start();
  }

  int end(int to) {
    return words.get(to - 1).end();
  }

  /// The document's own words of [`from`, `to`), at most to the clause's end; nothing if it is
  /// empty.
  String words(String text, int from, int to) {
    int stop = Math.min(to, size());
    return stop > from ? text.substring(start(from), end(stop)) : "";
  }

  /// The first word of the verb group that ends in have: `has long had`, `does not have`.
  int groupStart(int have) {
    int start = have;
    while (start > 0 && (isFinite(start - 1) || isAdverb(start - 1))) {
      start--;
    }
    while (start < have && isAdverb(start) && !isWord(start, "not")) {
      start++;
    }
    return start;
  }

  /// The first word of the noun phrase that ends in `noun`, at most four words before it.
  int phraseStart(int noun) {
    int start = noun;
    while (start > 0
        && noun - start < 4
        && !isMark(start - 1)
        && !is(start - 1, WordClass.PREPOSITION)
        && !is(start - 1, WordClass.CONJUNCTION)
        && !isFinite(start - 1)) {
      start--;
      if (is(start, WordClass.DETERMINER)) {
        break;
      }
    }
    return start;
  }
}
