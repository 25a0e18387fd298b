package org.inforce.proceeding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.Document;
import org.inforce.document.Span;
import org.inforce.document.Structure;

/// Cuts a document into sentences: never across its blocks, and not after the abbreviations of the
/// law (`No.`, `v.`, `N.D. Cal.`). Linear in the text.
final class Sentences {
  private static final Set<String> ABBREVIATIONS = Set.copyOf(WordLists.lines("abbreviations.txt"));
  private static final int LONGEST_HEADLINE = 220;
  private static final int RECEIVED_HEAD = 200;

  /// Matches `Received Order from the Supreme Court, dated 07/19/2017`; not `Received letter dated
  /// 07/19/2017`.
  private static final Pattern RECEIVED =
      Pattern.compile(
          "(?i)Received (?:(?:a |certified )?cop(?:y|ies) of )?[^.;:]{0,60}?"
              + "\\b(?:order|opinion|judgment|mandate|decision)\\b[^.;:]{0,60}?\\b(?:filed|dated|entered|issued)(?:"
              + " on)? (?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4}|\\d{2})\\b");

  private final Document document;
  private final String text;
  private final List<Sentence> found = new ArrayList<>();
  private final Map<Integer, String> headings = new HashMap<>();

  private Sentences(Document document) {
    this.document = document;
    this.text = document.text();
    document
        .structure()
        .sections()
        .forEach(s -> headings.putIfAbsent(s.span().start(), s.heading().strip()));
  }

  static List<Sentence> of(Document document) {
    Sentences sentences = new Sentences(document);
    sentences.blocks().forEach(sentences::cut);
    return sentences.found;
  }

  private List<Span> blocks() {
    List<Span> blocks = new ArrayList<>();
    int at = 0;
    for (Span block : leaves(document.structure().blocks())) {
      if (block.start() >= at) {
        lines(at, block.start(), blocks);
        blocks.add(block);
        at = block.end();
      }
    }
    lines(at, text.length(), blocks);
    return blocks;
  }

  /// Blocks may nest; only those that hold no other are cut into sentences.
  private static List<Span> leaves(List<Span> blocks) {
    List<Span> sorted = blocks.stream().sorted(Comparator.naturalOrder()).toList();
    List<Span> leaves = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      boolean holdsNext = i + 1 < sorted.size() && sorted.get(i).contains(sorted.get(i + 1));
      if (!holdsNext) {
        leaves.add(sorted.get(i));
      }
    }
    return leaves;
  }

  /// Text outside all blocks: a line end closes a block unless the line is wrapped, that is, runs
  /// on in lower case without a closing mark.
  private void lines(int from, int to, List<Span> blocks) {
    int start = from;
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\n' && !isWrapped(at, to)) {
        addTrimmed(start, at, blocks);
        start = at + 1;
      }
    }
    addTrimmed(start, to, blocks);
  }

  private boolean isWrapped(int at, int to) {
    int next = at + 1;
    while (next < to && text.charAt(next) == ' ') {
      next++;
    }
    return next < to
        && at > 0
        && (Character.isLowerCase(text.charAt(next)) || Character.isDigit(text.charAt(next)))
        && (Character.isLowerCase(text.charAt(at - 1)) || text.charAt(at - 1) == ',');
  }

  private void addTrimmed(int from, int to, List<Span> blocks) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      blocks.add(new Span(start, end));
    }
  }

  private void cut(Span block) {
    int start = block.start();
    for (int at = block.start(); at < block.end(); at++) {
      if (endsSentence(at, block.end())) {
        int end = closing(at + 1, block.end());
        add(start, end, block);
        start = end;
        at = Math.max(at, end - 1);
      }
    }
    add(start, block.end(), block);
  }

  private boolean endsSentence(int at, int end) {
    char c = text.charAt(at);
    if (c == '?' || c == '!') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    int next = closing(at + 1, end);
    if (next >= end) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    int after = next;
    while (after < end && (Character.isWhitespace(text.charAt(after)) || isOpening(after))) {
      after++;
    }
    return after < end && !Character.isLowerCase(text.charAt(after)) && !isAbbreviation(at);
  }

  private boolean isOpening(int at) {
    return "\"“‘'([*_".indexOf(text.charAt(at)) >= 0;
  }

  /// Past the quotation marks and brackets that belong to the sentence just ended.
  private int closing(int from, int end) {
    int at = from;
    while (at < end && "\"”’')]*_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private boolean isAbbreviation(int stop) {
    int start = stop;
    while (start > 0 && isWordLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean isInitial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean isDotted = word.indexOf('.') > 0 && !Character.isDigit(word.charAt(0));
    return isInitial && !endsClause(stop)
        || (isDotted && !endsClause(stop))
        || ABBREVIATIONS.contains(word);
  }

  private static boolean isWordLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '&' || c == '\'';
  }

  /// After `U.S.` or `p.m.` a sentence may end; it does when a word follows that opens one.
  private boolean endsClause(int stop) {
    int at = stop + 1;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
      at++;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return OPENERS.contains(text.substring(at, end));
  }

  private static final Set<String> OPENERS = Set.copyOf(WordLists.lines("openers.txt"));

  private void add(int from, int to, Span block) {
    List<Span> trimmed = new ArrayList<>();
    addTrimmed(from, to, trimmed);
    for (Span span : trimmed) {
      List<Token> tokens = Tokenizer.tokens(text, span.start(), span.end());
      if (!tokens.isEmpty()) {
        found.add(
            new Sentence(text, span, tokens, isHeadline(block), entryDate(span), found.size()));
      }
    }
  }

  private boolean isHeadline(Span block) {
    if (block.length() > LONGEST_HEADLINE) {
      return false;
    }
    String words = block.in(text).strip();
    boolean isTitle = words.equals(document.metadata().title().strip());
    boolean isMarked = words.startsWith("#");
    return isTitle || isMarked || isSectionHeading(block, words);
  }

  private boolean isSectionHeading(Span block, String words) {
    return words.equals(headings.get(block.start()));
  }

  private Optional<LocalDate> entryDate(Span span) {
    return entry(span).flatMap(entry -> received(entry).or(entry::date));
  }

  /// A paper of another court that the clerk received is of that court's day: `Received copy of
  /// District Court order filed on 11/02/2017`.
  private Optional<LocalDate> received(Structure.Entry entry) {
    int end = Math.min(entry.span().end(), entry.span().start() + RECEIVED_HEAD);
    Matcher paper = RECEIVED.matcher(text).region(entry.span().start(), end);
    if (!paper.lookingAt()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(paper.group("year"));
    try {
      return Optional.of(
          LocalDate.of(
              year < 100 ? year + 2000 : year,
              Integer.parseInt(paper.group("month")),
              Integer.parseInt(paper.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Structure.Entry> entry(Span span) {
    List<Structure.Entry> entries = document.structure().entries();
    int low = 0;
    int high = entries.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span candidate = entries.get(middle).span();
      if (candidate.contains(span.start())) {
        return Optional.of(entries.get(middle));
      }
      if (candidate.start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }
}
