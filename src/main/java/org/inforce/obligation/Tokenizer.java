package org.inforce.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inforce.document.Span;

/// Cuts a sentence into words and marks: citations stay whole, Markdown emphasis, link targets and
/// footnote marks vanish, contractions are undone (`won't` is `will not`). Linear.
final class Tokenizer {
  private final String text;
  private final int end;
  private final List<Span> citations;
  private final List<Word> words = new ArrayList<>();
  private int nextCitation;
  private int at;

  private Tokenizer(String text, Span span, List<Span> citations) {
    this.text = text;
    this.at = span.start();
    this.end = span.end();
    this.citations = citations;
  }

  /// The words of `span`; `citations` are those that lie in it, in order.
  static List<Word> words(String text, Span span, List<Span> citations) {
    Tokenizer tokenizer = new Tokenizer(text, span, citations);
    tokenizer.run();
    return tokenizer.words;
  }

  private void run() {
    while (at < end) {
      char c = text.charAt(at);
      if (atCitation()) {
        citation();
      } else if (Character.isLetterOrDigit(c) || isBracketedLetter()) {
        word();
      } else if (c == '[' && at + 1 < end && text.charAt(at + 1) == '^') {
        skipThrough(']');
      } else if (c == ']' && at + 1 < end && text.charAt(at + 1) == '(') {
        at++;
        skipThrough(')');
      } else {
        mark(c);
      }
    }
  }

  private boolean atCitation() {
    while (nextCitation < citations.size() && citations.get(nextCitation).end() <= at) {
      nextCitation++;
    }
    return nextCitation < citations.size() && citations.get(nextCitation).start() <= at;
  }

  private void citation() {
    int stop = Math.min(end, citations.get(nextCitation).end());
    words.add(Word.of("§", text.substring(at, stop), at, stop, Word.Kind.CITATION));
    at = stop;
  }

  /// `[a]ny`: an altered first letter in a quotation.
  private boolean isBracketedLetter() {
    return text.charAt(at) == '['
        && at + 3 < end
        && Character.isLetter(text.charAt(at + 1))
        && text.charAt(at + 2) == ']'
        && Character.isLetter(text.charAt(at + 3));
  }

  private void word() {
    int start = at;
    if (text.startsWith("http", at)) {
      while (at < end && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ')') {
        at++;
      }
      words.add(Word.of("url", text.substring(start, at), start, at, Word.Kind.NUMBER));
      return;
    }
    while (at < end && isInside(start)) {
      at++;
    }
    add(start, at);
  }

  private boolean isInside(int start) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean followed = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    return switch (c) {
      case '[', ']' -> at - start <= 2 && followed;
      case '\'', '’', '-', '‑', '/' -> followed && at > start;
      case ':' ->
          followed && at > start && Character.isDigit(text.charAt(at - 1)) && digitFollows();
      case '.' -> followed || isAbbreviationEnd(start);
      case ',' -> followed && Character.isDigit(text.charAt(at - 1)) && digitFollows();
      default -> false;
    };
  }

  private boolean digitFollows() {
    return Character.isDigit(text.charAt(at + 1));
  }

  /// The last full stop of `U.S.` and `e.g.` belongs to the word.
  private boolean isAbbreviationEnd(int start) {
    return at - start >= 3 && text.charAt(at - 2) == '.' && at + 1 < end;
  }

  private void add(int start, int stop) {
    String raw = clean(text.substring(start, stop));
    String norm = raw.toLowerCase(Locale.ROOT);
    if (Character.isDigit(norm.charAt(0)) || raw.equals("I") && isDivision()) {
      words.add(Word.of(norm, raw, start, stop, Word.Kind.NUMBER));
    } else if (norm.equals("cannot")) {
      pair("can", start, stop - 3, stop);
    } else if (norm.endsWith("n't")) {
      pair(negated(norm), start, stop - 3, stop);
    } else if (norm.endsWith("'ll")) {
      one(norm.substring(0, norm.length() - 3), raw, start, stop - 3);
      one("will", "will", stop - 3, stop);
    } else {
      one(norm, raw, start, stop);
    }
  }

  /// `Annex I`, `Part I`: what the word before names is counted in Roman numerals, and nobody
  /// speaks.
  private boolean isDivision() {
    return !words.isEmpty()
        && words.getLast().isCapitalized()
        && words.getLast().is(WordClass.THING);
  }

  private static String clean(String raw) {
    if (raw.indexOf('[') < 0 && raw.indexOf('’') < 0 && raw.indexOf('‑') < 0) {
      return raw;
    }
    return raw.replace("[", "").replace("]", "").replace('’', '\'').replace('‑', '-');
  }

  private static String negated(String norm) {
    return switch (norm) {
      case "won't" -> "will";
      case "can't" -> "can";
      case "shan't" -> "shall";
      default -> norm.substring(0, norm.length() - 3);
    };
  }

  private void pair(String verb, int start, int middle, int stop) {
    one(verb, verb, start, middle);
    one("not", "not", middle, stop);
  }

  private void one(String norm, String raw, int start, int stop) {
    words.add(Word.of(norm, raw, start, stop, Word.Kind.WORD));
  }

  private void mark(char c) {
    int start = at++;
    switch (c) {
      case ',' -> comma(start);
      case ';', ':', '(', ')', '?', '!' -> punctuation(c, start);
      case '.' -> fullStop(start);
      case '—', '–', '•' -> punctuation('—', start);
      case '-' -> {
        if (at < end && text.charAt(at) == '-') {
          at++;
          punctuation('—', start);
        }
      }
      case '"', '“', '”', '‘', '’', '`' ->
          words.add(Word.of("\"", String.valueOf(c), start, start + 1, Word.Kind.QUOTE));
      case '&' -> one("&", "&", start, start + 1);
      default -> {
        // white space, emphasis, brackets: nothing to the grammar
      }
    }
  }

  /// The comma of `December 31, 2012` is no boundary.
  private void comma(int start) {
    boolean day =
        words.size() >= 2
            && words.getLast().kind() == Word.Kind.NUMBER
            && words.getLast().norm().length() <= 2
            && words.get(words.size() - 2).isCapitalized();
    boolean year =
        at + 5 <= end
            && text.charAt(at) == ' '
            && text.substring(at + 1, at + 5).chars().allMatch(Character::isDigit);
    if (!day || !year) {
      punctuation(',', start);
    }
  }

  /// Within a sentence a full stop belongs to an abbreviation; it counts after a list's number and
  /// at the end.
  private void fullStop(int start) {
    if (words.size() == 1 || isLast(at)) {
      punctuation('.', start);
    }
  }

  private boolean isLast(int from) {
    for (int i = from; i < Math.min(end, from + 12); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return end - from < 12;
  }

  private void punctuation(char mark, int start) {
    words.add(Word.of(String.valueOf(mark), String.valueOf(mark), start, at, Word.Kind.MARK));
  }

  private void skipThrough(char close) {
    while (at < end && text.charAt(at) != close) {
      at++;
    }
    at = Math.min(end, at + 1);
  }
}
