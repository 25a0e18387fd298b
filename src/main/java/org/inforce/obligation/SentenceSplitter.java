package org.inforce.obligation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.inforce.document.Document;
import org.inforce.document.Span;

/// Splits legal prose into sentences: a full stop within a citation, after an abbreviation or
/// within parentheses ends nothing; list items become sentences of their own that know their
/// lead-in. Linear in the text.
final class SentenceSplitter {
  private static final Map<String, Set<String>> WORDS = read();
  private static final int LONG_PARENTHESIS = 800;

  private final String text;
  private final List<Span> citations;
  private final List<Sentence> found = new ArrayList<>();
  private int nextCitation;
  private int paragraph;
  private final OpenLists lists = new OpenLists();

  private SentenceSplitter(String text, List<Span> citations) {
    this.text = text;
    this.citations = citations;
  }

  /// In order of appearance; `citations` sorted by start.
  static List<Sentence> split(Document document, List<Span> citations) {
    SentenceSplitter splitter = new SentenceSplitter(document.text(), citations);
    for (Span span : Paragraphs.of(document)) {
      splitter.paragraph(span);
      splitter.paragraph++;
    }
    return splitter.found;
  }

  private void paragraph(Span span) {
    String mark =
        text.substring(span.start(), span.start() + ListMark.lengthAt(text, span.start()));
    int openLead = isItem(span) ? lists.leadOf(mark) : -1;
    if (openLead < 0) {
      lists.clear();
    }
    int start = span.start();
    int depth = 0;
    int opened = 0;
    for (int i = span.start(); i < span.end(); i++) {
      i = pastCitation(i);
      char c = i < span.end() ? text.charAt(i) : ' ';
      if (c == '(') {
        depth++;
        opened = i;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (isStop(c) && (depth == 0 || i - opened > LONG_PARENTHESIS)) {
        int end = closing(i + 1, span.end());
        if (endsSentence(start, i, end, span.end())) {
          add(start, end, openLead);
          start = firstInk(end, span.end());
          i = Math.max(i, start - 1);
          depth = 0;
        }
      }
    }
    if (start < span.end()) {
      add(start, span.end(), openLead);
      if (opensList(span.end() - 1)) {
        lists.open(found.size() - 1, mark);
      }
    }
  }

  private boolean isItem(Span span) {
    char c = text.charAt(span.start());
    return ListMark.lengthAt(text, span.start()) > 0
        || c == '-'
        || c == '*'
        || Character.isLowerCase(c);
  }

  private boolean opensList(int last) {
    char c = text.charAt(last);
    return c == ':' || c == '—';
  }

  private int pastCitation(int i) {
    while (nextCitation < citations.size() && citations.get(nextCitation).end() <= i) {
      nextCitation++;
    }
    boolean inside = nextCitation < citations.size() && citations.get(nextCitation).start() <= i;
    return inside ? citations.get(nextCitation).end() : i;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!';
  }

  /// Past closing quotes, brackets, emphasis and footnote marks.
  private int closing(int from, int to) {
    int i = from;
    while (i < to && "\"”’')]*_".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private boolean endsSentence(int start, int stop, int end, int to) {
    if (end >= to) {
      return true;
    }
    int next = firstInk(end, to);
    if (next == end || next >= to || text.charAt(next) == ')') {
      return false;
    }
    char c = text.charAt(next);
    boolean opens =
        Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘([*_§•—-".indexOf(c) >= 0;
    return opens && (text.charAt(stop) != '.' || !isAbbreviation(start, stop, next, to));
  }

  private boolean isAbbreviation(int start, int stop, int next, int to) {
    int from = stop;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return false;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(from));
    boolean number = Character.isDigit(word.charAt(0)) && from == start;
    if (number || is("never", word) && !isAcronym(from, stop, next)) {
      return true;
    }
    boolean seldom = is("seldom", word) && !isAcronym(from, stop, next);
    return (initial || seldom) && !isOpener(next, to);
  }

  /// `a Medicaid ID. CMS must`: a word in capitals before another word ends a sentence, though it
  /// looks like an abbreviation (`Id.`); not `NO. 3`.
  private boolean isAcronym(int from, int stop, int next) {
    for (int i = from; i < stop; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return stop - from > 1 && Character.isLetter(text.charAt(next));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’';
  }

  private boolean isOpener(int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return is("opener", text.substring(from, end).toLowerCase(Locale.ROOT));
  }

  private int firstInk(int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void add(int start, int end, int leadIn) {
    Span span = new Span(start, end);
    List<Word> words = Tokenizer.words(text, span, citationsIn(span));
    found.add(new Sentence(span, paragraph, leadIn, words));
  }

  private List<Span> citationsIn(Span span) {
    int from = nextCitation;
    while (from > 0 && citations.get(from - 1).end() > span.start()) {
      from--;
    }
    List<Span> inside = new ArrayList<>();
    for (int i = from; i < citations.size() && citations.get(i).start() < span.end(); i++) {
      if (citations.get(i).end() > span.start()) {
        inside.add(citations.get(i));
      }
    }
    return inside;
  }

  private static boolean is(String kind, String word) {
    return Objects.requireNonNull(WORDS.get(kind)).contains(word);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    try (InputStream in = SentenceSplitter.class.getResourceAsStream("abbreviations.tsv")) {
      if (in == null) {
        throw new IllegalStateException("abbreviations.tsv is missing from the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(columns -> words.put(columns[0], Set.of(columns[1].split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read abbreviations.tsv", e);
    }
    return words;
  }
}
