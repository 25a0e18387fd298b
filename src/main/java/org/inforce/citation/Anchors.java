package org.inforce.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.Act;
import org.inforce.authority.Acts;
import org.inforce.authority.NumberedSeries;
import org.inforce.authority.Reporter;
import org.inforce.authority.Reporters;
import org.inforce.authority.StateCodes;
import org.jspecify.annotations.Nullable;

/// All literal words that may begin a citation, in one automaton: the table `anchors.tsv`, names of
/// numbered series, names and acronyms of acts, names of state codes.
final class Anchors {
  /// One word: what it begins, an argument of its grammar, and the series, act or state code it
  /// names.
  record Word(
      Anchor anchor,
      String argument,
      Optional<NumberedSeries> series,
      Optional<Act> act,
      Optional<StateCodes.Code> code) {
    Word(Anchor anchor, String argument) {
      this(anchor, argument, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /// A word found, and where it ends.
  record Match(Word word, int end) {}

  private static final List<String> PUBLISHERS = List.of(" (CCH)", " (BNA)", " (P-H)", " (RIA)");
  private static final Trie TRIE = new Trie();
  private static final Trie AFTER_NUMBER = new Trie();
  private static final List<Word> WORDS = new ArrayList<>();

  static {
    readTable();
    NumberedSeries.all().forEach(Anchors::addSeries);
    for (Act act : Acts.all()) {
      addAct(act);
    }
    for (List<Reporter> reporters : Reporters.byKey().values()) {
      reporters.forEach(Anchors::addLooseleaf);
    }
    for (StateCodes.Code code : StateCodes.all()) {
      Word word = new Word(Anchor.STATE, "", Optional.empty(), Optional.empty(), Optional.of(code));
      add(code.isTitleLed() ? AFTER_NUMBER : TRIE, code.name(), word);
    }
  }

  private Anchors() {}

  private static void readTable() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Anchors.class.getResourceAsStream("anchors.tsv")),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(text -> !text.startsWith("#") && !text.isBlank())
          .forEach(Anchors::line);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read anchors.tsv", e);
    }
  }

  private static void line(String line) {
    String[] columns = line.split("\t", -1);
    Word word = new Word(Anchor.valueOf(columns[0]), columns[1]);
    for (String text : columns[2].split("\\|")) {
      add(word.anchor() == Anchor.VOLUME ? AFTER_NUMBER : TRIE, text, word);
    }
  }

  private static void addSeries(NumberedSeries series) {
    Word word =
        new Word(Anchor.SERIES, "", Optional.of(series), Optional.empty(), Optional.empty());
    series.names().forEach(name -> add(TRIE, name, word));
  }

  /// Looseleaf services are cited by paragraph without a volume: `Bankr. L. Rep. (CCH) ¶ 12,345`.
  private static void addLooseleaf(Reporter reporter) {
    if (reporter.kind().equals("specialty")) {
      String name = reporter.abbreviation();
      Word word = new Word(Anchor.LOOSELEAF, reporter.id());
      if (name.endsWith(")")) {
        add(TRIE, name, word);
      } else if (name.endsWith("Rep.") || name.endsWith("Cas.") || name.endsWith("Dec.")) {
        for (String publisher : PUBLISHERS) {
          add(TRIE, name + publisher, word);
        }
      }
    }
  }

  private static void addAct(Act act) {
    List<String> names = new ArrayList<>(act.otherNames());
    names.add(act.name());
    for (String name : names) {
      boolean weak = name.startsWith("~");
      String text = weak ? name.substring(1) : name;
      if (!text.contains("Act") || text.equals("OSH Act")) {
        add(
            TRIE,
            text,
            new Word(
                Anchor.ACT_NAME,
                weak ? "weak" : "",
                Optional.empty(),
                Optional.of(act),
                Optional.empty()));
      }
    }
  }

  private static void add(Trie trie, String text, Word word) {
    trie.add(text, WORDS.size());
    WORDS.add(word);
  }

  /// The longest word that starts at `at` and ends a word of the text; null if there is none.
  static @Nullable Match at(Scan s, int at) {
    return match(TRIE, s, at);
  }

  /// The same for names that stand behind a number: `Del. C.`, `ILCS`.
  static @Nullable Match behindNumber(Scan s, int at) {
    return match(AFTER_NUMBER, s, at);
  }

  private static @Nullable Match match(Trie trie, Scan s, int at) {
    int node = Trie.ROOT;
    int found = Trie.NONE;
    int end = at;
    for (int i = at; ; i++) {
      char c = s.t[i] == '\n' ? ' ' : s.t[i];
      node = trie.step(node, c);
      if (node == 0) {
        break;
      }
      int value = trie.value(node);
      if (value != Trie.NONE && !(Chars.isLetter(c) && Chars.isLetter(s.t[i + 1]))) {
        found = value;
        end = i + 1;
      }
    }
    return found == Trie.NONE ? null : new Match(WORDS.get(found), end);
  }
}
